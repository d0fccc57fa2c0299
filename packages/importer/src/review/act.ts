import type { EntryKind } from '@partiprogram/programmes';
import type { FindingCode } from '../finding.js';
import type { HeadingLevel } from './review.js';

/** What a person does to a review. */
export type Act =
  /** Makes headings, or sets their level. At level 0 the first of them is the title. */
  | { readonly act: 'heading'; readonly ids: readonly string[]; readonly level: HeadingLevel }
  /** Makes entries, or entries of another kind. */
  | { readonly act: 'entry'; readonly ids: readonly string[]; readonly entry: EntryKind }
  /** Makes words that are neither heading nor entry. */
  | { readonly act: 'text'; readonly ids: readonly string[] }
  /** Joins a block with the next; it stays of its kind. */
  | { readonly act: 'join'; readonly id: string }
  /** Parts a block: so many of its words stay, the rest is a block of the same kind behind it. */
  | { readonly act: 'split'; readonly id: string; readonly word: number }
  /** Moves what is no heading to the end of the section below a heading; `null` to the end of what has no heading. */
  | { readonly act: 'move'; readonly ids: readonly string[]; readonly to: string | null }
  /** Sets the topics of entries, at most three; a person has then confirmed them. */
  | { readonly act: 'topics'; readonly ids: readonly string[]; readonly topics: readonly string[] }
  /** Confirms the topics that were proposed. */
  | { readonly act: 'confirm-topics'; readonly ids: readonly string[] }
  /** Confirms doubts: those of one code, or all. */
  | { readonly act: 'confirm'; readonly ids: readonly string[]; readonly code?: FindingCode }
  | { readonly act: 'title'; readonly title: string };

/** An act of one kind. */
export type ActOf<Kind extends Act['act']> = Extract<Act, { readonly act: Kind }>;
