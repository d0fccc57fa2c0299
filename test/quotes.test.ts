import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import type { Programme } from '@partiprogram/programmes';
import { buildData } from 'partiprogram/build-data';
import { entriesOf, partsOf, readDatasetFiles } from '../scripts/dataset-files.js';
import { withQuotes } from '../scripts/quotes.js';
import { temporaryFolder } from './support/temporary-folder.js';

const ORIGINALS = '../shared/programs';
const skip = existsSync(ORIGINALS) ? false : `skipped: ${ORIGINALS} is not there`;
const files = await readDatasetFiles('data');

describe('a build that is given the originals', { skip }, () => {
  it('puts the document’s own words beside ours, in every file that shows an entry', async () => {
    const folder = await temporaryFolder();
    await buildData(partsOf(await withQuotes(files, ORIGINALS)), folder);
    for (const language of ['nb', 'en'] as const) {
      const root = language === 'nb' ? folder : join(folder, 'en');
      const text = await readFile(join(root, 'programmes/baerum-ap-mangfold.json'), 'utf8');
      const { content } = JSON.parse(text) as { content: Programme };
      const entries = content.sections.flatMap((section) => section.entries);
      assert.equal(entries.length, 18);
      for (const { id, quote, statement } of entries) {
        assert.ok(quote, id);
        assert.notEqual(quote, statement, id);
      }
    }
  });

  it('leaves the dataset itself without them', async () => {
    await withQuotes(files, ORIGINALS);
    const quoted = [...files.programmes.values()].flatMap((it) => entriesOf(it).filter(({ quote }) => quote));
    assert.deepEqual(quoted, []);
  });

  it('refuses a document that is another version, and says which', async () => {
    const [name = ''] = (await readdir(ORIGINALS)).sort();
    const text = await readFile(join(ORIGINALS, name), 'utf8');
    const copy = await temporaryFolder();
    for (const it of await readdir(ORIGINALS)) await writeFile(join(copy, it), await readFile(join(ORIGINALS, it)));
    await writeFile(join(copy, name), text.replace('a', 'b'));
    await assert.rejects(withQuotes(files, copy), (error: Error) => {
      assert.match(error.message, /Nothing was built/);
      assert.match(error.message, /another version/);
      return true;
    });
  });
});

describe('a folder that is none', () => {
  it('is refused with every document that is missing', async () => {
    await assert.rejects(
      withQuotes(files, await temporaryFolder()),
      /5 findings\. Nothing was built\.\n.*is not among/,
    );
  });
});

describe('a build without the originals', () => {
  it('has no words of the documents', async () => {
    const folder = await temporaryFolder();
    await buildData(partsOf(files), folder);
    for (const name of await readdir(join(folder, 'programmes'))) {
      if (name.endsWith('.json')) {
        assert.doesNotMatch(await readFile(join(folder, 'programmes', name), 'utf8'), /"quote"/, name);
      }
    }
  });
});
