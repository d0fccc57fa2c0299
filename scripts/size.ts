/**
 * Prints what a reader's page loads, file by file, raw and compressed, against a budget: `npm run size`, after a build.
 * Ends with an exit code of 1 when a budget is overrun. Compression is that of Node's zlib: gzip 9, Brotli 11.
 */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { readVersion } from './snippet.js';

/** The script and the code of all three elements together, in bytes of Brotli. Lit alone is 8,100 of them. */
const BUDGET = 20_000;

/** What no element needs: only a page that brings its own data loads it. */
const EXTRA = 'chunks/program-data.js';

const programmes = ['baerum-ap-mangfold', 'baerum-mdg-program', 'baerum-ps-2023'];

/** The data that an element asks for, beside the catalogue. */
const DATA: Readonly<Record<string, readonly string[]>> = {
  'pledge-list': ['programmes/baerum-ap-mangfold.json'],
  'topic-compare': ['issues/inkludering.json', ...programmes.map((id) => `programmes/${id}/inkludering.json`)],
  'agree-poll': ['programmes/baerum-ap-mangfold/inkludering.json'],
};

interface Size {
  readonly raw: number;
  readonly gzip: number;
  readonly brotli: number;
}

try {
  const folder = join('dist', `partiprogram@${await readVersion()}`);
  const code = ['embed.js', ...(await readdir(join(folder, 'chunks'))).sort().map((name) => `chunks/${name}`)];
  const sizes = new Map<string, Size>();
  for (const path of code) sizes.set(path, sizeOf(await readFile(join(folder, path))));
  for (const [path, size] of sizes) print(path.replace(/-[\w-]{8}\.js$/, '.js'), size);
  const counted = [...sizes].filter(([path]) => path !== EXTRA).map(([, size]) => size);
  print('the script and all three elements', sumOf(counted));
  console.log('');
  for (const [tag, paths] of Object.entries(DATA)) {
    const files = await Promise.all(['catalogue.json', ...paths].map((path) => readFile(join(folder, 'data', path))));
    print(`data of <${tag}>, ${files.length} files`, sumOf(files.map(sizeOf)));
  }
  const over = sumOf(counted).brotli - BUDGET;
  console.log(
    over > 0 ? `\nOver the budget of ${BUDGET} bytes by ${over}.` : `\nWithin the budget of ${BUDGET} bytes.`,
  );
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

function print(name: string, { raw, gzip, brotli }: Size): void {
  const columns = [raw, gzip, brotli].map((bytes) => String(bytes).padStart(7));
  console.log(`${name.padEnd(36)}${columns.join('')}`);
}
