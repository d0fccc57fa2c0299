/**
 * Prints what a reader's page loads, file by file, raw and compressed, against a budget: `npm run size`, after a build.
 * Ends with an exit code of 1 when a budget is overrun. Compression is that of Node's zlib: gzip 9, Brotli 11.
 */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { readVersion } from './snippet.js';

/** What a page loads, by what is on it, and how many bytes of Brotli that may be. Lit alone is some 6,000 of them. */
const PAGES: readonly Page[] = [
  { name: 'all three elements', code: ['together'], budget: 20_000 },
  { name: '<pledge-list> alone', code: ['shared', 'pledge-list'], budget: 16_000 },
  { name: '<topic-compare> alone', code: ['shared', 'topic-compare'], budget: 16_000 },
  { name: '<agree-poll> alone', code: ['shared', 'agree-poll'], budget: 14_500 },
  { name: '<program-data> besides', code: ['program-data'], budget: 5_000 },
  { name: 'English besides', code: ['en'], budget: 2_500 },
  { name: 'nynorsk besides', code: ['nn'], budget: 2_500 },
];

/** The data that a page asks for beside the catalogue, and how many bytes of Brotli that may be in all. */
const DATA: readonly Page[] = [
  { name: 'baerum-ap-mangfold whole', code: ['programmes/baerum-ap-mangfold'], budget: 3_500 },
  { name: 'baerum-mdg-program whole', code: ['programmes/baerum-mdg-program'], budget: 23_500 },
  { name: 'Bærum on inclusion', code: ['municipalities/3201/inkludering'], budget: 8_000 },
  { name: 'Bærum on schools', code: ['municipalities/3201/skole'], budget: 8_000 },
];

interface Page {
  readonly name: string;
  readonly code: readonly string[];
  readonly budget: number;
}

interface Size {
  readonly raw: number;
  readonly gzip: number;
  readonly brotli: number;
}

try {
  const folder = join('dist', `partiprogram@${await readVersion()}`);
  const chunks = await readdir(join(folder, 'chunks'));
  let over = 0;
  const measure = async ({ name, code, budget }: Page, always: readonly string[]): Promise<void> => {
    const files = await Promise.all([...always, ...code].map((path) => readFile(join(folder, path))));
    const size = sumOf(files.map(sizeOf));
    over += Number(size.brotli > budget);
    print(name, size, budget);
  };
  console.log(`${''.padEnd(28)}    raw   gzip brotli budget`);
  for (const path of ['embed.js', ...chunks.sort().map((file) => `chunks/${file}`)]) {
    print(path, sizeOf(await readFile(join(folder, path))));
  }
  console.log('\nCode of a page, in all');
  for (const page of PAGES) {
    const besides = page.name.endsWith('besides');
    await measure({ ...page, code: page.code.map((name) => `chunks/${name}.js`) }, besides ? [] : ['embed.js']);
  }
  console.log('\nData of an element, with the catalogue');
  for (const page of DATA) {
    await measure({ ...page, code: page.code.map((path) => `data/${path}.json`) }, ['data/catalogue.json']);
  }
  console.log(over > 0 ? `\n${over} over budget.` : '\nAll within budget.');
  process.exitCode = over > 0 ? 1 : 0;
} catch (error) {
  console.error(`${(error as Error).message}\nBuild first: npm run build`);
  process.exitCode = 1;
}

function sizeOf(content: Buffer): Size {
  return {
    raw: content.length,
    gzip: gzipSync(content, { level: 9 }).length,
    brotli: brotliCompressSync(content).length,
  };
}

function sumOf(sizes: readonly Size[]): Size {
  const sum = (key: keyof Size): number => sizes.reduce((total, size) => total + size[key], 0);
  return { raw: sum('raw'), gzip: sum('gzip'), brotli: sum('brotli') };
}

function print(name: string, { raw, gzip, brotli }: Size, budget?: number): void {
  const columns = [raw, gzip, brotli, budget ?? ''].map((bytes) => String(bytes).padStart(7));
  console.log(`${name.padEnd(28)}${columns.join('')}${budget !== undefined && brotli > budget ? '  OVER' : ''}`);
}
