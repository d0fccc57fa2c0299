/**
 * Writes the lines that a webmaster pastes into the README: `npm run docs:readme`, after `npm run build`. They stand
 * between two comments, and are the lines of the built `snippet.html`.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readVersion } from './snippet.js';

const BLOCK = /(<!-- snippet:begin -->\n).*?(<!-- snippet:end -->)/s;

try {
  const { values } = parseArgs({
    options: { readme: { type: 'string', default: 'README.md' }, dist: { type: 'string', default: 'dist' } },
  });
  const snippet = await readSnippet(values.dist);
  const text = await readFile(values.readme, 'utf8');
  if (!BLOCK.test(text)) {
    throw new Error(`${values.readme} has no place for the snippet: <!-- snippet:begin --> and <!-- snippet:end -->`);
  }
  await writeFile(
    values.readme,
    text.replace(BLOCK, (_, begin: string, end: string) => `${begin}${fenced(snippet)}\n${end}`),
  );
  console.log(`${values.readme}: ${snippet.split('\n').length} lines to paste`);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}

async function readSnippet(dist: string): Promise<string> {
  const file = join(dist, `partiprogram@${await readVersion()}`, 'snippet.html');
  const text = await readFile(file, 'utf8').catch((cause: unknown) => {
    throw new Error(`${file} is not there: npm run build`, { cause });
  });
  return text.trimEnd();
}

/** Prettier would break the long line with the hash, and the README would show other lines than the build. */
function fenced(html: string): string {
  return `<!-- prettier-ignore -->\n\`\`\`html\n${html}\n\`\`\`\n`;
}
