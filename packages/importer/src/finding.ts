import type { Lines } from '@partiprogram/programmes';

/**
 * What the importer did: joined lines, dropped lines, guessed at something the text does not say, or was unsure and
 * leaves the decision to a person.
 */
export type FindingKind = 'joined' | 'dropped' | 'guessed' | 'unsure';

/** A note for the person who reviews a draft, and the lines that it is about. */
export interface Finding {
  readonly kind: FindingKind;
  readonly lines: Lines;
  /** One sentence, without the line numbers. */
  readonly message: string;
}

/** Adds a finding. */
export type Report = (kind: FindingKind, lines: Lines, message: string) => void;

/** The first words of a text, quoted, so that a finding can be placed without opening the file. */
export function excerpt(text: string): string {
  const words = text.split(' ');
  const few = words.slice(0, 6).join(' ').slice(0, 60);
  return `«${few}${few.length < text.length ? ' …' : ''}»`;
}
