/** Municipalities, counties and parties: what `data/` has of them is what their source has, and the build gives it to forms. */
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import { parseVocabularies, VOCABULARIES_PATH, type Catalogue, type VocabularyFile } from '@partiprogram/programmes';
import { contentOf } from '../packages/elements/src/data/hash-tree.js';
import { buildData } from 'partiprogram/build-data';
import { partsOf, readDatasetFiles, readJson } from '../scripts/dataset-files.js';
import {
  countiesFrom,
  municipalitiesFrom,
  partiesFrom,
  type VocabAreas,
  type VocabParties,
} from '../scripts/vocabulary-rules.js';
import { readFileSchemas } from './support/file-schemas.js';
import { runScript } from './support/run-command.js';
import { temporaryFolder } from './support/temporary-folder.js';

/** Where the vocabularies lie as they were collected. Not everybody has them. */
const COLLECTED = '../shared/vocab';
const skip = existsSync(COLLECTED) ? false : `${COLLECTED} is not here: data/ was not compared with it`;

const files = await readDatasetFiles('data');

describe('the vocabularies in data/', () => {
  it('are those that were collected, but for what is unsure', { skip }, async () => {
    const areas = (await readJson(join(COLLECTED, 'municipalities.json'))) as VocabAreas;
    const parties = (await readJson(join(COLLECTED, 'parties.json'))) as VocabParties;
    assert.deepEqual(files.municipalities, municipalitiesFrom(areas));
    assert.deepEqual(files.counties, countiesFrom(areas));
    assert.deepEqual(files.parties, partiesFrom(parties, files.parties));
    for (const { code, unsureFields = [], ...source } of parties.parties) {
      const party = files.parties.find((it) => it.code === code);
      const { abbreviation, name, colour, status } = party as unknown as Record<string, unknown>;
      const shown = JSON.stringify({ abbreviation, name, status });
      for (const field of unsureFields) {
        const unsure = field === 'color' ? undefined : (source as unknown as Record<string, string>)[field];
        const isKnownBesides = unsure === source.nb || unsure === 'uncertain' || unsure === undefined;
        if (!isKnownBesides) assert.ok(!shown.includes(`"${unsure}"`), `${code}: ${unsure}`);
        if (field === 'color') assert.equal(colour, undefined, code);
      }
    }
  });

  it('read as before for the four parties and three municipalities of our programmes', () => {
    const { parties, municipalities } = parseVocabularies(files, 'nn');
    const wanted = <T extends { id: string }>(all: readonly T[], ...ids: readonly string[]): readonly T[] =>
      all.filter(({ id }) => ids.includes(id));
    assert.deepEqual(wanted(parties, 'ap', 'mdg', 'ps', 'v'), [
      { id: 'ap', code: 'A', abbreviation: 'Ap', name: 'Arbeidarpartiet', colour: '#e4002b' },
      { id: 'mdg', code: 'MDG', name: 'Miljøpartiet Dei Grøne', colour: '#5a8f29' },
      { id: 'v', code: 'V', name: 'Venstre', colour: '#006666' },
      { id: 'ps', code: 'PS', name: 'Partiet Sentrum', colour: '#5b3fa0' },
    ]);
    assert.deepEqual(wanted(municipalities, '3201', '3203', '3301'), [
      { id: '3201', name: 'Bærum', county: 'Akershus' },
      { id: '3203', name: 'Asker', county: 'Akershus' },
      { id: '3301', name: 'Drammen', county: 'Buskerud' },
    ]);
  });

  it('have no id and no code twice, and no former number that is in use today', () => {
    const areas = [...files.municipalities, ...(files.counties ?? [])];
    const today = areas.map(({ id }) => id);
    assert.equal(new Set(today).size, today.length);
    for (const { id, former = [] } of areas) {
      for (const it of former) assert.ok(!today.includes(it.id), `${it.id} of ${id}`);
    }
    assert.equal(new Set(files.parties.map(({ code }) => code)).size, files.parties.length);
  });
});

describe('the command that takes vocabularies', () => {
  it('says what is missing', async () => {
    const { code, stderr } = await runScript('take-vocabularies');
    assert.equal(code, 1);
    assert.match(stderr, /npm run data:vocab -- --vocab DIR/);
  });
});

describe('the built file of the vocabularies', async () => {
  const folder = await temporaryFolder();
  await buildData(partsOf(files), folder);
  const text = await readFile(join(folder, VOCABULARIES_PATH), 'utf8');
  const { content } = JSON.parse(text) as { readonly content: VocabularyFile };

  it('has what a form may offer, in all languages, in less than 20 kB', async () => {
    (await readFileSchemas())('vocabularies', content, VOCABULARIES_PATH);
    const { parties, municipalities, counties } = files;
    assert.deepEqual(
      { parties: content.parties, municipalities: content.municipalities, counties: content.counties },
      { parties, municipalities, counties },
    );
    assert.deepEqual(Object.keys(content.topics[0] ?? {}), ['id', 'label', 'words']);
    assert.equal(content.topics.length, files.topics.length);
    const size = gzipSync(text).length;
    assert.ok(size < 20_000, `${size} bytes`);
  });

  it('is vouched for by the catalogue in bokmål', async () => {
    const { root } = (await readJson(join(folder, 'catalogue.json'))) as Catalogue;
    assert.deepEqual(await contentOf(root, VOCABULARIES_PATH, text), content);
    const forged = text.replace('Bærum', 'Asker');
    await assert.rejects(contentOf(root, VOCABULARIES_PATH, forged), /is not the file/);
  });

  it('puts nothing of the country into the files of a page', async () => {
    const catalogue = await readFile(join(folder, 'catalogue.json'), 'utf8');
    const ids = await readFile(join(folder, 'ids.json'), 'utf8');
    const municipality = await readFile(join(folder, 'municipalities/3201.json'), 'utf8');
    for (const other of ['Trondheim', 'Senterpartiet', 'Nordland', 'foundBy', 'storting']) {
      for (const it of [catalogue, ids, municipality]) assert.ok(!it.includes(other), other);
    }
    for (const it of [catalogue, municipality]) assert.ok(!it.includes('3024'));
    assert.ok(ids.includes('"3024":"3201"'));
  });
});
