import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readFile, readStream } from '@partiprogram/importer';
import { STRANDPARTIET } from './support/programme-files/invented-programmes.js';
import { docxFile } from './support/programme-files/docx-file.js';
import { htmlFile, messyHtmlFile } from './support/programme-files/html-file.js';
import { markdownFile, textFile } from './support/programme-files/text-file.js';
import { pdfFile } from './support/programme-files/pdf-file.js';
import { printedFile } from './support/programme-files/printed-file.js';
import { foundIn, truthOf, type Found } from './support/programme-files/truth.js';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The programme in every format, by the file's name. */
const FILES: Readonly<Record<string, () => Uint8Array | Promise<Uint8Array>>> = {
  'program.txt': () => bytes(textFile(STRANDPARTIET)),
  'program.md': () => bytes(markdownFile(STRANDPARTIET)),
  'program.html': () => bytes(htmlFile(STRANDPARTIET)),
  'program.docx': () => docxFile(STRANDPARTIET),
  'egne-stiler.docx': () => docxFile(STRANDPARTIET, 'own'),
  'fet-skrift.docx': () => docxFile(STRANDPARTIET, 'bold'),
  'rotete.html': () => bytes(messyHtmlFile(STRANDPARTIET)),
  'en-spalte.pdf': () => pdfFile(STRANDPARTIET),
  'to-spalter.pdf': () => pdfFile(STRANDPARTIET, { columns: 2, mark: 'symbol', hyphens: true, pages: true }),
  'utskrift.pdf': () => printedFile(STRANDPARTIET),
  'fete-titler.pdf': () => pdfFile(STRANDPARTIET, { mark: 'dash', pages: true, boldHeadings: true }),
};

async function find(name: string): Promise<Found> {
  const file = await FILES[name]?.();
  assert.ok(file);
  return foundIn(readStream(await readFile(file, { name })));
}

describe('the same programme in every format', () => {
  const truth = truthOf(STRANDPARTIET);
  for (const name of Object.keys(FILES)) {
    it(`has the same headings and entries: ${name}`, async () => {
      const found = await find(name);
      assert.deepEqual(found.pledges, truth.pledges);
      assert.deepEqual(found.headings, truth.headings);
    });
  }
});
