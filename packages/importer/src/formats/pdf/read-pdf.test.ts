import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import PDFDocument from 'pdfkit';
import { STRANDPARTIET } from '../../../../../test/support/programme-files/invented-programmes.js';
import { pdfFile } from '../../../../../test/support/programme-files/pdf-file.js';
import { ImportError, type ImportProblem } from '../../import-error.js';
import type { SourceBlock } from '../../source-block.js';
import { readPdf } from './read-pdf.js';

type Draw = (doc: PDFKit.PDFDocument) => void;

/** A PDF with what is drawn on its first page, 300 by 400 points. */
async function pdfOf(draw: Draw): Promise<Uint8Array> {
  const doc = new PDFDocument({ size: [300, 400], margin: 0 });
  const chunks: Buffer[] = [];
  const ended = new Promise((resolve) => doc.on('data', (it: Buffer) => chunks.push(it)).on('end', resolve));
  draw(doc);
  doc.end();
  await ended;
  return new Uint8Array(Buffer.concat(chunks));
}

/** Draws lines of running text below each other; each is `x text`. */
function drawLines(doc: PDFKit.PDFDocument, lines: readonly string[], top = 100): void {
  for (const [at, line] of lines.entries()) {
    const [, x = '0', text = ''] = /^(\d+) (.*)$/u.exec(line) ?? [];
    doc.fontSize(10).text(text, Number(x), top + at * 13, { lineBreak: false, baseline: 'alphabetic' });
  }
}

function inShort(block: SourceBlock): string {
  if (block.kind === 'heading') return `${block.level} ${block.text}`;
  if (block.kind === 'paragraph') return `${block.strong ? '! ' : ''}${block.text}`;
  return `${block.depth}${block.number ?? ''}${block.mark} ${block.text}`;
}

async function read(...lines: readonly string[]): Promise<readonly string[]> {
  return (await readPdf(await pdfOf((doc) => drawLines(doc, lines)))).blocks.map(inShort);
}

async function assertRefused(bytes: Uint8Array, problem: ImportProblem, message: RegExp): Promise<void> {
  await assert.rejects(readPdf(bytes), (error) => {
    assert.ok(error instanceof ImportError, String(error));
    assert.deepEqual([error.problem, message.test(error.message)], [problem, true], error.message);
    return true;
  });
}

describe('the reading of a PDF', () => {
  it('joins the lines of an item, and parts items', async () => {
    const lines = [
      '20 Havpartiet i Fjordby vil at alle skal bade:',
      '20 • bygge en brygge som',
      '30 alle kan bruke.',
      '20 • male naust',
    ];
    assert.deepEqual(await read(...lines), [
      'Havpartiet i Fjordby vil at alle skal bade:',
      '0• bygge en brygge som alle kan bruke.',
      '0• male naust',
    ]);
  });

  it('joins words that a hyphen parts, and keeps the hyphens of compounds', async () => {
    const lines = [
      '20 Vi vil ha brygger for barne-',
      '20 hagene, rus- og psykiatri-',
      '20 tjenesten og nord-',
      '20 Norge og rus-',
      '20 og helse.',
    ];
    assert.deepEqual(await read(...lines), [
      'Vi vil ha brygger for barnehagene, rus- og psykiatritjenesten og nord-Norge og rus- og helse.'.replace(
        'nord-Norge',
        'nord-Norge',
      ),
    ]);
  });

  it('keeps numbers that stand at the beginning of a line inside a sentence', async () => {
    const lines = [
      '20 Vi er glade i alle barn som går i',
      '20 1. klasse, og i dem som går i',
      '20 2. klasse, hele året rundt.',
    ];
    assert.deepEqual(await read(...lines), [lines.map((line) => line.slice(3)).join(' ')]);
  });

  it('tells the level of headings by the size of their type', async () => {
    const bytes = await pdfOf((doc) => {
      doc.font('Helvetica-Bold').fontSize(20).text('Et rent hav', 20, 40, { lineBreak: false });
      doc.fontSize(14).text('1. Fisk', 20, 80, { lineBreak: false }).font('Helvetica');
      drawLines(doc, ['20 Sjøen er full av fisk som ingen spiser.'], 120);
    });
    assert.deepEqual((await readPdf(bytes)).blocks.map(inShort), [
      '1 Et rent hav',
      '2 1. Fisk',
      'Sjøen er full av fisk som ingen spiser.',
    ]);
  });

  it('parts headings that ask, and drops the signs of notes, not those of measures', async () => {
    const bytes = await pdfOf((doc) => {
      doc.fontSize(16).text('Hva vil vi med havet?', 20, 40, { lineBreak: false });
      const lines = ['Vi vil bygge 100 m', 'Naust er fine og sjøen er blå hele året.'];
      drawLines(
        doc,
        lines.map((line) => `20 ${line}`),
        80,
      );
      const ends = lines.map((line) => 20 + doc.widthOfString(line));
      for (const [at, end] of ends.entries()) {
        doc.fontSize(6).text('2', end, 76 + at * 13, { lineBreak: false, baseline: 'alphabetic' });
      }
    });
    const [first, second] = (await readPdf(bytes)).blocks.map(inShort);
    assert.equal(first, '1 Hva vil vi med havet?');
    assert.match(second ?? '', /^Vi vil bygge 100 m ?2 Naust er fine og sjøen er blå hele året\.$/);
  });

  it('trusts the structure that a PDF brings, if it tells headings from items', async () => {
    const bytes = await pdfOf((doc) => {
      const add = (type: string, text: string, y: number): PDFKit.PDFStructureElement =>
        doc.struct(type, {}, () => doc.fontSize(10).text(text, 20, y, { lineBreak: false }));
      const item = (text: string, y: number): PDFKit.PDFStructureElement =>
        doc.struct('LI', {}, [add('Lbl', '1)', y), add('LBody', text, y)]);
      const list = doc.struct('L', {}, [item('bygge en', 140), item('male', 160)]);
      doc.addStructure(doc.struct('Document', {}, [add('H2', 'Havet er vårt.', 40), add('P', 'Vi vil:', 100), list]));
    });
    assert.deepEqual((await readPdf(bytes)).blocks.map(inShort), [
      '2 Havet er vårt.',
      'Vi vil:',
      '01) bygge en',
      '01) male',
    ]);
  });

  it('tells of each page', async () => {
    const told: (readonly number[])[] = [];
    await readPdf(await pdfFile(STRANDPARTIET), { onProgress: (...it) => told.push(it) });
    assert.deepEqual(told.at(-1), [told.length, told.length]);
    await assert.rejects(readPdf(await pdfFile(STRANDPARTIET), { signal: AbortSignal.abort() }), /abort/i);
  });
});

describe('a PDF that is not read', () => {
  it('has a password', async () => {
    await assertRefused(await pdfFile(STRANDPARTIET, { password: 'x' }), 'encrypted', /save it without one/);
  });

  it('has no text layer', async () => {
    const scanned = await pdfOf((doc) => doc.rect(20, 20, 200, 200).fill());
    await assertRefused(scanned, 'no-text', /has no text layer: .* \(OCR\)/);
  });

  it('is broken or cut off', async () => {
    await assertRefused(Buffer.from('%PDF-1.7\nsludder'), 'broken', /is a broken PDF/);
    const whole = await pdfFile(STRANDPARTIET);
    await assertRefused(whole.slice(0, 300), 'broken', /is a broken PDF/);
  });
});
