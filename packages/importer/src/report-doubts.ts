import type { Block } from './block.js';
import { excerpt, type Report } from './finding.js';
import type { Line } from './line.js';
import { lostLetters } from './lost-letters.js';
import { foreignTowns, ownTown } from './towns.js';

/** A line longer than this has probably lost its line breaks. */
const HUGE = 5000;

/**
 * Reports what only a person can decide: lost letters, names of other towns, hyphens at the end of a line, lines that
 * lost their breaks.
 *
 * @param own known names of the publisher and its municipality
 */
export function reportDoubts(blocks: readonly Block[], lines: readonly Line[], own: string, report: Report): void {
  const counts = new Map<string, number>();
  for (const { text } of lines) {
    for (const word of text.match(/\p{L}+/gu) ?? []) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const isFrequent = (word: string): boolean => (counts.get(word) ?? 0) > 1;
  for (const { number, text } of lines) {
    for (const { word, reading } of lostLetters(text, isFrequent)) {
      const maybe = reading ? `, maybe «${reading}»` : '';
      const message = `a letter seems lost in «${word}»${maybe}`;
      report('unsure', [number, number], 'lost-letter', message, reading ? `${word} → ${reading}` : word);
    }
    if (text.length > HUGE)
      report('unsure', [number, number], 'long-line', `the line has ${text.length} characters`, String(text.length));
    if (text.includes('\u00ad')) report('unsure', [number, number], 'soft-hyphens', 'the line holds soft hyphens');
  }
  const names = `${own} ${ownTown(lines.map(({ text }) => text).join(' ')) ?? ''}`;
  const townsIn = foreignTowns(names);
  for (const block of blocks) {
    if (block.kind !== 'item') continue;
    for (const town of townsIn(block.text)) {
      report('unsure', block.lines, 'other-town', `${town} is another town's name: ${excerpt(block.text)}`, town);
    }
  }
  reportHyphens(lines, report);
}

/**
 * Before «og» or «eller», a hyphen at the end of a line stands for part of a compound; elsewhere it may split a word.
 */
function reportHyphens(lines: readonly Line[], report: Report): void {
  for (const [index, { number, text }] of lines.entries()) {
    const next = lines[index + 1];
    if (!next || next.mark || !/\p{L}-$/u.test(text) || !/^\p{Ll}/u.test(next.text)) continue;
    const suspended = /^(?:og|eller|samt|men|til)\b/u.test(next.text);
    const at = [number, next.number] as const;
    if (suspended) report('joined', at, 'hyphen-of-part', 'a hyphen at the end of the line stands for a word part');
    else report('unsure', at, 'hyphen', 'a hyphen at the end of the line may part a word');
  }
}
