import { createHash } from 'node:crypto';

/*
 * The writing side of the hash tree that `packages/elements/src/data/hash-tree.ts` defines and checks: the leaf of a
 * file, the nodes above, and the proof that each file carries.
 */

function hashOf(...lines: readonly string[]): string {
  return createHash('sha256').update(lines.join('\n')).digest('base64').slice(0, 22);
}

/**
 * The leaf of a file.
 *
 * @param path beside the catalogue
 * @param content JSON
 */
export function leafOf(path: string, content: string): string {
  return hashOf('0', path, content);
}

/** A hash tree over files. */
export interface HashTree {
  /** The hash that vouches for all of them, in base64. */
  readonly root: string;
  /** The hashes beside the way from a leaf to the root, the lowest first. */
  proofOf(leaf: number): readonly string[];
}

/**
 * Builds the tree. A node without a neighbour goes up as it is.
 *
 * @param leaves in any order that is kept
 * @throws RangeError when there are none
 */
export function hashTree(leaves: readonly string[]): HashTree {
  if (leaves.length === 0) throw new RangeError('a hash tree needs a leaf');
  const levels = [leaves];
  for (let level = leaves; level.length > 1; levels.push(level)) level = above(level);
  return {
    root: levels.at(-1)?.[0] ?? '',
    proofOf: (leaf) => levels.flatMap((level, height) => level[(leaf >> height) ^ 1] ?? []),
  };
}

function above(level: readonly string[]): readonly string[] {
  return Array.from({ length: Math.ceil(level.length / 2) }, (_, at) => {
    const [left = '', right] = level.slice(at * 2, at * 2 + 2);
    return right === undefined ? left : hashOf('1', ...[left, right].sort());
  });
}
