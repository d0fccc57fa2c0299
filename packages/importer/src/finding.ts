import type { Lines } from '@partiprogram/programmes';

/**
 * What the importer did: joined lines, dropped lines, guessed at something the text does not say, or was unsure and
 * leaves the decision to a person.
 */
export type FindingKind = 'joined' | 'dropped' | 'guessed' | 'unsure';

/** What findings of the document as a whole are about, not of what stands on its first line. */
export const DOCUMENT_CODES = [
  'document-kind',
  'publisher',
  'publisher-unknown',
  'municipality-unknown',
  'party-unknown',
  'joint-list',
  'title-unknown',
  'encoding',
] as const;

/** What a finding is about: for those who say it in their own words. */
export type FindingCode =
  | (typeof DOCUMENT_CODES)[number]
  // Of headings.
  | 'title'
  | 'slogan'
  | 'heading-level'
  | 'heading-level-unsure'
  | 'heading-by-weight'
  | 'heading-with-mark'
  | 'no-heading'
  | 'count-differs'
  // Of lists and their items.
  | 'dash-alone'
  | 'lost-mark'
  | 'item-in-item'
  | 'goes-on-with-capital'
  | 'list-without-lead-in'
  | 'lead-in-without-promise'
  | 'list-of-other-kind'
  | 'section-of-other-kind'
  | 'lead-in-parted'
  | 'questions-parted'
  | 'sentence-goes-on'
  | 'column-as-list'
  | 'foreign-words'
  | 'after-last-list'
  // Of running text.
  | 'promise'
  | 'promise-soft'
  | 'promise-not-taken'
  | 'notice'
  | 'principle'
  // Of words and lines.
  | 'lines-joined'
  | 'pages-joined'
  | 'word-joined'
  | 'hyphen'
  | 'hyphen-of-part'
  | 'lost-letter'
  | 'soft-hyphens'
  | 'long-line'
  | 'other-town'
  // Of what was left out.
  | 'contents'
  | 'footnote'
  | 'running-head'
  | 'outside-text'
  | 'form-text'
  | 'stray'
  | 'script'
  | 'turned-letters';

/** A note for the person who reviews a draft, and the lines that it is about. */
export interface Finding {
  readonly kind: FindingKind;
  readonly code: FindingCode;
  readonly lines: Lines;
  /** One sentence, without the line numbers. */
  readonly message: string;
  /** The words of the document, or the name or number, that it is about. */
  readonly about?: string;
}

/** Adds a finding. */
export type Report = (kind: FindingKind, lines: Lines, code: FindingCode, message: string, about?: string) => void;

/** Makes the function that adds findings to a list, in front of the others or behind them. */
export function reportTo(findings: Finding[], where: 'push' | 'unshift' = 'push'): Report {
  return (kind, lines, code, message, about) =>
    findings[where]({ kind, code, lines, message, ...(about !== undefined && { about }) });
}

/** The first words of a text, quoted, so that a finding can be placed without opening the file. */
export function excerpt(text: string): string {
  const words = text.split(' ');
  const few = words.slice(0, 6).join(' ').slice(0, 60);
  return `«${few}${few.length < text.length ? ' …' : ''}»`;
}
