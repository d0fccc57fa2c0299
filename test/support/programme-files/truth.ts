import type { Reading } from '@partiprogram/importer';
import type { InventedProgramme } from './invented-programmes.js';

/** A pledge as a person finds it in a programme, or as it was read. */
export interface FoundPledge {
  readonly text: string;
  readonly heading: string;
  readonly depth: number;
  readonly number?: number;
}

/** The headings and pledges of a programme. */
export interface Found {
  readonly headings: readonly string[];
  readonly pledges: readonly FoundPledge[];
}

/** What there is to find in an invented programme. */
export function truthOf({ pieces }: InventedProgramme): Found {
  const headings: string[] = [];
  const pledges: FoundPledge[] = [];
  for (const piece of pieces) {
    const heading = headings.at(-1) ?? '';
    if (piece.kind === 'heading') headings.push(piece.text);
    else if (piece.kind === 'text') pledges.push(...(piece.pledges ?? []).map((text) => ({ text, heading, depth: 0 })));
    else pledges.push(...piece.items.map((it) => ({ heading, depth: 0, ...it })));
  }
  return { headings, pledges };
}

/** What was found in a document. */
export function foundIn({ sections }: Reading): Found {
  return {
    headings: sections.map(({ heading }) => heading),
    pledges: sections.flatMap(({ heading, entries }) =>
      entries.map(({ original, number, depth = 0 }) => ({
        text: original,
        heading,
        depth,
        ...(number !== undefined && { number }),
      })),
    ),
  };
}
