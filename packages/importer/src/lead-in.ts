import type { Block } from './block.js';
import { excerpt, type Report } from './finding.js';
import type { Layout, Line } from './line.js';
import { endsSentence, isComplete, looksLikeHeading, sentencesOf, startsLower, startsUpper } from './wording.js';

/** The place of a lead-in among the lines before its list. */
export interface LeadInPlace {
  /** Index of its first line. It ends with the last line before the list. */
  readonly from: number;
}

const INTRODUCES = /(?:[:;]|\s(?:vil|skal|ønsker)(?:\s(?:at|å|me|vi|også))?)$/iu;

/** The words of a lead-in as a heading: without the colon at their end. */
export function withoutColon(text: string): string {
  return text.replace(/\s*[:;]$/u, '');
}

/** Whether the words before a list introduce it. */
export function introduces(text: string): boolean {
  return INTRODUCES.test(text);
}

/**
 * Finds the lead-in of a list. It ends in a colon, a semicolon, or «vil», «skal» or «ønsker».
 *
 * @param between the lines before the list
 * @param item the first line of the last item before `between`
 * @param next the first item of the list
 */
export function findLeadIn(
  between: readonly Line[],
  item: Line | undefined,
  next: Line,
  layout: Layout,
): LeadInPlace | undefined {
  const last = between.at(-1);
  if (!last || !introduces(last.text)) return undefined;
  let from = between.length - 1;
  while (layout.wrapped && from > 0 && isOneSentence(between[from - 1], between[from], layout)) from -= 1;
  const first = between[from];
  // A line with a small letter first continues the item before, and introduces a list inside it.
  const before = between[from - 1] ?? item;
  const goesOn = first && item && startsLower(first.text) && !isComplete(before?.text ?? '');
  return goesOn && next.mark?.sign !== item.mark?.sign ? undefined : { from };
}

function isOneSentence(before: Line | undefined, line: Line | undefined, layout: Layout): boolean {
  if (!before || !line || line.gap > 0 || before.mark || endsSentence(before.text)) return false;
  return !(startsUpper(line.text) && looksLikeHeading(before.text) && before.text.length < 0.6 * layout.width);
}

/** Makes the block of a lead-in. Sentences before it on the same lines become a paragraph. */
export function leadInBlocks(between: readonly Line[], place: LeadInPlace, report: Report): readonly Block[] {
  const own = between.slice(place.from);
  const lines = [own[0]?.number ?? 0, own.at(-1)?.number ?? 0] as const;
  const sentences = sentencesOf(own.map(({ text }) => text).join(' '));
  const text = sentences.at(-1) ?? '';
  if (sentences.length < 2) return [{ kind: 'lead-in', lines, text }];
  report('guessed', lines, 'lead-in-parted', `only the last sentence introduces the list: ${excerpt(text)}`);
  return [
    { kind: 'prose', lines, text: sentences.slice(0, -1).join(' ') },
    { kind: 'lead-in', lines, text },
  ];
}
