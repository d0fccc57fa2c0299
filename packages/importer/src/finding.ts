import type { Lines } from '@partiprogram/programmes';

/**
 * What the importer did to a text: lines it joined, lines it dropped, what it took for granted without being told, and
 * what only a person can tell.
 */
export type FindingKind = 'joined' | 'dropped' | 'guessed' | 'unsure';

/** One thing that a person who reviews a draft should know, with the lines that it is about. */
export interface Finding {
  readonly kind: FindingKind;
  readonly lines: Lines;
  /** One sentence, without the line numbers. */
  readonly message: string;
}

/** Collects findings. */
export type Report = (kind: FindingKind, lines: Lines, message: string) => void;

/** A few words of the source, so that a finding can be placed without opening the file. */
export function excerpt(text: string): string {
  const words = text.split(' ');
  const few = words.slice(0, 6).join(' ').slice(0, 60);
  return `«${few}${few.length < text.length ? ' …' : ''}»`;
}
