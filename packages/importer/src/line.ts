import { endsSentence } from './wording.js';

/** What stands before an item of a list. */
export interface Mark {
  readonly kind: 'bullet' | 'dash' | 'number' | 'letter';
  /** The mark as printed, a number without its digits: `•`, `-`, `.`, `)`. */
  readonly sign: string;
  /** The number printed; of a letter, its place in the alphabet. */
  readonly value: number;
}

/** A line of a document that is neither blank nor dropped. */
export interface Line {
  /** Counted from 1 in the whole document. */
  readonly number: number;
  /** With its mark, freed from odd space. */
  readonly text: string;
  /** Without its mark. */
  readonly said: string;
  /** How many spaces stand before it; a tab counts as four. */
  readonly indent: number;
  readonly mark: Mark | undefined;
  /** How many blank lines stand before it. */
  readonly gap: number;
  /** Whether a page ends before it, as far as can be told. */
  readonly pageBefore: boolean;
}

const BULLETS = '•●▪◦‣∙○■□➢➤✓\uf0b7\uf0a7';
const BULLET = new RegExp(String.raw`^([${BULLETS}])(?:\s+|$)`, 'u');
const DASH = /^([*·–—-])\s+(?=\S)/u;
const NUMBER = /^\(?(\d{1,3})([.)])\s+(?=\S)/u;
const LETTER = /^([a-zæøå])\)\s+(?=\S)/u;

/** One line of a document, taken apart. Whether its mark is one is told by {@link findListMarks}, from its neighbours. */
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

/** A line whose mark turned out to be none: a dash or a number that belongs to its sentence. */
export function withoutMark(line: Line): Line {
  return { ...line, mark: undefined, said: line.text };
}

/** How a document is laid out. */
export interface Layout {
  /** Whether sentences run over several lines, as in the text of a PDF. */
  readonly wrapped: boolean;
  /** How many characters a full line has. */
  readonly width: number;
}

/** The part of the lines that begin with a small letter from which on a document counts as wrapped. */
const WRAPPED = 0.08;

/**
 * Whether a document's lines are wrapped, told from lines that go on with a small letter after a full line. The page of
 * a web site has a paragraph to a line, however long.
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
