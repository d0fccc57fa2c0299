import assert from 'node:assert/strict';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import {
  DatasetError,
  formerNumbersOf,
  parseExcerpt,
  type Catalogue,
  type DataLanguage,
} from '@partiprogram/programmes';
import { contentOf } from '../packages/elements/src/data/hash-tree.js';
import { buildData, CATALOGUE_PATHS } from 'partiprogram/build-data';
import { partsOf, type DatasetFiles } from '../scripts/dataset-files.js';
import {
  byMunicipality,
  catalogueOf,
  contentAt,
  excerptAt,
  jsonAt,
  kindAt,
  readBuild,
  readDatasets,
  valuesIn,
} from './support/built-dataset.js';
import { temporaryFolder } from './support/temporary-folder.js';

/** The texts of a dataset that only one language has. */
function textsOnlyIn(files: DatasetFiles, language: DataLanguage, other: DataLanguage): Set<string> {
  const { objects } = valuesIn({ ...files, programmes: [...files.programmes.values()] });
  const texts = objects as Partial<Record<DataLanguage, string>>[];
  const own = new Set(texts.flatMap((text) => text[language] ?? []));
  for (const text of texts) if (text[other] !== undefined) own.delete(text[other]);
  return own;
}

const DATASETS = await readDatasets();

for (const [name, files] of Object.entries(DATASETS)) {
  describe(`the build of the ${name} dataset`, async () => {
    const folder = await temporaryFolder();
    const count = await buildData(partsOf(files), folder);
    const build = await readBuild(folder);
    const places = byMunicipality(files);

    it('says how many files it wrote', () => {
      assert.equal(build.nb.size + build.en.size + 2, count, 'the corrections and the vocabularies are more');
      assert.equal(build.nb.size, build.en.size + 1, 'the catalogue in nynorsk');
    });

    it('is the same whenever it is made, and wherever there is one already', async () => {
      await buildData(partsOf(files), folder);
      const elsewhere = await temporaryFolder();
      await buildData(partsOf(structuredClone(files)), elsewhere);
      assert.deepEqual(await readBuild(folder), build);
      assert.deepEqual(await readBuild(elsewhere), build);
    });

    it('holds each text in one language', () => {
      for (const text of [...build.nb.values(), ...build.en.values()]) {
        const mixed = valuesIn(JSON.parse(text)).objects.filter((it) => 'nb' in it || 'nn' in it || 'en' in it);
        assert.deepEqual(mixed, []);
      }
    });

    it('has a catalogue in nynorsk over the files in bokmål', () => {
      const { topics, ...nb } = catalogueOf(build, 'nb');
      const { topics: named, ...nn } = jsonAt(build, 'nb', CATALOGUE_PATHS.nn) as Catalogue;
      assert.deepEqual(nn, nb);
      const source = files.topics as unknown as readonly { id: string; label: { nb: string; nn: string } }[];
      assert.deepEqual(
        named,
        source.map(({ id, label }) => ({ id, label: label.nn })),
      );
      assert.deepEqual(
        topics,
        source.map(({ id, label }) => ({ id, label: label.nb })),
      );
    });

    it('has a page with the corrections, where the catalogue says it is', async () => {
      const { corrections } = catalogueOf(build, 'nb');
      assert.equal(catalogueOf(build, 'en').corrections, corrections);
      const page = await readFile(join(folder, corrections ?? ''), 'utf8');
      assert.ok(page.includes(files.dataset.version));
    });

    it('has the schemas of its files beside them', async () => {
      const schemas = (await readdir('data/schema/files')).sort();
      assert.deepEqual((await readdir(join(folder, 'schema'))).sort(), schemas);
      for (const schema of schemas) {
        const copy = await readFile(join(folder, 'schema', schema), 'utf8');
        assert.equal(copy, await readFile(join('data/schema/files', schema), 'utf8'));
      }
    });

    it('has one root for Norwegian and another for English', () => {
      assert.notEqual(catalogueOf(build, 'nb').root, catalogueOf(build, 'en').root);
    });

    for (const [language, other] of [
      ['nb', 'en'],
      ['en', 'nb'],
    ] as const) {
      // A place has one name.
      const placeless = (text: string): unknown =>
        JSON.parse(text, (key, it: unknown) => (key === 'places' ? undefined : it));
      const all = [...build[language]].map(([path, text]) => ({ path, ...valuesIn(placeless(text)) }));
      const others = [...build[language]].filter(([path]) => kindAt(path) !== 'catalogue');

      it(`vouches for every other file (${language})`, async () => {
        const { root } = catalogueOf(build, language);
        assert.ok(others.length > 5);
        for (const [path, text] of others) {
          assert.deepEqual(await contentOf(root, path, text), contentAt(build, language, path));
          const changed = text.replace('{"content":{', '{"content":{"more":0,').replace(',}', '}');
          await assert.rejects(contentOf(root, path, changed), /is not the file that the catalogue vouches for/);
        }
      });

      it(`has a file for whatever may be asked for, also where there is nothing to say (${language})`, () => {
        const topics = ['', ...files.topics.map(({ id }) => `/${id}`)];
        const paths = [
          ...[...files.programmes.keys()].flatMap((id) => topics.map((topic) => `programmes/${id}${topic}.json`)),
          ...[...files.programmes.keys()].flatMap((id) => [
            `programmes/${id}.listing.json`,
            `programmes/${id}.words.json`,
          ]),
          ...[...places.keys()].flatMap((code) => topics.map((topic) => `municipalities/${code}${topic}.json`)),
          'ids.json',
          'words.json',
        ];
        assert.deepEqual(others.map(([path]) => path).sort(), paths.sort());
      });

      it(`knows which programmes and municipalities there are (${language})`, () => {
        const municipalities = [...places.keys()].sort();
        assert.deepEqual(contentAt(build, language, 'ids.json'), {
          programmes: [...files.programmes.values()].map(({ id }) => id),
          municipalities,
          ...formerNumbersOf(files.municipalities, municipalities),
        });
      });

      it(`has no text of the other language (${language})`, () => {
        const foreign = textsOnlyIn(files, other, language);
        assert.ok(foreign.size > 20);
        // The words of a document are in its own language.
        for (const { path, strings } of all.filter((it) => !it.path.endsWith('.words.json'))) {
          for (const text of strings) assert.ok(!foreign.has(text), `${path}: ${text}`);
        }
      });

      it(`carries no fingerprint and nothing else that no element shows (${language})`, () => {
        const unshown = ['$schema', 'fingerprint', 'los', 'sha256', 'span', 'words', 'coding'];
        for (const { path, objects, strings } of all) {
          for (const it of objects)
            assert.deepEqual(
              unshown.filter((key) => key in it),
              [],
              path,
            );
          for (const text of strings) assert.doesNotMatch(text, /^[0-9a-f]{64}$/, path);
        }
      });

      it(`keeps the catalogue small, however many programmes there are (${language})`, () => {
        const { version, date } = files.dataset;
        const { root, topics, ...edition } = catalogueOf(build, language);
        assert.deepEqual(edition, { format: 4, version, date, corrections: 'corrections.html' });
        assert.match(root, /^[A-Za-z0-9+/]{22}$/);
        assert.ok(topics.every((topic) => Object.keys(topic).join() === 'id,label'));
      });
    }
  });
}

describe('a build of a dataset that lacks English', () => {
  it('says of the texts that stand in for it which language they are in', async () => {
    const norwegian = structuredClone(DATASETS.invented);
    const [first] = norwegian.programmes.values();
    for (const text of valuesIn(first).objects) if ('nb' in text && 'en' in text) delete text.en;
    const folder = await temporaryFolder();
    await buildData(partsOf(norwegian), folder);
    const build = await readBuild(folder);
    const content = excerptAt(build, 'en', `municipalities/${first!.publisher.municipality}/bad.json`);
    assert.deepEqual(
      content.programmes.map(({ wording }) => wording),
      ['nb', 'en', 'en'],
    );
    assert.deepEqual(parseExcerpt(content, 'en'), content, 'who reads it knows so too');
  });
});

describe('a build that cannot be', () => {
  it('names the folder that it could not write', async () => {
    const file = join(await temporaryFolder(), 'no-folder');
    await writeFile(file, '');
    await assert.rejects(buildData(partsOf(DATASETS.invented), join(file, 'data')), (error: Error) => {
      assert.ok(error.message.includes(file), error.message);
      return true;
    });
  });

  it('names the programme and the place that elements could not read, and writes nothing of its town', async () => {
    const folder = await temporaryFolder();
    const broken = structuredClone(DATASETS.invented);
    Object.assign([...broken.programmes.values()][1]!, { kind: 'novel' });
    await assert.rejects(buildData(partsOf(broken), folder), (error) => {
      assert.ok(error instanceof DatasetError);
      assert.match(error.message, /^fjordby-fjell-2025: \$\.kind: expected one of party-programme/);
      return true;
    });
    const names = await readdir(folder, { recursive: true });
    assert.deepEqual(
      names.filter((name) => name.endsWith('.json') && !name.endsWith('.schema.json')),
      [],
    );
  });

  it('leaves no catalogue, without which nothing else is read', async () => {
    const folder = await temporaryFolder();
    const broken = structuredClone(DATASETS.invented);
    Object.assign([...broken.programmes.values()].at(-1)!, { kind: 'novel' });
    await assert.rejects(buildData(partsOf(broken), folder), /^DatasetError: nesbygd-kommune-plan: /);
    const names = await readdir(folder, { recursive: true });
    assert.ok(names.length > 0, 'other towns were written by then');
    assert.deepEqual(
      names.filter((name) => name.endsWith('catalogue.json')),
      [],
    );
  });

  it('names a programme of a town that is not there: it would be left out in silence', async () => {
    const homeless = structuredClone(DATASETS.invented);
    homeless.municipalities = homeless.municipalities.filter(({ id }) => id !== '9902');
    await assert.rejects(
      buildData(partsOf(homeless), await temporaryFolder()),
      /^DatasetError: \$\.municipalities: not that of nesbygd-kommune-plan$/,
    );
  });
});
