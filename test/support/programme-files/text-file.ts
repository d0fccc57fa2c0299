import type { InventedProgramme, Piece } from './invented-programmes.js';

/** The programme as plain text, one line for each paragraph and item. */
export function textFile({ title, pieces }: InventedProgramme): string {
  return `${[title, ...pieces.map(textOf)].join('\n\n')}\n`;
}

function textOf(piece: Piece): string {
  if (piece.kind !== 'list') return piece.text;
  const items = piece.items.map(({ text, depth = 0, number }) => {
    const mark = number === undefined ? ['•', '–'][depth] : `${number}.`;
    return `${'  '.repeat(depth)}${mark} ${text}`;
  });
  return [piece.leadIn, ...items].join('\n');
}

/** The programme in Markdown, with contents and footnotes. */
export function markdownFile({ title, pieces }: InventedProgramme): string {
  const headings = pieces.filter((piece) => piece.kind === 'heading');
  const contents = headings.map(({ level, text }) => `${'  '.repeat(level - 1)}- [${text}](#${anchorOf(text)})`);
  const notes: string[] = [];
  const parts = pieces.map((piece) => {
    if (piece.kind === 'heading') return `${'#'.repeat(piece.level + 1)} ${piece.text}`;
    if (piece.kind === 'list') return `**${piece.leadIn}**\n\n${piece.items.map(markdownItem).join('\n')}`;
    if (piece.footnote === undefined) return piece.text;
    notes.push(`[^${notes.length + 1}]: ${piece.footnote}`);
    return `${piece.text}[^${notes.length}]`;
  });
  return `${[`# ${title}`, '## Innhold', contents.join('\n'), ...parts, ...notes].join('\n\n')}\n`;
}

function markdownItem({ text, depth = 0, number }: { text: string; depth?: number; number?: number }): string {
  return `${'  '.repeat(depth)}${number === undefined ? '-' : `${number}.`} ${text}`;
}

/** The name of a heading in a link. */
export function anchorOf(text: string): string {
  return text.toLowerCase().replaceAll(/\s+/gu, '-');
}
