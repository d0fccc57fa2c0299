import { anchorOf } from './text-file.js';
import type { InventedItem, InventedProgramme, Piece } from './invented-programmes.js';

/** The programme as a web page with menus, scripts, contents and footnotes around and in it. */
export function htmlFile(programme: InventedProgramme): string {
  const notes: string[] = [];
  const body = programme.pieces.map((piece) => htmlOf(piece, notes)).join('\n');
  const contents = headingsIn(programme).map((text) => `<li><a href="#${anchorOf(text)}">${text}</a></li>`);
  return `<!doctype html>
<html lang="nb"><head><meta charset="utf-8"><title>${programme.title} – Nettstedet</title>
<style>li { color: navy }</style><script>document.title = 'Kjørt';</script></head>
<body><header><nav><ul><li><a href="/">Forside</a></li><li><a href="/om">Om oss</a></li></ul></nav></header>
<main><h1>${programme.title}</h1>
<h2>Innhold</h2><ul>${contents.join('')}</ul>
${body}
<section class="footnotes"><ol>${notes.map((note, at) => `<li id="fn${at + 1}">${note}</li>`).join('')}</ol></section>
</main><footer><p>Kontakt oss på torget.</p></footer></body></html>
`;
}

/**
 * The programme as page builders write it: no heading but bold paragraphs, boxes in boxes, items as lines with a printed
 * mark, or parted by `br`.
 */
export function messyHtmlFile(programme: InventedProgramme): string {
  const parts = programme.pieces.map((piece, at) => {
    if (piece.kind === 'heading') {
      const tag = piece.level === 1 ? 'h2' : 'p';
      return `<div class="wp-block-group"><div><${tag}><strong>${piece.text}</strong></${tag}></div></div>`;
    }
    if (piece.kind === 'text') return `<div><span>${piece.text}</span></div>`;
    const lines = piece.items.map(({ text, number }) => `${number === undefined ? '•' : `${number}.`}&nbsp; ${text}`);
    if (piece.items.some(({ depth = 0 }) => depth > 0)) return htmlOf(piece, []);
    return at % 2 === 0
      ? `<p><b>${piece.leadIn}</b></p>\n${lines.map((line) => `<p>${line}</p>`).join('\n')}`
      : `<p>${piece.leadIn}<br>\n${lines.join('<br/>\n')}</p>`;
  });
  return `<html><body><div><div><h1>${programme.title}</h1>${parts.join('\n')}</div></div></body></html>`;
}

function headingsIn({ pieces }: InventedProgramme): readonly string[] {
  return pieces.flatMap((piece) => (piece.kind === 'heading' ? [piece.text] : []));
}

function htmlOf(piece: Piece, notes: string[]): string {
  if (piece.kind === 'heading') {
    return `<h${piece.level + 1} id="${anchorOf(piece.text)}">${piece.text}</h${piece.level + 1}>`;
  }
  if (piece.kind === 'list') return `<p><em>${piece.leadIn}</em></p>\n${htmlList(piece.items)}`;
  if (piece.footnote === undefined) return `<p>${piece.text}</p>`;
  notes.push(piece.footnote);
  return `<p>${piece.text}<sup><a href="#fn${notes.length}">${notes.length}</a></sup></p>`;
}

function htmlList(items: readonly InventedItem[]): string {
  const tag = items[0]?.number === undefined ? 'ul' : 'ol';
  let html = '';
  for (const [at, { text, depth = 0 }] of items.entries()) {
    const next = items[at + 1]?.depth ?? 0;
    html += `<li>${text}`;
    if (next > depth) html += '<ul>';
    else html += `</li>${'</ul></li>'.repeat(depth - next)}`;
  }
  return `<${tag}>${html}</${tag}>`;
}
