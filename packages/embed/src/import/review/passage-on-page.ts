/** A piece of text on a page, in the page's own measure: points from its lower left corner. */
export interface PageText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Size of the type. */
  readonly size: number;
}

/** A part of a page, in points from its lower left corner. */
export interface PageBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** So many letters tell a passage whose other part stands on the next page, or the one before. */
const ENOUGH = 24;

interface Letter {
  readonly piece: number;
  /** How far into its piece it begins and ends, from 0 to 1. */
  readonly from: number;
  readonly to: number;
}

/**
 * Finds a passage on a page by its letters alone: spaces, hyphens at the ends of lines and marks are another matter in a
 * PDF than in what was read.
 *
 * @returns a box for each piece of text that the passage stands in; none if it is not found
 */
export function passageOnPage(pieces: readonly PageText[], passage: string): readonly PageBox[] {
  const { letters, places } = lettersOn(pieces);
  const wanted = lettersIn(passage);
  const [from, to] = findLetters(letters, wanted);
  const boxes = new Map<number, { from: number; to: number }>();
  for (const { piece, from: start, to: end } of places.slice(from, to)) {
    const box = boxes.get(piece);
    if (box) box.to = end;
    else boxes.set(piece, { from: start, to: end });
  }
  return [...boxes].flatMap(([at, part]) => boxOf(pieces[at], part));
}

function boxOf(piece: PageText | undefined, { from, to }: { from: number; to: number }): readonly PageBox[] {
  if (!piece) return [];
  const { x, y, width, size } = piece;
  return [{ x: x + from * width, y: y - 0.25 * size, width: (to - from) * width, height: 1.25 * size }];
}

/** Where the letters stand: all of them, else as many of the first or the last as the page has. */
function findLetters(letters: string, wanted: string): readonly [from: number, to: number] {
  const whole = wanted === '' ? -1 : letters.indexOf(wanted);
  if (whole >= 0) return [whole, whole + wanted.length];
  if (wanted.length <= ENOUGH) return [0, 0];
  const first = letters.indexOf(wanted.slice(0, ENOUGH));
  if (first >= 0) {
    let length = ENOUGH;
    while (length < wanted.length && letters[first + length] === wanted[length]) length += 1;
    return [first, first + length];
  }
  const last = letters.indexOf(wanted.slice(-ENOUGH));
  if (last < 0) return [0, 0];
  let before = 0;
  while (letters[last - before - 1] === wanted[wanted.length - ENOUGH - before - 1] && before < last) before += 1;
  return [last - before, last + ENOUGH];
}

function lettersOn(pieces: readonly PageText[]): { readonly letters: string; readonly places: readonly Letter[] } {
  let letters = '';
  const places: Letter[] = [];
  for (const [piece, { text }] of pieces.entries()) {
    const signs = Array.from(text);
    for (const [at, sign] of signs.entries()) {
      const own = lettersIn(sign);
      letters += own;
      for (let unit = 0; unit < own.length; unit++)
        places.push({ piece, from: at / signs.length, to: (at + 1) / signs.length });
    }
  }
  return { letters, places };
}

function lettersIn(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '');
}
