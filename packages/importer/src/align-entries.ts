import type { Lines } from '@partiprogram/programmes';
import type { EntryDraft, SectionDraft } from './draft.js';

/** An entry and its section. */
export interface PlacedEntry {
  readonly entry: EntryDraft;
  readonly section: SectionDraft;
}

/** An entry of the new version of a document, with its original words. */
export interface PlacedOriginal extends PlacedEntry {
  readonly original: string;
}

/** The new place of an entry that was imported before. */
export interface Match {
  readonly now: PlacedOriginal;
  /** Whether the document's words have changed. */
  readonly changed: boolean;
}

/**
 * The share of words two entries must have in common: `LIKELY` if their neighbours leave one choice, else `CERTAIN`.
 */
const LIKELY = 0.15;
const CERTAIN = 0.3;

/**
 * Finds imported entries again in a new version of their document: first by fingerprint, then, between those matches,
 * by the words that the document shares with what people wrote. An entry without a statement is matched by its place,
 * since it has nothing to lose.
 */
export function alignEntries(
  before: readonly PlacedEntry[],
  now: readonly PlacedOriginal[],
): ReadonlyMap<EntryDraft, Match> {
  const matches = new Map<EntryDraft, Match>();
  const free = new Set(now);
  const byFingerprint = new Map<string, PlacedOriginal[]>();
  for (const it of now) {
    const same = byFingerprint.get(it.entry.fingerprint);
    if (same) same.push(it);
    else byFingerprint.set(it.entry.fingerprint, [it]);
  }
  for (const { entry, section } of before) {
    const same = (byFingerprint.get(entry.fingerprint) ?? []).filter((it) => free.has(it));
    // Of several with the same words, take the one in the same section.
    const found = same.find((it) => it.section.heading.nb === section.heading.nb) ?? same[0];
    if (!found) continue;
    free.delete(found);
    matches.set(entry, { now: found, changed: false });
  }
  for (const { olds, news } of gapsOf(before, now, matches, free)) {
    const plain = olds.length === 1 && news.length === 1;
    const stems = new Map(news.map((it) => [it, stemsOf(it.original)]));
    for (const { entry } of olds) {
      const written = stemsWrittenOf(entry);
      const best = news
        .filter((it) => free.has(it) && it.entry.kind === entry.kind)
        .map((it) => ({ it, score: likeness(written, stems.get(it)) }))
        .reduce<{ it?: PlacedOriginal; score: number }>((a, b) => (b.score > a.score ? b : a), { score: -1 });
      const unwritten = entry.statement.nb === '' && olds.length === news.length;
      if (!best.it || !(unwritten || best.score >= (plain ? LIKELY : CERTAIN))) continue;
      free.delete(best.it);
      matches.set(entry, { now: best.it, changed: true });
    }
  }
  return matches;
}

/** The unmatched entries, old and new, between each two matches. */
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

/** The figures and word stems that people wrote of an entry. */
function stemsWrittenOf(entry: EntryDraft): ReadonlySet<string> {
  const details = entry['details'] as { nb?: string } | undefined;
  return stemsOf(`${entry.statement.nb} ${details?.nb ?? ''}`);
}

/** The share, 0 to 1, of figures and word stems that a written entry and some words of the source have in common. */
function likeness(written: ReadonlySet<string>, source: ReadonlySet<string> = new Set()): number {
  if (written.size === 0 || source.size === 0) return 0;
  const inBoth = [...written].filter((stem) => source.has(stem)).length;
  return inBoth / Math.min(written.size, source.size);
}

function stemsOf(text: string): ReadonlySet<string> {
  const words = text.toLocaleLowerCase('nb').match(/\d+|\p{L}{4,}/gu) ?? [];
  return new Set(words.map((word) => word.slice(0, 5)));
}

/** Compares the places of two entries in their document, for sorting. */
export function byLines(a: { readonly lines: Lines; readonly span?: Lines }, b: typeof a): number {
  return a.lines[0] - b.lines[0] || a.lines[1] - b.lines[1] || (a.span?.[0] ?? 0) - (b.span?.[0] ?? 0);
}
