import { ImportError } from './import-error.js';

/** In bytes. A programme of a thousand pages is smaller; anything larger is something else. */
const LARGEST = 10 * 1024 * 1024;

/** The first characters of file formats that people mistake for text. */
const FORMATS: readonly (readonly [beginning: string, name: string])[] = [
  ['%PDF', 'a PDF'],
  ['PK\u0003\u0004', 'a Word file or another archive'],
  ['\u00d0\u00cf\u0011\u00e0', 'an old Word file'],
  ['{\\rtf', 'a rich-text file'],
  ['\u0089PNG', 'an image'],
  ['\u00ff\u00d8\u00ff', 'an image'],
];

/**
 * Decodes a file as UTF-8. Keeps a byte order mark, since lines and fingerprints refer to the unchanged document.
 *
 * @param content the bytes of a file, or its text
 * @throws ImportError if it is empty, too large, not text, or not UTF-8
 */
export function decodeText(content: Uint8Array | string): string {
  if (content.length > LARGEST) throw new ImportError('too-large', `is larger than ${LARGEST / 1024 / 1024} MB`);
  const text = typeof content === 'string' ? content : textOf(content);
  if (text.trim() === '') throw new ImportError('empty', 'is empty');
  if (text.includes('\0')) throw new ImportError('binary', 'is no text: it holds zero bytes');
  if (!text.includes('\n') && text.includes('\r')) {
    throw new ImportError('line-ends', 'has the line ends of an old Mac (CR); save it with LF or CRLF');
  }
  return text;
}

/** A text, and how its bytes were read. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';
}

/**
 * Decodes a file as UTF-8, UTF-16 or Windows-1252, whichever it is. A dataset's own documents are held to UTF-8, by
 * {@link decodeText}.
 *
 * @throws ImportError if it is empty, too large, or not text
 */
export function decodeAnyText(bytes: Uint8Array): DecodedText {
  const encoding = encodingOf(bytes);
  if (encoding === 'utf-8') return { text: decodeText(bytes), encoding };
  const text = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
  return { text: decodeText(encoding === 'windows-1252' ? withWindowsSigns(text) : text), encoding };
}

/** The signs that Windows-1252 has where Latin-1 has none, from 80 to 9F. Some versions of Node leave them undecoded. */
const WINDOWS_SIGNS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function withWindowsSigns(text: string): string {
  return text.replaceAll(/[\u0080-\u009f]/gu, (sign) => WINDOWS_SIGNS.charAt(sign.charCodeAt(0) - 0x80));
}

function encodingOf(bytes: Uint8Array): DecodedText['encoding'] {
  if (isUtf16(bytes)) return bytes[0] === 0xfe || bytes[0] === 0 ? 'utf-16be' : 'utf-16le';
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return 'utf-8';
  } catch {
    return bytes.includes(0) ? 'utf-8' : 'windows-1252';
  }
}

function textOf(bytes: Uint8Array): string {
  const beginning = String.fromCharCode(...bytes.subarray(0, 8));
  const format = FORMATS.find(([start]) => beginning.startsWith(start));
  if (format) throw new ImportError('binary', `is ${format[1]}, not text; save it as plain text first`);
  if (isUtf16(bytes)) throw new ImportError('encoding', 'is UTF-16, not UTF-8; save it as UTF-8');
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    if (bytes.includes(0)) throw new ImportError('binary', 'is no text: it holds zero bytes');
    throw new ImportError(
      'encoding',
      `is not UTF-8 (line ${firstBadLine(bytes)}), maybe Windows-1252 or Latin-1; save it as UTF-8`,
    );
  }
}

/** Recognises UTF-16 by its byte order mark, or by a zero in every second byte. */
function isUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  const start = bytes.subarray(0, 200);
  const zeros = [0, 1].map((odd) => start.filter((byte, at) => byte === 0 && at % 2 === odd).length);
  return zeros.some((count, odd) => count > 3 && count > start.length / 4 && zeros[1 - odd] === 0);
}

function firstBadLine(bytes: Uint8Array): number {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  return text.slice(0, text.indexOf('\ufffd')).split('\n').length;
}
