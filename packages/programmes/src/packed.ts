import type { Issue, IssueNote, Stance } from './issue.js';
import type { Language } from './language.js';
import type { Entry, Lines, Programme } from './programme.js';

/*
 * The built files, as small as plain JSON lets them be: what can be worked out is left out, and what is alike stands
 * together. A pledge whose id, lines and topics follow the pattern is nothing but its sentence.
 */

/** An entry: its sentence, and whatever else it has. */
export type PackedEntry = string | readonly [statement: string, rest: Partial<Entry>];

/** A section. What is left out is empty, or false. */
export interface PackedSection {
  readonly id: string;
  readonly heading: string;
  readonly summary?: string;
  readonly baseline?: string;
  readonly numbered?: boolean;
  readonly lines: Lines;
  readonly sections?: readonly PackedSection[];
  readonly entries?: readonly PackedEntry[];
  /**
   * Three numbers for each entry, in base 36, those of several digits in brackets: how far its number is from the one
   * before, how far its first line is from the last one before, and how many lines it has beyond the first.
   */
  readonly at?: string;
  /** Per entry, the places of its topics in the catalogue, in base 36. */
  readonly topics?: string;
}

/** A programme. Its wording is left out where it is the language of the file. */
export type PackedProgramme = Omit<Programme, 'sections' | 'wording'> & {
  readonly sections: readonly PackedSection[];
  readonly wording?: Language;
};

/** A stance: the place of its programme in the file; then nothing more where nothing was found. */
export type PackedStance =
  | number
  | readonly [
      programme: number,
      position: Extract<Stance, { state: 'says' }>['position'],
      pledges: string,
      summary?: string | 0,
      prose?: readonly Lines[],
    ];

/** A note. Whom it is about is left out where it is about all who speak. */
export type PackedNote = Omit<IssueNote, 'about'> & Partial<Pick<IssueNote, 'about'>>;

/**
 * An issue. Its wording is left out where it is the language of the file, and how many speak where all of them are in the
 * file.
 */
export type PackedIssue = Omit<Issue, 'stances' | 'wording' | 'notes' | 'topics' | 'speakers'> & {
  readonly wording?: Language;
  readonly stances: readonly PackedStance[];
  readonly speakers?: number;
  readonly notes?: readonly PackedNote[];
  readonly topics?: string;
};

/** What stands in a file. */
export interface Packed {
  readonly programmes: readonly PackedProgramme[];
  readonly issues?: readonly PackedIssue[];
}
