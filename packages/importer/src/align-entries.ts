import type { Lines } from '@partiprogram/programmes';
import type { EntryDraft, SectionDraft } from './draft.js';

/** An entry with the section that it stands in. */
export interface PlacedEntry {
  readonly entry: EntryDraft;
  readonly section: SectionDraft;
}

/** An entry as the document has it now, with its words. */
export interface PlacedOriginal extends PlacedEntry {
  readonly original: string;
}

/** How an entry that was there is found again. */
export interface Match {
  readonly now: PlacedOriginal;
  /** Whether the document's words are others now. */
  readonly changed: boolean;
}

/** So much of the words must be in common where it is plain from the neighbours which entry is meant, and where not. */
const LIKELY = 0.15;
const CERTAIN = 0.3;

/**
 * Finds the entries that were there in a document as it is now: first by fingerprint, and between those by the words that
 * they share with what people wrote about them. An entry of which nothing was written has nothing to lose, and is matched
 * by its place.
 */
export function alignEntries(
  before: readonly PlacedEntry[],
  now: readonly PlacedOriginal[],
): ReadonlyMap<EntryDraft, Match> {
  const matches = new Map<EntryDraft, Match>();
  const free = new Set(now);
  const byFingerprint = new Map<string, PlacedOriginal[]>();
  for (const it of now) {
    const { fingerprint } = it.entry;
    byFingerprint.set(fingerprint, [...(byFingerprint.get(fingerprint) ?? []), it]);
  }
  for (const { entry, section } of before) {
    const same = (byFingerprint.get(entry.fingerprint) ?? []).filter((it) => free.has(it));
    // Of several that say the very same, the one in the same section is meant.
    const found = same.find((it) => it.section.heading.nb === section.heading.nb) ?? same[0];
    if (!found) continue;
    free.delete(found);
    matches.set(entry, { now: found, changed: false });
  }
  for (const { olds, news } of gapsOf(before, now, matches, free)) {
    const plain = olds.length === 1 && news.length === 1;
    for (const { entry } of olds) {
      const best = news
        .filter((it) => free.has(it) && it.entry.kind === entry.kind)
        .map((it) => ({ it, score: likeness(entry, it.original) }))
        .reduce<{ it?: PlacedOriginal; score: number }>((a, b) => (b.score > a.score ? b : a), { score: -1 });
      const unwritten = entry.statement.nb === '' && olds.length === news.length;
      if (!best.it || !(unwritten || best.score >= (plain ? LIKELY : CERTAIN))) continue;
      free.delete(best.it);
      matches.set(entry, { now: best.it, changed: true });
    }
  }
  return matches;
}

/** Where entries of before and of now stand between the same two that match. */
function gapsOf(
  before: readonly PlacedEntry[],
  now: readonly PlacedOriginal[],
  matches: ReadonlyMap<EntryDraft, Match>,
  free: ReadonlySet<PlacedOriginal>,
): readonly { olds: PlacedEntry[]; news: PlacedOriginal[] }[] {
  const places = new Map(now.map((it, at) => [it, at] as const));
  const gaps: { olds: PlacedEntry[]; news: PlacedOriginal[] }[] = [];
  let from = -1;
  let olds: PlacedEntry[] = [];
  const close = (to: number): void => {
    const news = now.slice(from + 1, Math.max(to, from + 1)).filter((it) => free.has(it));
    if (olds.length > 0) gaps.push({ olds, news });
    olds = [];
  };
  for (const it of before) {
    const match = matches.get(it.entry);
    if (match) {
      const at = places.get(match.now) ?? from;
      close(at);
      from = at;
    } else olds.push(it);
  }
  close(now.length);
  return gaps;
}

/** How much of what people wrote stands in some words of the source: figures, names, and the stems of longer words. */
function likeness(entry: EntryDraft, original: string): number {
  const details = entry['details'] as { nb?: string } | undefined;
  const written = stemsOf(`${entry.statement.nb} ${details?.nb ?? ''}`);
  const source = stemsOf(original);
  if (written.size === 0 || source.size === 0) return 0;
  const common = [...written].filter((stem) => source.has(stem)).length;
  return common / Math.min(written.size, source.size);
}

function stemsOf(text: string): ReadonlySet<string> {
  const words = text.toLocaleLowerCase('nb').match(/\d+|\p{L}{4,}/gu) ?? [];
  return new Set(words.map((word) => word.slice(0, 5)));
}

/** Whether one entry's place in a document comes before another's. */
export function byLines(a: { readonly lines: Lines; readonly span?: Lines }, b: typeof a): number {
  return a.lines[0] - b.lines[0] || a.lines[1] - b.lines[1] || (a.span?.[0] ?? 0) - (b.span?.[0] ?? 0);
}
