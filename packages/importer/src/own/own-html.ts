import { withoutColon } from '../lead-in.js';
import type { HeadingLevel, Review, ReviewBlock, ReviewEntry } from '../review/review.js';
import { titleOf, type About } from './about.js';
import { printable } from './printable.js';

/** The level of the heading over all others: a page has its own title above it. */
const TOP = 2;

/** HTML has no element for headings deeper than this. */
const DEEPEST = 6;

/**
 * Writes a document as HTML to paste into a page: `<pledge-list>` around headings, lists and paragraphs with all its
 * words. Without JavaScript, a reader sees them as they are. There is no script and no style in it.
 */
export function ownHtml(review: Review, about: About): string {
  const title = titleOf(review, about);
  const lines = [`<h${TOP}>${escaped(title)}</h${TOP}>`];
  let list: ReviewEntry[] = [];
  const close = (): void => {
    lines.push(...listOf(list));
    list = [];
  };
  for (const block of review.blocks) {
    if (block.kind === 'entry') {
      list.push(block);
      continue;
    }
    close();
    lines.push(...linesOf(block, title));
  }
  close();
  const body = lines.map((line) => `  ${line}\n`).join('');
  return `<pledge-list${attributesOf(review, about)}>\n${body}</pledge-list>\n`;
}

function attributesOf(review: Review, about: About): string {
  const { publisher, area, period, source, language = review.language } = about;
  const attributes: Readonly<Record<string, string>> = {
    lang: language,
    publisher: publisher.name,
    municipality: area.name,
    period: period ? `${period.from}-${period.to}` : '',
    'source-href': source ?? '',
  };
  const given = Object.entries(attributes).filter(([, value]) => value !== '');
  return given.map(([name, value]) => ` ${name}="${escaped(value)}"`).join('');
}

function linesOf(block: Exclude<ReviewBlock, ReviewEntry>, title: string): readonly string[] {
  const words = printable(block.text);
  if (words === '') return [];
  if (block.kind === 'text') return [`<p>${escaped(words)}</p>`];
  // The words of a title that a person changed stay in the text.
  if (block.level === 0) return words === title ? [] : [`<p>${escaped(words)}</p>`];
  return [headingOf(withoutColon(words), block.level)];
}

function headingOf(words: string, level: HeadingLevel): string {
  const depth = TOP + level;
  if (depth <= DEEPEST) return `<h${depth}>${escaped(words)}</h${depth}>`;
  return `<div role="heading" aria-level="${depth}">${escaped(words)}</div>`;
}

/** An entry with those of the lists inside it. */
interface Item {
  readonly entry: ReviewEntry;
  readonly inside: Item[];
}

/** Lists, one in the other as deep as the entries say. */
function listOf(entries: readonly ReviewEntry[]): readonly string[] {
  const top: Item[] = [];
  const path: Item[] = [];
  for (const entry of entries) {
    if (printable(entry.text) === '') continue;
    // Depths may begin with 1 or leave one out, where a person has taken something out.
    while ((path.at(-1)?.entry.depth ?? -1) >= entry.depth) path.pop();
    const item: Item = { entry, inside: [] };
    (path.at(-1)?.inside ?? top).push(item);
    path.push(item);
  }
  return runsOf(top).flatMap(listElement);
}

/** Items that one list may have: numbered ones, or those without a number. */
function runsOf(items: readonly Item[]): readonly (readonly Item[])[] {
  const runs: Item[][] = [];
  for (const item of items) {
    const last = runs.at(-1);
    if (last && isNumbered(last[0]) === isNumbered(item)) last.push(item);
    else runs.push([item]);
  }
  return runs;
}

function isNumbered(item: Item | undefined): boolean {
  return item?.entry.number !== undefined;
}

function listElement(items: readonly Item[]): readonly string[] {
  const name = isNumbered(items[0]) ? 'ol' : 'ul';
  return [`<${name}>`, ...items.flatMap(itemElement).map((line) => `  ${line}`), `</${name}>`];
}

function itemElement({ entry, inside }: Item): readonly string[] {
  const value = entry.number === undefined ? '' : ` value="${entry.number}"`;
  const open = `<li${value}>${escaped(printable(entry.text))}`;
  if (inside.length === 0) return [`${open}</li>`];
  return [
    open,
    ...runsOf(inside)
      .flatMap(listElement)
      .map((line) => `  ${line}`),
    '</li>',
  ];
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\u00a0': '&nbsp;',
};

/** Text as HTML has it, in an element or between ASCII quotes. */
function escaped(text: string): string {
  return text.replaceAll(/[&<>"\u00a0]/gu, (sign) => ENTITIES[sign] ?? sign);
}
