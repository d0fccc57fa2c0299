/**
 * Prints what one embed costs a reader, in bytes after Brotli (quality 11) and in requests: `npm run size`, after a build.
 * Code is `embed.js`, the tag's chunk and what it shares; data is the catalogue and the files that the tag asks for.
 */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { readVersion } from './snippet.js';

const folder = join('dist', `partiprogram@${await readVersion()}`);

const programmes = ['baerum-ap-mangfold', 'baerum-mdg-program', 'baerum-ps-2023'];
const EMBEDS: Readonly<Record<string, readonly string[]>> = {
  'pledge-list': ['data/programmes/baerum-ap-mangfold.json'],
  'topic-compare': [
    'data/issues/inkludering.json',
    ...programmes.map((id) => `data/programmes/${id}/inkludering.json`),
  ],
  'agree-poll': ['data/programmes/baerum-ap-mangfold/inkludering.json'],
};

try {
  const shared = (await readdir(join(folder, 'chunks'))).filter((name) => name.startsWith('shared-'));
  for (const [tag, files] of Object.entries(EMBEDS)) {
    const code = ['embed.js', `chunks/${tag}.js`, ...shared.map((name) => `chunks/${name}`)];
    const data = ['data/catalogue.json', ...files];
    const bytes = { code: await sumOf(code), data: await sumOf(data) };
    const requests = code.length + data.length;
    console.log(
      `<${tag}>: ${bytes.code} code + ${bytes.data} data = ${bytes.code + bytes.data} bytes, ${requests} requests`,
    );
  }
} catch (error) {
  console.error(`${(error as Error).message}\nBuild first: npm run build`);
  process.exitCode = 1;
}

async function sumOf(paths: readonly string[]): Promise<number> {
  const files = await Promise.all(paths.map((path) => readFile(join(folder, path))));
  return files.reduce((sum, file) => sum + brotliCompressSync(file).length, 0);
}
