import { ImportError, type ImportProblem } from './import-error.js';
import type { Format } from './source-block.js';

type Refusal = readonly [problem: ImportProblem, message: string];

const AN_IMAGE: Refusal = ['image', 'is an image; give the document that it shows, as PDF, Word, HTML or text'];
const AN_ARCHIVE: Refusal = ['archive', 'is an archive; unpack it, and give the document in it'];

/** The first bytes of files that hold no programme we can read. */
const REFUSED: readonly (readonly [beginning: string, at: number, refusal: Refusal])[] = [
  ['\u00ff\u00d8\u00ff', 0, AN_IMAGE],
  ['\u0089PNG', 0, AN_IMAGE],
  ['GIF8', 0, AN_IMAGE],
  ['WEBP', 8, AN_IMAGE],
  ['ftyphei', 4, AN_IMAGE],
  ['ftypmif', 4, AN_IMAGE],
  ['II*\0', 0, AN_IMAGE],
  ['MM\0*', 0, AN_IMAGE],
  ['\u001f\u008b', 0, AN_ARCHIVE],
  ['7z\u00bc\u00af', 0, AN_ARCHIVE],
  ['Rar!', 0, AN_ARCHIVE],
  [
    '\u00d0\u00cf\u0011\u00e0',
    0,
    ['other-format', 'is an old Word file or a Word file with a password; save it as .docx without one'],
  ],
  ['{\\rtf', 0, ['other-format', 'is a rich-text file; save it as .docx']],
];

/** What may stand before the first tag of a web page. */
const HTML = /^\uFEFF?\s*(?:<\?xml[^>]{0,200}\?>\s*)?(?:<!--[^>]{0,500}-->\s*)?<(?:!doctype\s+html|html|head|body)\b/iu;

/** A PDF may begin with some bytes of something else. */
const PDF_WITHIN = 1024;

/**
 * Tells the format of a file by its first bytes, and where these are text by its name.
 *
 * @param bytes the whole file
 * @param name the file's name
 * @throws ImportError for a format that is not read
 */
export function detectFormat(bytes: Uint8Array, name: string): Format {
  const start = String.fromCharCode(...bytes.subarray(0, PDF_WITHIN));
  if (start.includes('%PDF-')) return 'pdf';
  for (const [beginning, at, refusal] of REFUSED)
    if (start.startsWith(beginning, at)) throw new ImportError(...refusal);
  if (start.startsWith('PK\u0003\u0004') || start.startsWith('PK\u0005\u0006')) return 'docx';
  const ending = /\.([a-z\d]{1,10})$/iu.exec(name)?.[1]?.toLowerCase() ?? '';
  if (/^x?html?$/u.test(ending) || HTML.test(start)) return 'html';
  if (ending === 'csv' || ending === 'tsv')
    throw new ImportError('table', 'is a table (CSV); give the programme itself, as PDF, Word, HTML or text');
  return /^(?:md|markdown|mdown|mkd)$/u.test(ending) ? 'markdown' : 'text';
}
