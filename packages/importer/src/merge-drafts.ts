import type { Lines } from '@partiprogram/programmes';
import { alignEntries, type PlacedEntry } from './align-entries.js';
import type { Change, Gone } from './change.js';
import { entriesIn, sectionsIn, type ProgrammeDraft } from './draft.js';
import { Originals } from './fingerprint.js';
import { MergeTree } from './merge-tree.js';
import { relocateEntry } from './relocate-entry.js';
import type { Reading } from './read-document.js';

/** A new version of a programme's document. */
export interface Renewed {
  readonly fresh: ProgrammeDraft;
  readonly reading: Reading;
  readonly document: string;
  readonly gone: readonly Gone[];
}

/**
 * Updates a programme to a new version of its document.
 *
 * An entry that the document still has keeps its id and everything people wrote. A new entry gets an id that was never
 * used and an empty statement. An entry that is gone is taken out and returned, so that the caller can keep it. The
 * programme's own fields stay.
 */
export function mergeDrafts(
  existing: ProgrammeDraft,
  { fresh, document, gone }: Renewed,
): { programme: ProgrammeDraft; changes: readonly Change[]; gone: readonly Gone[] } {
  const originals = new Originals(document);
  const before = placedIn(existing);
  const now = placedIn(fresh).map((it) => ({ ...it, original: originals.words(it.entry.lines, it.entry.span) }));
  const matches = alignEntries(before, now);
  const tree = new MergeTree(existing, fresh, document, gone);
  for (const { entry, section } of before) {
    const match = matches.get(entry);
    if (match) tree.keep(entry, section, match);
    else {
      const location = relocateEntry(entry, originals);
      if (location) tree.keepAt(entry, section, location);
      else tree.drop(entry);
    }
  }
  const matched = new Set([...matches.values()].map((match) => match.now));
  for (const it of now) if (!matched.has(it)) tree.add(it);
  const isChanged = existing.source.sha256 !== fresh.source.sha256;
  const { sections, changes, dropped } = tree.finish(isChanged);
  const source = { ...existing.source, document: fresh.source.document, sha256: fresh.source.sha256 };
  const { words, ...own } = existing;
  // The search must not take the words of the former document for all that this one has.
  const known = isChanged || !words ? {} : { words };
  const programme: ProgrammeDraft = {
    ...own,
    ...moveLines(existing, fresh),
    ...known,
    source,
    sections,
  };
  return { programme, changes, gone: dropped };
}

/** Updates the lines of the introduction and notices; their texts stay. */
function moveLines(existing: ProgrammeDraft, fresh: ProgrammeDraft): Partial<ProgrammeDraft> {
  if (existing.source.sha256 === fresh.source.sha256) return {};
  const introduction = existing['introduction'] as { lines: Lines } | undefined;
  const read = fresh['introduction'] as { lines: Lines } | undefined;
  const notices = (existing['notices'] ?? []) as readonly { readonly lines?: Lines }[];
  const found = (fresh['notices'] ?? []) as readonly { readonly lines: Lines }[];
  const printed = notices.filter(({ lines }) => lines !== undefined);
  return {
    ...(introduction && read && { introduction: { ...introduction, lines: read.lines } }),
    ...(printed.length === found.length && {
      notices: notices.map((notice) => {
        const at = found[printed.indexOf(notice)];
        return at ? { ...notice, lines: at.lines } : notice;
      }),
    }),
  };
}

function placedIn(programme: ProgrammeDraft): readonly PlacedEntry[] {
  return sectionsIn(programme).flatMap((section) => section.entries.map((entry) => ({ entry, section })));
}

/** Counts the entries of a programme that lack a statement in either language. */
export function unwritten(programme: ProgrammeDraft): number {
  return entriesIn(programme).filter(({ statement }) => !statement.nb || !statement.en).length;
}
