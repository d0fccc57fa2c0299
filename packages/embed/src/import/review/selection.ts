import type { ReviewBlock } from '@partiprogram/importer';

/** The blocks that are looked at: one, or all from one to another. */
export interface Selection {
  /** Id of the block that has the focus; empty if there is none. */
  readonly current: string;
  /** Id of the block at the other end. */
  readonly anchor: string;
}

/** One block alone. */
export function only(id: string): Selection {
  return { current: id, anchor: id };
}

/** The blocks that are selected, in order; the first of all if what was selected is gone. */
export function selectedIn(blocks: readonly ReviewBlock[], { current, anchor }: Selection): readonly ReviewBlock[] {
  const at = blocks.findIndex(({ id }) => id === current);
  if (at < 0) return blocks.slice(0, 1);
  const other = blocks.findIndex(({ id }) => id === anchor);
  const ends = other < 0 ? [at, at] : [Math.min(at, other), Math.max(at, other)];
  return blocks.slice(ends[0], (ends[1] ?? at) + 1);
}

/** The selection after a step up or down, or to an end. */
export function stepped(
  blocks: readonly ReviewBlock[],
  { current, anchor }: Selection,
  by: number,
  extend: boolean,
): Selection {
  const at = Math.max(
    0,
    blocks.findIndex(({ id }) => id === current),
  );
  const next = blocks[Math.min(Math.max(at + by, 0), blocks.length - 1)]?.id ?? current;
  return { current: next, anchor: extend ? anchor || current : next };
}
