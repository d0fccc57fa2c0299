import type { Block } from './block.js';
import { excerpt, type Report } from './finding.js';
import type { Layout, Line } from './line.js';
import { endsSentence, isComplete, looksLikeHeading, sentencesOf, startsLower, startsUpper } from './wording.js';

/** Where the lead-in of a list stands among the lines before it. */
export interface LeadInPlace {
  readonly from: number;
}

const INTRODUCES = /(?:[:;]|\s(?:vil|skal|ønsker)(?:\s(?:at|å|me|vi|også))?)$/iu;

/**
 * Finds the lead-in among the lines before a list: they end in a colon, a semicolon, or «vil» alone.
 *
 * @param between the lines before the list
 * @param item the last item of a list before them
 * @param next the first item of the list
 */
export function findLeadIn(
  between: readonly Line[],
  item: Line | undefined,
  next: Line,
  layout: Layout,
): LeadInPlace | undefined {
  const last = between.at(-1);
  if (!last || !INTRODUCES.test(last.text)) return undefined;
  let from = between.length - 1;
  while (layout.wrapped && from > 0 && isOneSentence(between[from - 1], between[from], layout)) from -= 1;
  const first = between[from];
  // What begins with a small letter goes on with the item before, and introduces items of its own.
  const before = between[from - 1] ?? item;
  const goesOn = first && item && startsLower(first.text) && !isComplete(before?.text ?? '');
  return goesOn && next.mark?.sign !== item.mark?.sign ? undefined : { from };
}

function isOneSentence(before: Line | undefined, line: Line | undefined, layout: Layout): boolean {
  if (!before || !line || line.gap > 0 || before.mark || endsSentence(before.text)) return false;
  return !(startsUpper(line.text) && looksLikeHeading(before.text) && before.text.length < 0.6 * layout.width);
}

/** The blocks of a lead-in; sentences that stand before it on the same lines are a paragraph of their own. */
export function leadInBlocks(between: readonly Line[], place: LeadInPlace, report: Report): readonly Block[] {
  const own = between.slice(place.from);
  const lines = [own[0]?.number ?? 0, own.at(-1)?.number ?? 0] as const;
  const sentences = sentencesOf(own.map(({ text }) => text).join(' '));
  const text = sentences.at(-1) ?? '';
  if (sentences.length < 2) return [{ kind: 'lead-in', lines, text }];
  report('guessed', lines, `only the last sentence introduces the list: ${excerpt(text)}`);
  return [
    { kind: 'prose', lines, text: sentences.slice(0, -1).join(' ') },
    { kind: 'lead-in', lines, text },
  ];
}
