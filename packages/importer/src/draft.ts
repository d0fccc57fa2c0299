import type { EntryKind, Lines, ProgrammeKind } from '@partiprogram/programmes';

/** A text in the two languages of the dataset. Empty until somebody writes it. */
export interface Bilingual {
  readonly nb: string;
  readonly en: string;
}

/** An entry in a file of `data/programmes/`. Fields that people add are kept unchanged. */
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

/** A section in a file of `data/programmes/`. Fields that people add are kept unchanged. */
export interface SectionDraft {
  readonly id: string;
  readonly heading: Bilingual;
  readonly lines: Lines;
  readonly sections?: readonly SectionDraft[];
  readonly entries: readonly EntryDraft[];
  readonly [written: string]: unknown;
}

/** A file of `data/programmes/`, in which texts may not be written yet. */
export interface ProgrammeDraft {
  readonly id: string;
  readonly kind: ProgrammeKind;
  readonly source: { readonly document: string; readonly sha256: string };
  readonly sections: readonly SectionDraft[];
  readonly [written: string]: unknown;
}

/** All sections of a programme, nested ones included, in the order of the document. */
export function sectionsIn({ sections = [] }: { sections?: readonly SectionDraft[] }): readonly SectionDraft[] {
  return sections.flatMap((section) => [section, ...sectionsIn(section)]);
}

/** All entries of a programme in the order of the document. */
export function entriesIn(programme: { sections?: readonly SectionDraft[] }): readonly EntryDraft[] {
  return sectionsIn(programme).flatMap(({ entries }) => entries);
}

/**
 * The last part of an entry's id: `3` for a pledge, `fact-3` for a fact; a principle keeps its printed number.
 *
 * @param count how many entries of its kind the section has so far, this one included
 */
export function numberIn({ kind, number }: Pick<EntryDraft, 'kind' | 'number'>, count: number): string {
  if (kind === 'pledge') return String(count);
  return `${kind}-${kind === 'principle' ? (number ?? count) : count}`;
}
