/** The schemas of built files, and the search for what is invented: both have to find what is wrong. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Excerpt } from '@partiprogram/programmes';
import { buildData } from 'partiprogram/build-data';
import { partsOf } from '../scripts/dataset-files.js';
import { contentAt, jsonAt, readBuild, readDatasets } from './support/built-dataset.js';
import { readFileSchemas } from './support/file-schemas.js';
import { strayIn } from './support/stray-in.js';
import { temporaryFolder } from './support/temporary-folder.js';

const validate = await readFileSchemas();

describe('the schemas of built files', () => {
  it('refuse a value that is missing, and one that nobody described', async () => {
    const folder = await temporaryFolder();
    const { invented } = await readDatasets();
    await buildData(partsOf(invented), folder);
    const build = await readBuild(folder);
    for (const [kind, path] of Object.entries({
      catalogue: 'catalogue.json',
      programme: 'programmes/fjordby-hav-2025.json',
      listing: 'programmes/fjordby-hav-2025.listing.json',
      excerpt: 'programmes/fjordby-hav-2025/bad.json',
      municipality: 'municipalities/9901.json',
      comparison: 'municipalities/9901/bad.json',
      ids: 'ids.json',
    })) {
      const json = (kind === 'catalogue' ? jsonAt(build, 'nb', path) : contentAt(build, 'nb', path)) as object;
      validate(kind, json, path);
      const [, ...others] = Object.entries(json);
      assert.throws(() => validate(kind, Object.fromEntries(others), path), /must have required property/, kind);
      assert.throws(() => validate(kind, { ...json, packed: 1 }, path), /must NOT have/, kind);
    }
    const comparison = contentAt(build, 'nb', 'municipalities/9901/bad.json') as Excerpt;
    const [first, ...rest] = comparison.programmes;
    const introduced = { ...comparison, programmes: [{ ...first, introduction: 'Til alle' }, ...rest] };
    assert.throws(() => validate('comparison', introduced, 'introduced'), /introduction/);
  });
});

describe('strayIn', () => {
  const whole = { id: 'a', title: 'A', lines: [3, 4], sections: [{ id: 's', summary: 'S', entries: [{ id: 1 }] }] };

  it('finds nothing in a part of the whole', () => {
    assert.equal(strayIn({ ...whole, sections: [] }, whole, []), undefined);
    assert.equal(strayIn({ ...whole, sections: [{ id: 's', entries: [] }] }, whole, ['summary']), undefined);
  });

  it('finds what is invented, emptied or missing', () => {
    for (const [part, place] of [
      [{ ...whole, title: '–' }, '$.title'],
      [{ ...whole, lines: [1, 1] }, '$.lines'],
      [{ ...whole, lines: [] }, '$.lines'],
      [{ ...whole, more: 1 }, '$.more'],
      [{ ...whole, title: undefined }, '$.title'],
      [{ ...whole, sections: [{ id: 's', entries: [] }] }, '$.sections[0] lacks summary'],
      [{ ...whole, sections: [{ id: 's', summary: 'S', entries: [{ id: 2 }] }] }, '$.sections[0].entries[0].id'],
    ] as const) {
      assert.equal(strayIn(part, whole, []), place);
    }
  });
});
