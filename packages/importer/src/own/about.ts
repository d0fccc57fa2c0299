import { isAddress, LONGEST, MOST, type Period } from '@partiprogram/programmes';
import type { Review } from '../review/review.js';
import { sectionsOfReview } from '../review/sections-of-review.js';
import { printable } from './printable.js';

/** What a person says about a document: whose it is, of where and when. */
export interface About {
  readonly publisher: {
    readonly name: string;
    /** Our ids: several of a joint list, none of an independent one or a municipality's plan. */
    readonly parties: readonly string[];
    readonly independent?: boolean;
  };
  /** The number of a municipality or county, or `no`, and what readers call it. */
  readonly area: { readonly id: string; readonly name: string };
  readonly period: Period | null;
  /** The name of the file. */
  readonly document: string;
  /** The address of the document. */
  readonly source?: string | undefined;
  /** By default as its words tell. */
  readonly language?: string | undefined;
  /** By default that of the review, else publisher and period. */
  readonly title?: string | undefined;
  /** `whole` only if a person said that all of the document was read. */
  readonly coverage?: 'whole' | 'part' | undefined;
}

/** The title of a document: as a person gave it, as it was read, or made of publisher and period. */
export function titleOf(review: Review, { title, publisher, period }: About): string {
  const years = period ? `${period.from}–${period.to}` : '';
  return printable(title ?? '') || printable(review.title) || [printable(publisher.name), years].join(' ').trim();
}

/** What stands in the way of a file. */
export type ObstacleCode =
  | 'no-entries'
  | 'no-publisher'
  | 'publisher-too-long'
  | 'title-too-long'
  | 'no-area'
  | 'bad-period'
  | 'bad-source'
  | 'entry-too-long'
  | 'heading-too-long'
  | 'too-many-entries'
  | 'too-many-sections';

/** Something that a person must change before a file can be made. */
export interface Obstacle {
  readonly code: ObstacleCode;
  /** The block that it is about. */
  readonly id?: string;
}

/** What a person must change before {@link ownProgramme} makes a file that can be read again; empty if nothing. */
export function obstaclesOf(review: Review, about: About): readonly Obstacle[] {
  const entries = review.blocks.filter(({ kind }) => kind === 'entry');
  const tooLong = review.blocks.filter(({ kind, text }) => kind !== 'text' && text.length > LONGEST.text);
  const { publisher, area, period, source } = about;
  const codes: readonly (ObstacleCode | false)[] = [
    entries.length === 0 && 'no-entries',
    printable(publisher.name) === '' && 'no-publisher',
    publisher.name.length > LONGEST.name && 'publisher-too-long',
    titleOf(review, about).length > LONGEST.name && 'title-too-long',
    !/^(?:\d{4}|\d\d|no)$/u.test(area.id) && 'no-area',
    period !== null && !isPeriod(period) && 'bad-period',
    source !== undefined && !isAddress(source) && 'bad-source',
    entries.length > MOST.entries && 'too-many-entries',
    sectionsOfReview(review).length > MOST.sections && 'too-many-sections',
  ];
  return [
    ...codes.filter((code) => code !== false).map((code) => ({ code })),
    ...tooLong.map(({ id, kind }) => ({ code: `${kind as 'entry' | 'heading'}-too-long` as const, id })),
  ];
}

/** Whether these are a first and a last year that a programme may hold for. */
export function isPeriod({ from, to }: Period): boolean {
  const isYear = (year: number): boolean => Number.isInteger(year) && year >= 1800 && year <= 2300;
  return isYear(from) && isYear(to) && from <= to;
}
