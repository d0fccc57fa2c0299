import { doubtsFirst, type Doubt, type FindingCode, type Review, type ReviewBlock } from '@partiprogram/importer';

/** Blocks with an open doubt of one code. */
export interface DoubtGroup {
  readonly code: FindingCode;
  readonly doubtful: readonly { readonly block: ReviewBlock; readonly doubt: Doubt }[];
}

/** The open doubts, by what they are about: those that a person must look at, and those that a person may look at. */
export interface Doubts {
  readonly must: readonly DoubtGroup[];
  readonly may: readonly DoubtGroup[];
}

/** The open doubts of a review, in groups of one question each. */
export function doubtGroups({ blocks }: Review): Doubts {
  const must = new Map<FindingCode, DoubtGroup['doubtful'][number][]>();
  const may = new Map<FindingCode, DoubtGroup['doubtful'][number][]>();
  for (const block of blocks) {
    for (const doubt of block.doubts) {
      if (doubt.confirmed) continue;
      const groups = doubt.kind === 'unsure' ? must : may;
      const group = groups.get(doubt.code);
      if (group) group.push({ block, doubt });
      else groups.set(doubt.code, [{ block, doubt }]);
    }
  }
  const listed = (groups: typeof must): readonly DoubtGroup[] =>
    [...groups].map(([code, doubtful]) => ({ code, doubtful }));
  return { must: listed(must), may: listed(may) };
}

/** How many doubts there are in some groups. */
export function countDoubts(groups: readonly DoubtGroup[]): number {
  return groups.reduce((sum, { doubtful }) => sum + doubtful.length, 0);
}

/** The id of the block to look at after another: in the order of doubts, and again from the first after the last. */
export function nextDoubt(review: Review, current: string): string | undefined {
  const ids = doubtsFirst(review);
  return ids[ids.indexOf(current) + 1] ?? ids[0];
}
