import mammoth from 'mammoth';
import { ImportError } from '../../import-error.js';
import type { Source } from '../../source-block.js';
import { readHtml } from '../html/read-html.js';
import { readZip } from './read-zip.js';
import { styleMapOf } from './style-map.js';

/**
 * Reads the blocks of a Word file: mammoth makes HTML of it, which is read as that of a page.
 *
 * @throws ImportError if it is no Word file, or cannot be unpacked
 */
export async function readDocx(bytes: Uint8Array): Promise<Source> {
  const texts = await readZip(bytes);
  const styleMap = [...styleMapOf(texts.get('word/styles.xml') ?? '')];
  const convertImage = mammoth.images.imgElement(() => Promise.resolve({ src: '' }));
  // The one is for Node, the other for browsers.
  const input = { buffer: bytes as Buffer, arrayBuffer: new Uint8Array(bytes).buffer };
  try {
    const { value } = await mammoth.convertToHtml(input, { styleMap, convertImage });
    return { ...(await readHtml(value)), format: 'docx' };
  } catch (cause) {
    if (cause instanceof ImportError) throw cause;
    throw new ImportError('broken', 'is a broken Word file; save it anew in Word', { cause });
  }
}
