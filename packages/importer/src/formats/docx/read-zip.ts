import { ImportError } from '../../import-error.js';

/** In bytes, unpacked: the text of a thousand pages, with all that Word writes around it. */
const LARGEST_TEXT = 15 * 1024 * 1024;

/** In bytes, unpacked: with all pictures. */
const LARGEST = 400 * 1024 * 1024;

/** Tables in tables in tables: nobody nests deeper. */
const DEEPEST = 250;

const MOST_FILES = 5000;

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;

/** A file in an archive, as the archive's directory tells. */
interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly encrypted: boolean;
  readonly packed: number;
  readonly size: number;
  readonly offset: number;
}

/**
 * Unpacks the texts of a Word file, as a check before a library unpacks it without limits: sizes are read in the
 * archive's directory first, and held against what comes out.
 *
 * @returns the XML files by name
 * @throws ImportError if the archive is broken, too large unpacked, has a password, or is not a Word file
 */
export async function readZip(bytes: Uint8Array): Promise<ReadonlyMap<string, string>> {
  const entries = directoryOf(bytes);
  const isText = ({ name }: ZipEntry): boolean => /\.(?:xml|rels)$/iu.test(name);
  const total = (all: readonly ZipEntry[]): number => all.reduce((sum, { size }) => sum + size, 0);
  const packed = entries.reduce((sum, entry) => sum + entry.packed, 0);
  if (total(entries) > LARGEST || total(entries.filter(isText)) > LARGEST_TEXT || packed > bytes.length)
    throw new ImportError('too-large', 'is far too large unpacked; save it anew in Word, without its pictures');
  if (entries.some(({ encrypted }) => encrypted))
    throw new ImportError('encrypted', 'is an archive with a password; save it without one');
  assertWord(entries.map(({ name }) => name));
  const texts = new Map<string, string>();
  for (const entry of entries.filter(isText)) texts.set(entry.name, await unpack(entry, bytes));
  return texts;
}

function directoryOf(bytes: Uint8Array): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const broken = (): ImportError => new ImportError('broken', 'is a broken archive; save or download it anew');
  const end = endOf(view);
  if (end === undefined) throw broken();
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (count > MOST_FILES)
    throw new ImportError('too-large', `is an archive of ${count} files, and no Word file; give the document itself`);
  const entries: ZipEntry[] = [];
  for (let index = 0; index < count; index++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== ENTRY) throw broken();
    const [nameLength, extra, comment] = [28, 30, 32].map((it) => view.getUint16(at + it, true)) as [
      number,
      number,
      number,
    ];
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + extra + comment;
  }
  return entries;
}

/** The place of the record that ends an archive; a comment of at most 64 kB stands after it. */
function endOf(view: DataView): number | undefined {
  const first = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= first; at--) if (view.getUint32(at, true) === END) return at;
  return undefined;
}

function assertWord(names: readonly string[]): void {
  if (names.some((name) => /^word\/document\d*\.xml$/u.test(name))) return;
  if (names.includes('content.xml'))
    throw new ImportError('other-format', 'is an OpenDocument file; save it as .docx or PDF');
  if (names.some((name) => name.startsWith('xl/')))
    throw new ImportError('table', 'is a spreadsheet; give the programme itself, as PDF, Word, HTML or text');
  if (names.some((name) => name.startsWith('ppt/')))
    throw new ImportError('other-format', 'is a presentation; save it as PDF');
  throw new ImportError('archive', 'is an archive, and no Word file; unpack it, and give the document in it');
}

async function unpack({ name, method, packed, size, offset }: ZipEntry, bytes: Uint8Array): Promise<string> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const broken = new ImportError('broken', `is a broken Word file (in ${name}); save it anew in Word`);
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== LOCAL || (method !== 0 && method !== 8))
    throw broken;
  const from = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  const raw = bytes.slice(from, from + packed);
  const text = new TextDecoder().decode(method === 0 ? raw : await inflate(raw, size, broken));
  // Word writes none; with them a few lines could stand for gigabytes.
  if (/<!(?:DOCTYPE|ENTITY)/u.test(text) || !isNested(text)) throw broken;
  return text;
}

/** Whether each element of an XML file is closed, and none too deep: other files take a parser minutes. */
function isNested(xml: string): boolean {
  let depth = 0;
  for (let at = xml.indexOf('<'); at >= 0; at = xml.indexOf('<', at + 1)) {
    const next = xml.charAt(at + 1);
    if (next === '!' || next === '?') continue;
    const end = xml.indexOf('>', at);
    if (end < 0) return false;
    if (next === '/') depth -= 1;
    else if (xml.charAt(end - 1) !== '/') depth += 1;
    if (depth < 0 || depth > DEEPEST) return false;
    at = end;
  }
  return depth === 0;
}

/** Unpacks as many bytes as the directory says, and no more. */
async function inflate(packed: Uint8Array<ArrayBuffer>, size: number, broken: ImportError): Promise<Uint8Array> {
  const unpacked = new Uint8Array(size);
  let at = 0;
  try {
    const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
    const reader = stream.getReader();
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      const chunk = next.value as Uint8Array;
      if (at + chunk.length > size) {
        await reader.cancel();
        throw broken;
      }
      unpacked.set(chunk, at);
      at += chunk.length;
    }
  } catch (cause) {
    if (cause === broken) throw broken;
    throw new ImportError(broken.problem, broken.message, { cause });
  }
  if (at !== size) throw broken;
  return unpacked;
}
