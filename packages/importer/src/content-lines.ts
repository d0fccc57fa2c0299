import type { Report } from './finding.js';
import { takeLine, type Line } from './line.js';
import { countWords, looksLikeHeading } from './wording.js';

/** The kinds of line that are not part of the programme. */
type Stray =
  | 'link'
  | 'page number'
  | 'running head'
  | 'stray mark'
  | 'line of a table of contents'
  | 'file name'
  | 'caption'
  | 'interface text';

/** Strays that can interrupt a sentence: page breaks put them there, or fingerprints leave them out. */
const BETWEEN_PAGES: ReadonlySet<Stray> = new Set(['link', 'page number', 'running head']);

const LINK = /^(?:<?https?:\/\/\S+|www\.\S+)$/u;
const PAGE_NUMBER = /^(?:side\s+)?(?:[-–]\s*)?\d{1,3}(?:\s*(?:av|\/)\s*\d{1,3})?(?:\s*[-–])?$/iu;
const FILE_NAME = /^\S+\.(?:png|jpe?g|gif|svg|webp|pdf|docx?|odt)$/iu;
const CAPTION = /(?:^|\s)(?:foto(?:graf)?|illustrasjon|illustrasjonsfoto|bilde|grafikk)\s*:\s*\p{L}[^.:]{1,50}$/iu;
/** It begins at the first of many dots, so that only one place of each row is tried. */
const CONTENTS = /(?<!\.\s?)(?:\.\s?){4,}\s*\d{1,3}$/u;
const BULLET_ALONE = /^[^\p{L}\p{N}\s*·–—_="'.~-]$/u;

/** Text of a web page's interface: read on, share, print, join. */
const INTERFACE =
  /^(?:les (?:mer|også|meir)|se (?:også|flere|andre)|klikk|trykk|rull|skroll|scroll|bla (?:ned|videre)|last ned|skriv ut|del (?:på|saken|siden|artikkelen)|abonner|til toppen|gå til|hopp til|tilbake til)(?=\s|$)/iu;

/** Text of a poll or newsletter form. Looked for only after the last list, where nothing else is expected. */
const FORM =
  /nyhetsbrev|tilbakemelding|takk for|er du (?:også )?enig|vil du vite|bli medlem|meld deg|støtt oss|kontakt oss|engasjere? (?:seg|deg)|vær med|følg oss|informasjonskapsl|cookies|personvern(?:erklæring)?$|^(?:eller )?se (?:andre|flere)|enig(?:e)? (?:med oss|i|om)\b/iu;

/** A line that occurs this often is the head or foot of its pages. */
const RUNNING = 3;

/**
 * The lines of a document that belong to the programme. Drops blank lines, links, page numbers, captions and interface
 * text, and reports what it drops.
 */
export function contentLines(document: string, report: Report): readonly Line[] {
  const raw = document.split('\n');
  const taken = raw.map((it, at) => takeLine(it, at + 1, 0, false));
  const running = runningHeads(taken, raw);
  const content: Line[] = [];
  const dropped: { stray: Stray; from: number; to: number }[] = [];
  let gap = 0;
  let pageBefore = false;
  for (const [at, line] of taken.entries()) {
    if (/^[ ]*\f/u.test(raw[at] ?? '')) pageBefore = true;
    if (line.text === '') {
      gap += 1;
      continue;
    }
    const alone = !taken[at - 1]?.text && !taken[at + 1]?.text;
    const stray = strayIn(line, alone, running) ?? imageTitle(taken, at);
    if (stray) {
      const last = dropped.at(-1);
      if (last?.stray === stray && taken.slice(last.to, at).every(({ text }) => text === '')) last.to = line.number;
      else dropped.push({ stray, from: line.number, to: line.number });
      if (BETWEEN_PAGES.has(stray)) pageBefore = true;
      else gap += 1;
      continue;
    }
    content.push({ ...line, gap, pageBefore });
    gap = 0;
    pageBefore = false;
  }
  for (const { stray, from, to } of dropped) report('dropped', [from, to], 'stray', sayDropped(stray, to - from));
  return content;
}

/** An indent marks the start of a page only if at most this share of the lines is indented. */
const PAGE_STARTS = 0.1;

/** Marks lines indented by a single space as starts of pages, if they are few. */
export function markPageStarts(lines: readonly Line[]): readonly Line[] {
  const indented = lines.filter(({ indent }) => indent > 0).length;
  if (indented > PAGE_STARTS * lines.length) return lines;
  return lines.map((line) => (line.indent === 1 ? { ...line, pageBefore: true } : line));
}

/** A short line above the name of an image file is the image's title. */
function imageTitle(lines: readonly Line[], at: number): Stray | undefined {
  const next = lines.slice(at + 1, at + 4).find(({ text }) => text !== '');
  return next && FILE_NAME.test(next.text) && looksLikeHeading(lines[at]?.text ?? '') ? 'caption' : undefined;
}

function strayIn({ text, number }: Line, alone: boolean, running: ReadonlySet<number>): Stray | undefined {
  if (LINK.test(text)) return 'link';
  if (PAGE_NUMBER.test(text)) return 'page number';
  if (running.has(number)) return 'running head';
  if (!/[\p{L}\p{N}]/u.test(text) && !BULLET_ALONE.test(text)) return 'stray mark';
  if (CONTENTS.test(text)) return 'line of a table of contents';
  if (FILE_NAME.test(text)) return 'file name';
  if (CAPTION.test(text)) return 'caption';
  if (alone && INTERFACE.test(text) && countWords(text) <= 20) return 'interface text';
  return undefined;
}

/** What a line that is a paragraph of its own is, if it is no part of the programme. */
export function strayAlone(line: Line): string | undefined {
  return strayIn(line, true, new Set());
}

/**
 * The heads and feet of pages: lines that are repeated often, or at the start of a page. A line before a list is kept,
 * since a lead-in may be repeated; so is the first line of the document, since it may be the title.
 */
function runningHeads(lines: readonly Line[], raw: readonly string[]): ReadonlySet<number> {
  const places = new Map<string, number[]>();
  const spoken = lines.filter(({ text }) => text !== '');
  for (const [at, { text, mark }] of spoken.entries()) {
    if (mark || !looksLikeHeading(text) || /\s(?:vil|skal|ønsker)$/u.test(text)) continue;
    const same = places.get(text);
    if (same) same.push(at);
    else places.set(text, [at]);
  }
  const startsPage = (at: number): boolean =>
    PAGE_NUMBER.test(spoken[at - 1]?.text ?? '') || (raw[(spoken[at]?.number ?? 0) - 1] ?? '').includes('\f');
  const running = [...places.values()].filter((at) => {
    if (at.length < 2 || at.some((it) => spoken[it + 1]?.mark)) return false;
    return at.length >= RUNNING || at.slice(1).every(startsPage);
  });
  return new Set(
    running
      .flat()
      .filter((at) => at > 0)
      .map((at) => spoken[at]?.number ?? 0),
  );
}

function sayDropped(stray: Stray, repeats: number): string {
  if (repeats === 0) return `a ${stray} was dropped`.replace('a interface', 'an interface');
  return stray === 'link' ? 'a list of links was dropped' : `${stray}s were dropped`.replace('texts', 'text');
}

/** Whether a line after the last list belongs to a form or to the foot of a web page. */
export function isFormText(text: string): boolean {
  return (FORM.test(text) || INTERFACE.test(text)) && countWords(text) <= 20;
}
