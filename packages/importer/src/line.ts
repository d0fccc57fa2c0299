import { endsSentence } from './wording.js';

/** The bullet, dash, number or letter before a list item. */
export interface Mark {
  readonly kind: 'bullet' | 'dash' | 'number' | 'letter';
  /** The mark as printed, without digits or letter: `•`, `-`, `.`, `)`. */
  readonly sign: string;
  /** The printed number, or the letter's place in the alphabet; 0 for a bullet or dash. */
  readonly value: number;
}

/** One line of a document. */
export interface Line {
  /** From 1, in the whole document. */
  readonly number: number;
  /** The text with its mark, in single spaces. */
  readonly text: string;
  /** The text without its mark. */
  readonly said: string;
  /** Number of spaces before the text; a tab counts as four. */
  readonly indent: number;
  readonly mark: Mark | undefined;
  /** Number of blank lines before it. */
  readonly gap: number;
  /** Whether a page seems to end before it. */
  readonly pageBefore: boolean;
}

const BULLETS = '•●▪◦‣∙○■□➢➤✓\uf0b7\uf0a7';
const BULLET = new RegExp(String.raw`^([${BULLETS}])(?:\s+|$)`, 'u');
const DASH = /^([*·–—-])\s+(?=\S)/u;
const NUMBER = /^\(?(\d{1,3})([.)])\s+(?=\S)/u;
const LETTER = /^([a-zæøå])\)\s+(?=\S)/u;

/** Parses one line of a document. Only `findListMarks` can tell, from its neighbours, whether its mark is one. */
export function takeLine(raw: string, number: number, gap: number, pageBefore: boolean): Line {
  const text = raw.normalize('NFC').replaceAll(/\s+/gu, ' ').trim();
  const [, bullet] = BULLET.exec(text) ?? [];
  const [, dash] = DASH.exec(text) ?? [];
  const [, digits, stop = ''] = NUMBER.exec(text) ?? [];
  const [, letter] = LETTER.exec(text) ?? [];
  let mark: Mark | undefined;
  if (bullet !== undefined) mark = { kind: 'bullet', sign: bullet, value: 0 };
  else if (dash !== undefined) mark = { kind: 'dash', sign: dash, value: 0 };
  else if (digits !== undefined) mark = { kind: 'number', sign: stop, value: Number(digits) };
  else if (letter !== undefined) mark = { kind: 'letter', sign: ')', value: letter.charCodeAt(0) - 96 };
  const said = mark ? text.replace(/^\S+\s*/u, '') : text;
  const indent = raw
    .replace(/^\uFEFF/u, '')
    .replaceAll('\t', '    ')
    .search(/\S/u);
  return { number, text, said, indent, mark, gap, pageBefore };
}

/** The same line, its mark made part of the text: a dash or a number that belongs to the sentence. */
export function withoutMark(line: Line): Line {
  return { ...line, mark: undefined, said: line.text };
}

/** The layout of a document. */
export interface Layout {
  /** Whether sentences span several lines, as in text from a PDF. */
  readonly wrapped: boolean;
  /** Number of characters in a full line. */
  readonly width: number;
}

/** A document is wrapped if at least this share of its lines continue the line before. */
const WRAPPED = 0.08;

/**
 * Detects whether a document is wrapped, by lines that continue with a small letter after a long line. Text from a web
 * page has one line for each paragraph, however long.
 */
export function layoutOf(lines: readonly Line[]): Layout {
  const lengths = lines.map(({ text }) => text.length).sort((a, b) => a - b);
  const width = lengths[Math.floor(lengths.length * 0.95)] ?? 0;
  const continued = lines.filter((line, at) => {
    const before = lines[at - 1];
    if (!before || line.mark || !/^\p{Ll}/u.test(line.text)) return false;
    return !endsSentence(before.text) && before.text.length >= 0.5 * width;
  });
  return { wrapped: width <= 160 && continued.length >= 2 && continued.length >= WRAPPED * lines.length, width };
}
