import PDFDocument from 'pdfkit';
import type { InventedItem, InventedProgramme, Piece } from './invented-programmes.js';

/** How a PDF is set. */
export interface PdfSetting {
  readonly columns?: 1 | 2;
  /** The mark of an item: a bullet of the text's font, a dash, or a sign of a symbol font. */
  readonly mark?: 'bullet' | 'dash' | 'symbol';
  /** Whether words are parted at the ends of lines. */
  readonly hyphens?: boolean;
  /** Whether pages have a running head, a page number, and contents before them. */
  readonly pages?: boolean;
  /** Whether headings of sections are told by their weight alone. */
  readonly boldHeadings?: boolean;
  readonly bookmarks?: boolean;
  readonly password?: string;
}

const PAGE = { width: 595, height: 842, top: 80, bottom: 90, side: 60, gutter: 24 };
const BODY = 10.5;
const FONTS = { text: 'Times-Roman', bold: 'Times-Bold', symbol: 'ZapfDingbats' };

/** The programme as a PDF. */
export async function pdfFile(programme: InventedProgramme, setting: PdfSetting = {}): Promise<Uint8Array> {
  const { password } = setting;
  const doc = new PDFDocument({
    size: [PAGE.width, PAGE.height],
    margin: 0,
    autoFirstPage: false,
    ...(password !== undefined && { userPassword: password }),
  });
  const chunks: Buffer[] = [];
  const ended = new Promise((resolve) => doc.on('data', (it: Buffer) => chunks.push(it)).on('end', resolve));
  new Typesetter(doc, programme, setting).set();
  doc.end();
  await ended;
  return new Uint8Array(Buffer.concat(chunks));
}

interface Style {
  readonly font: string;
  readonly size: number;
  readonly indent?: number;
}

class Typesetter {
  readonly #doc: PDFKit.PDFDocument;
  readonly #programme: InventedProgramme;
  readonly #setting: PdfSetting;
  readonly #width: number;
  #page = 0;
  #column = 0;
  #top = PAGE.top;
  #y = PAGE.top;
  #bottom = PAGE.height - PAGE.bottom;

  constructor(doc: PDFKit.PDFDocument, programme: InventedProgramme, setting: PdfSetting) {
    this.#doc = doc;
    this.#programme = programme;
    this.#setting = setting;
    const whole = PAGE.width - 2 * PAGE.side;
    this.#width = setting.columns === 2 ? (whole - PAGE.gutter) / 2 : whole;
  }

  set(): void {
    this.#addPage();
    this.#line(this.#programme.title, { font: FONTS.bold, size: 26 }, PAGE.side, 300);
    if (this.#setting.pages) this.#setContents();
    this.#addPage();
    for (const piece of this.#programme.pieces) this.#setPiece(piece);
  }

  #addPage(): void {
    this.#doc.addPage();
    this.#page += 1;
    this.#column = 0;
    this.#y = this.#top = PAGE.top;
    this.#bottom = PAGE.height - PAGE.bottom;
    if (!this.#setting.pages || this.#page === 1) return;
    this.#line(this.#programme.title, { font: FONTS.text, size: 8 }, PAGE.side, 40);
    this.#line(String(this.#page), { font: FONTS.text, size: 8 }, PAGE.width / 2, PAGE.height - 40);
  }

  #setContents(): void {
    this.#addPage();
    this.#line('Innhold', { font: FONTS.bold, size: 18 }, PAGE.side, this.#y);
    this.#y += 40;
    for (const [at, piece] of this.#programme.pieces.filter(({ kind }) => kind === 'heading').entries()) {
      if (piece.kind !== 'heading') continue;
      const style = { font: piece.level === 1 ? FONTS.bold : FONTS.text, size: BODY };
      this.#line(piece.text, style, PAGE.side + (piece.level - 1) * 14, this.#y);
      this.#line(String(3 + Math.floor(at / 3)), style, PAGE.width - PAGE.side - 10, this.#y);
      this.#y += 18;
    }
  }

  #setPiece(piece: Piece): void {
    if (piece.kind === 'heading') this.#setHeading(piece.text, piece.level);
    else if (piece.kind === 'text') this.#setText(piece.text, piece.footnote);
    else {
      this.#setLines(piece.leadIn, { font: FONTS.text, size: BODY });
      this.#y += 3;
      for (const item of piece.items) this.#setItem(item);
      this.#y += 8;
    }
  }

  #setHeading(text: string, level: 1 | 2): void {
    const { boldHeadings = false, bookmarks = false, columns } = this.#setting;
    const size = level === 1 ? 20 : boldHeadings ? BODY : 14;
    if (level === 1 && this.#y > PAGE.top + 200 && columns !== 2) this.#addPage();
    this.#room(size * 1.3 + 60);
    this.#y += 8;
    if (bookmarks) this.#doc.outline.addItem(text);
    this.#setLines(text, { font: FONTS.bold, size });
    this.#y += 4;
  }

  #setText(text: string, footnote: string | undefined): void {
    this.#setLines(text, { font: FONTS.text, size: BODY });
    this.#y += 8;
    if (footnote === undefined) return;
    // A small number raised above the end of the paragraph, and the note at the foot of the column.
    this.#doc.font(FONTS.text).fontSize(6);
    this.#bottom -= 30;
    this.#line(`1 ${footnote}`, { font: FONTS.text, size: 7 }, this.#left, this.#bottom + 14);
  }

  #setItem({ text, depth = 0, number }: InventedItem): void {
    const { mark = 'bullet' } = this.#setting;
    const size = BODY;
    const indent = 16 * (depth + 1);
    const lines = this.#linesOf(text, { font: FONTS.text, size, indent });
    this.#room(size * 1.3);
    const x = this.#left + indent - 14;
    if (number !== undefined) this.#line(`${number}.`, { font: FONTS.text, size }, x, this.#y);
    else if (mark === 'symbol') this.#line(depth === 0 ? 'l' : 'n', { font: FONTS.symbol, size: 7 }, x, this.#y);
    else this.#line(depth > 0 || mark === 'dash' ? '–' : '•', { font: FONTS.text, size }, x, this.#y);
    this.#putLines(lines, { font: FONTS.text, size, indent });
    this.#y += 3;
  }

  #setLines(text: string, style: Style): void {
    this.#putLines(this.#linesOf(text, style), style);
  }

  #putLines(lines: readonly string[], style: Style): void {
    for (const line of lines) {
      this.#room(style.size * 1.3);
      this.#line(line, style, this.#left + (style.indent ?? 0), this.#y);
      this.#y += style.size * 1.3;
    }
  }

  get #left(): number {
    return PAGE.side + this.#column * (this.#width + PAGE.gutter);
  }

  /** Goes on in the next column or on the next page if there is no room for so many points. */
  #room(height: number): void {
    if (this.#y + height <= this.#bottom) return;
    if (this.#setting.columns === 2 && this.#column === 0) {
      this.#column = 1;
      this.#y = this.#top;
      this.#bottom = PAGE.height - PAGE.bottom;
    } else this.#addPage();
  }

  #line(text: string, { font, size }: Style, x: number, y: number): void {
    this.#doc.font(font).fontSize(size).text(text, x, y, { lineBreak: false, baseline: 'alphabetic' });
  }

  #linesOf(text: string, { font, size, indent = 0 }: Style): readonly string[] {
    this.#doc.font(font).fontSize(size);
    const fits = (line: string): boolean => this.#doc.widthOfString(line) <= this.#width - indent;
    const lines: string[] = [];
    let line = '';
    for (const word of text.split(' ')) {
      const longer = line === '' ? word : `${line} ${word}`;
      if (fits(longer)) {
        line = longer;
        continue;
      }
      const parted = this.#setting.hyphens ? partsOf(word).find(([start]) => fits(`${line} ${start}-`)) : undefined;
      lines.push(parted ? `${line} ${parted[0]}-` : line);
      line = parted ? parted[1] : word;
    }
    return [...lines, line];
  }
}

/** The ways in which a word of small letters can be parted, before a consonant that a vowel follows; the longest first. */
function partsOf(word: string): readonly (readonly [string, string])[] {
  if (!/^\p{Ll}{7,}[.,]?$/u.test(word)) return [];
  const places = [...word.matchAll(/(?<=\p{L}{3})(?=[bdfghjklmnprstv][aeiouyæøå]\p{L})/gu)].map(({ index }) => index);
  return places.reverse().map((at) => [word.slice(0, at), word.slice(at)] as const);
}
