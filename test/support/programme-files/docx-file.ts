import type { InventedItem, InventedProgramme, Piece } from './invented-programmes.js';
import { zipFile, type ZipPart } from './zip-file.js';

const NAMESPACES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** How the headings of a Word file are made: with Word's styles, with styles of one's own, or with bold type alone. */
export type HeadingStyles = 'word' | 'own' | 'bold';

/** The programme as a Word file, with contents, nested lists and footnotes. */
export function docxFile(programme: InventedProgramme, headings: HeadingStyles = 'word'): Uint8Array {
  return zipFile(docxParts(programme, headings));
}

/** The files of which a Word file is made. */
export function docxParts({ title, pieces }: InventedProgramme, headings: HeadingStyles = 'word'): readonly ZipPart[] {
  const notes: string[] = [];
  const contents = pieces.flatMap((piece, at) =>
    piece.kind === 'heading' ? [paragraph(`${piece.text}\t${at + 3}`, `TOC${piece.level}`)] : [],
  );
  const body = [
    paragraph(title, 'Title'),
    paragraph('Innhold', 'TOCHeading'),
    ...contents,
    ...pieces.map((piece) => wordOf(piece, headings, notes)),
  ];
  return [
    {
      name: '[Content_Types].xml',
      content: `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/></Types>`,
    },
    { name: '_rels/.rels', content: relationships([['officeDocument', 'word/document.xml']]) },
    {
      name: 'word/_rels/document.xml.rels',
      content: relationships([
        ['styles', 'styles.xml'],
        ['numbering', 'numbering.xml'],
        ['footnotes', 'footnotes.xml'],
      ]),
    },
    {
      name: 'word/document.xml',
      content: `${HEAD}<w:document ${NAMESPACES}><w:body>${body.join('')}</w:body></w:document>`,
    },
    { name: 'word/styles.xml', content: `${HEAD}<w:styles ${NAMESPACES}>${STYLES.join('')}</w:styles>` },
    { name: 'word/numbering.xml', content: `${HEAD}<w:numbering ${NAMESPACES}>${NUMBERING}</w:numbering>` },
    { name: 'word/footnotes.xml', content: `${HEAD}<w:footnotes ${NAMESPACES}>${footnotes(notes)}</w:footnotes>` },
  ];
}

function style(id: string, name: string, rest = ''): string {
  return `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${rest}</w:style>`;
}

const STYLES = [
  style('Normal', 'Normal', '<w:rPr><w:sz w:val="22"/></w:rPr>'),
  style('Title', 'Title', '<w:basedOn w:val="Normal"/>'),
  style('Overskrift1', 'heading 1', '<w:pPr><w:outlineLvl w:val="0"/></w:pPr>'),
  style('Overskrift2', 'heading 2', '<w:pPr><w:outlineLvl w:val="1"/></w:pPr>'),
  style('Kapittel', 'Vårt kapittel', '<w:basedOn w:val="Overskrift1"/>'),
  style('Avsnitt', 'Vårt avsnitt', '<w:pPr><w:outlineLvl w:val="1"/></w:pPr>'),
  style('TOCHeading', 'TOC Heading'),
  style('TOC1', 'toc 1'),
  style('TOC2', 'toc 2'),
];

const NUMBERING = `<w:abstractNum w:abstractNumId="0">${['bullet', 'bullet'].map(level).join('')}</w:abstractNum>
  <w:abstractNum w:abstractNumId="1">${['decimal'].map(level).join('')}</w:abstractNum>
  <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>`;

function level(format: string, at: number): string {
  return `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="%1."/></w:lvl>`;
}

function relationships(all: readonly (readonly [string, string])[]): string {
  const each = all.map(
    ([type, target], at) => `<Relationship Id="r${at}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${each.join('')}</Relationships>`;
}

function footnotes(notes: readonly string[]): string {
  return notes.map((note, at) => `<w:footnote w:id="${at + 1}">${paragraph(note)}</w:footnote>`).join('');
}

function paragraph(text: string, styleId = 'Normal', bold = false, further = ''): string {
  const words = text.split('\t').map((it) => `<w:t xml:space="preserve">${escaped(it)}</w:t>`);
  const weight = bold ? '<w:rPr><w:b/></w:rPr>' : '';
  return `<w:p><w:pPr><w:pStyle w:val="${styleId}"/></w:pPr><w:r>${weight}${words.join('<w:tab/>')}</w:r>${further}</w:p>`;
}

function wordOf(piece: Piece, headings: HeadingStyles, notes: string[]): string {
  if (piece.kind === 'heading') {
    const chapter = piece.level === 1;
    if (headings === 'own') return paragraph(piece.text, chapter ? 'Kapittel' : 'Avsnitt');
    if (headings === 'bold' && !chapter) return paragraph(piece.text, 'Normal', true);
    return paragraph(piece.text, `Overskrift${piece.level}`);
  }
  if (piece.kind === 'list') return [paragraph(piece.leadIn), ...piece.items.map(itemOf)].join('');
  if (piece.footnote === undefined) return paragraph(piece.text);
  notes.push(piece.footnote);
  return paragraph(piece.text, 'Normal', false, `<w:r><w:footnoteReference w:id="${notes.length}"/></w:r>`);
}

function itemOf({ text, depth = 0, number }: InventedItem): string {
  const list = `<w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="${number === undefined ? 1 : 2}"/></w:numPr>`;
  return `<w:p><w:pPr>${list}</w:pPr><w:r><w:t>${escaped(text)}</w:t></w:r></w:p>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
