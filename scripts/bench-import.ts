/**
 * Measures the reading of programmes: `npm run bench:import`.
 *
 * Makes files of invented programmes in every format, clean and hard, reads them and compares headings and pledges with
 * what stands in the programmes. Fails if an F1 is below 0.98 on a clean file, or 0.95 on a hard one.
 */
import { readFile, readStream } from '@partiprogram/importer';
import { docxFile } from '../test/support/programme-files/docx-file.js';
import { htmlFile, messyHtmlFile } from '../test/support/programme-files/html-file.js';
import {
  HAVNELISTA,
  SKOGLISTA,
  STRANDPARTIET,
  type InventedProgramme,
} from '../test/support/programme-files/invented-programmes.js';
import { pdfFile } from '../test/support/programme-files/pdf-file.js';
import { printedFile } from '../test/support/programme-files/printed-file.js';
import { scoreHeadings, scorePledges, type Score } from '../test/support/programme-files/score.js';
import { markdownFile, textFile } from '../test/support/programme-files/text-file.js';
import { foundIn, truthOf } from '../test/support/programme-files/truth.js';

const CLEAN = 0.98;
const HARD = 0.95;

interface Sample {
  readonly file: string;
  readonly hard: boolean;
  readonly make: (programme: InventedProgramme) => Uint8Array | Promise<Uint8Array>;
}

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

const SAMPLES: readonly Sample[] = [
  { file: 'clean.txt', hard: false, make: (it) => bytes(textFile(it)) },
  { file: 'clean.md', hard: false, make: (it) => bytes(markdownFile(it)) },
  { file: 'clean.html', hard: false, make: (it) => bytes(htmlFile(it)) },
  { file: 'clean.docx', hard: false, make: (it) => docxFile(it) },
  { file: 'clean.pdf', hard: false, make: (it) => pdfFile(it, { pages: true }) },
  { file: 'page-builder.html', hard: true, make: (it) => bytes(messyHtmlFile(it)) },
  { file: 'own-styles.docx', hard: true, make: (it) => docxFile(it, 'own') },
  { file: 'bold-headings.docx', hard: true, make: (it) => docxFile(it, 'bold') },
  {
    file: 'two-columns.pdf',
    hard: true,
    make: (it) => pdfFile(it, { columns: 2, mark: 'symbol', hyphens: true, pages: true }),
  },
  {
    file: 'bold-headings.pdf',
    hard: true,
    make: (it) => pdfFile(it, { mark: 'dash', pages: true, boldHeadings: true }),
  },
  {
    file: 'bookmarks.pdf',
    hard: true,
    make: (it) => pdfFile(it, { columns: 2, pages: true, bookmarks: true, boldHeadings: true }),
  },
  { file: 'printed.pdf', hard: true, make: printedFile },
];

const width = Math.max(...SAMPLES.map(({ file }) => file.length));

function inWords({ found, missed, invented, joined, split, f1 }: Score): string {
  const numbers = [found, missed, invented, joined, split].map((it) => String(it).padStart(4)).join('');
  return `${numbers}  ${f1.toFixed(3)}`;
}

const columns = 'found missed invented joined split F1';
console.log(`${''.padEnd(width)}  headings: ${columns}; pledges: the same; milliseconds`);
let low = 0;
for (const programme of [STRANDPARTIET, SKOGLISTA, HAVNELISTA]) {
  const truth = truthOf(programme);
  console.log(`${programme.name}: ${truth.headings.length} headings, ${truth.pledges.length} pledges`);
  for (const { file, hard, make } of SAMPLES) {
    const content = await make(programme);
    const begun = performance.now();
    const read = foundIn(readStream(await readFile(content, { name: file })));
    const took = performance.now() - begun;
    const [headings, pledges] = [scoreHeadings(truth, read), scorePledges(truth, read)];
    const below = Math.min(headings.f1, pledges.f1) < (hard ? HARD : CLEAN);
    if (below) low += 1;
    const end = `${took.toFixed(0).padStart(6)}${below ? '  too low' : ''}`;
    console.log(`${file.padEnd(width)}  ${inWords(headings)} | ${inWords(pledges)}${end}`);
  }
}
if (low > 0) {
  console.error(`${low} files are read worse than the goal of ${CLEAN} for clean files and ${HARD} for hard ones`);
  process.exitCode = 1;
}
