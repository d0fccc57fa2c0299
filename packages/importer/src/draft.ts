import type { EntryKind, Lines, ProgrammeKind } from '@partiprogram/programmes';

/** A text in the two languages of the dataset; empty until somebody writes it. */
export interface Bilingual {
  readonly nb: string;
  readonly en: string;
}

/** An entry as it stands in `data/programmes/`. What people add to it is kept as it is. */
export interface EntryDraft {
  readonly id: string;
  readonly kind: EntryKind;
  readonly statement: Bilingual;
  readonly topics: readonly string[];
  readonly lines: Lines;
  readonly span?: Lines;
  readonly fingerprint: string;
  readonly number?: number;
  readonly [written: string]: unknown;
}

/** A section as it stands in `data/programmes/`. What people add to it is kept as it is. */
export interface SectionDraft {
  readonly id: string;
  readonly heading: Bilingual;
  readonly lines: Lines;
  readonly sections?: readonly SectionDraft[];
  readonly entries: readonly EntryDraft[];
  readonly [written: string]: unknown;
}

/** A programme as it stands in `data/programmes/`, with texts that are not written yet. */
export interface ProgrammeDraft {
  readonly id: string;
  readonly kind: ProgrammeKind;
  readonly source: { readonly document: string; readonly sha256: string };
  readonly sections: readonly SectionDraft[];
  readonly [written: string]: unknown;
}

/** Every section of a programme in the order of the document, those inside others too. */
export function sectionsIn({ sections = [] }: { sections?: readonly SectionDraft[] }): readonly SectionDraft[] {
  return sections.flatMap((section) => [section, ...sectionsIn(section)]);
}

/** Every entry of a programme in the order of the document. */
export function entriesIn(programme: { sections?: readonly SectionDraft[] }): readonly EntryDraft[] {
  return sectionsIn(programme).flatMap(({ entries }) => entries);
}

/** The last part of an entry's id: a pledge is its number, others name their kind, a principle its own number. */
export function numberIn({ kind, number }: Pick<EntryDraft, 'kind' | 'number'>, count: number): string {
  if (kind === 'pledge') return String(count);
  return `${kind}-${kind === 'principle' ? (number ?? count) : count}`;
}
