/**
 * Writes what editors and frameworks read of the elements, from the manifest that `cem analyze` has written: run by
 * `npm run docs`. `-- --out DIR` writes to another folder than that of the compiled elements.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { cssData, htmlData, webTypes, type Named } from './editor-data.js';
import { readElements } from './elements-manifest.js';
import { reactTypings, vueTypings } from './framework-typings.js';

const PACKAGE = 'packages/elements';

const { out } = parseArgs({ options: { out: { type: 'string', default: join(PACKAGE, 'dist') } } }).values;
const elements = await readElements(join(PACKAGE, 'custom-elements.json'));
const { name, version } = JSON.parse(await readFile(join(PACKAGE, 'package.json'), 'utf8')) as Named;

const files = {
  'react.d.ts': reactTypings(elements),
  'vue.d.ts': vueTypings(elements),
  'vscode.html-custom-data.json': inJson(htmlData(elements)),
  'vscode.css-custom-data.json': inJson(cssData(elements)),
  'web-types.json': inJson(webTypes(elements, { name, version })),
};
await mkdir(out, { recursive: true });
for (const [file, text] of Object.entries(files)) await writeFile(join(out, file), text);

function inJson(content: unknown): string {
  return `${JSON.stringify(content, undefined, 2)}\n`;
}
