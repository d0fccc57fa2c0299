import type { Run } from './run.js';

/** The operations of a page that draw, by the numbers that pdf.js gives them. */
export interface Operations {
  readonly save: number;
  readonly restore: number;
  readonly transform: number;
  readonly constructPath: number;
}

/** What pdf.js has read of a page to display it. */
export interface DrawnPage {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

interface Shape {
  readonly x: number;
  readonly width: number;
  /** The middle of its height. */
  readonly middle: number;
}

type Matrix = readonly [number, number, number, number, number, number];

const UNCHANGED: Matrix = [1, 0, 0, 1, 0, 0];

/** In points. */
const SMALLEST = 1.2;
const LARGEST = 9;

/** A mark stands at most so many points before its text. */
const BEFORE = 40;

/** On a page of more shapes they are a picture. */
const MOST = 600;

/**
 * Finds the marks of items that are drawn, not written: small round or square shapes to the left of a text. Many
 * programs draw their bullets.
 *
 * @returns a run for each, on the baseline of the text beside it
 */
export function drawnMarks(page: DrawnPage, operations: Operations, runs: readonly Run[]): readonly Run[] {
  const shapes = shapesOn(page, operations);
  if (shapes.length > MOST) return [];
  return shapes.flatMap((shape): Run[] => {
    const beside = runs.filter(
      ({ x, y, size }) => shape.middle > y - 0.05 * size && shape.middle < y + 0.75 * size && x - shape.x < BEFORE,
    );
    const right = beside.filter(({ x }) => x >= shape.x + shape.width);
    const first = right.reduce<Run | undefined>((best, run) => (best && best.x <= run.x ? best : run), undefined);
    const covered = beside.some(({ x, width }) => x <= shape.x && x + width > shape.x - 2);
    if (!first || covered) return [];
    return [{ text: '•', x: shape.x, y: first.y, width: shape.width, size: first.size, bold: false, symbol: true }];
  });
}

function shapesOn({ fnArray, argsArray }: DrawnPage, operations: Operations): readonly Shape[] {
  const shapes: Shape[] = [];
  const saved: Matrix[] = [];
  let matrix = UNCHANGED;
  for (const [at, operation] of fnArray.entries()) {
    if (operation === operations.save) saved.push(matrix);
    else if (operation === operations.restore) matrix = saved.pop() ?? UNCHANGED;
    else if (operation === operations.transform) matrix = product(matrix, argsArray[at] as Matrix);
    else if (operation === operations.constructPath) {
      const [, , box] = argsArray[at] as readonly [unknown, unknown, ArrayLike<number> | null | undefined];
      const shape = box && shapeOf(Array.from(box), matrix);
      if (shape) shapes.push(shape);
    }
  }
  return shapes;
}

/** A small shape that is about as wide as high. */
function shapeOf(box: readonly number[], [a, b, c, d, e, f]: Matrix): Shape | undefined {
  const [left = 0, low = 0, right = 0, high = 0] = box;
  const xs = [left, right].map((x, at) => a * x + c * ([low, high][at] ?? 0) + e);
  const ys = [low, high].map((y, at) => b * ([left, right][at] ?? 0) + d * y + f);
  const width = Math.abs((xs[1] ?? 0) - (xs[0] ?? 0));
  const height = Math.abs((ys[1] ?? 0) - (ys[0] ?? 0));
  if (width < SMALLEST || width > LARGEST || height < 0.6 * width || height > 1.6 * width) return undefined;
  return { x: Math.min(...xs), width, middle: ((ys[0] ?? 0) + (ys[1] ?? 0)) / 2 };
}

function product([a, b, c, d, e, f]: Matrix, [A, B, C, D, E, F]: Matrix): Matrix {
  return [a * A + c * B, b * A + d * B, a * C + c * D, b * C + d * D, a * E + c * F + e, b * E + d * F + f];
}
