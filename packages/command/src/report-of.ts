import {
  countReview,
  doubtsFirst,
  type Doubt,
  type OwnProgramme,
  type Review,
  type ReviewBlock,
} from '@partiprogram/importer';

/** In characters: the first words of a block, to find it by. */
const EXCERPT = 70;

/** The report on a document that was read: what to look at first, then what was left out. Plain text. */
export function reportOf(review: Review, programme: OwnProgramme): string {
  const { headings, pledges, others, texts } = countReview(review);
  const byId = new Map(review.blocks.map((block) => [block.id, block]));
  const places = doubtsFirst(review).flatMap((id) => byId.get(id) ?? []);
  const notes = review.notes.map((note) => `${placeOf(note)}${note.kind}: ${note.message}`);
  const lines = [
    `${programme.title} (${programme.id})`,
    `${headings} headings, ${pledges} pledges, ${others} other entries, ${texts} other texts`,
    ...section('To look at, what is unsure first', places.flatMap(linesOf)),
    ...section('About the whole, and what was left out', notes),
  ];
  return `${lines.join('\n')}\n`;
}

function section(heading: string, lines: readonly string[]): readonly string[] {
  return ['', heading, ...(lines.length > 0 ? lines : ['nothing'])];
}

function linesOf(block: ReviewBlock): readonly string[] {
  const words = block.text.length > EXCERPT ? `${block.text.slice(0, EXCERPT)} …` : block.text;
  return [`${placeOf(block)}${words}`, ...block.doubts.map(sayDoubt)];
}

function sayDoubt({ kind, message }: Doubt): string {
  return `    ${kind}: ${message}`;
}

function placeOf({ page, line }: { readonly page?: number; readonly line?: number }): string {
  if (page !== undefined) return `page ${page}: `;
  return line === undefined ? '' : `line ${line}: `;
}
