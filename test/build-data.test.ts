import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import {
  DatasetError,
  entriesOf,
  parseCatalogue,
  parseIssues,
  parseProgramme,
  pledgesOf,
  type DataLanguage,
} from '@partiprogram/programmes';
import { buildData, wholeDataset } from '../scripts/build-data.js';
import {
  entriesOf as sourceEntriesOf,
  readDatasetFiles,
  readJson,
  type DatasetFiles,
  type SourceProgramme,
} from '../scripts/dataset-files.js';
import { temporaryFolder } from './support/temporary-folder.js';

/** The invented dataset, which lies in one piece. */
async function readFjordby(): Promise<DatasetFiles> {
  const fixture = (await readJson('test/fixtures/fjordby.json')) as ReturnType<typeof wholeDataset>;
  const { version, date, programmes, ...lists } = fixture;
  const byId = new Map((programmes as SourceProgramme[]).map((programme) => [programme.id, programme]));
  return { dataset: { version, date, corrections: [] }, ...lists, programmes: byId } as unknown as DatasetFiles;
}

/** A build of a dataset: the texts of its files by path, per language. */
type Build = Readonly<Record<DataLanguage, ReadonlyMap<string, string>>>;

async function readBuild(folder: string): Promise<Build> {
  const build = { nb: new Map<string, string>(), en: new Map<string, string>() };
  const files = await readdir(folder, { recursive: true, withFileTypes: true });
  for (const file of files.filter((it) => it.isFile())) {
    const path = join(file.parentPath, file.name);
    const relative = path.slice(folder.length + 1).replaceAll('\\', '/');
    const text = await readFile(path, 'utf8');
    if (relative.startsWith('en/')) build.en.set(relative.slice('en/'.length), text);
    else build.nb.set(relative, text);
  }
  return build;
}

function jsonOf(build: Build, language: DataLanguage, path: string): unknown {
  const text = build[language].get(path);
  assert.ok(text !== undefined, `there is no ${path} (${language})`);
  return JSON.parse(text);
}

/** Every object and every string in some JSON. */
function valuesIn(json: unknown): { objects: object[]; strings: string[] } {
  if (typeof json === 'string') return { objects: [], strings: [json] };
  if (typeof json !== 'object' || json === null) return { objects: [], strings: [] };
  const inside = Object.values(json).map(valuesIn);
  const own = Array.isArray(json) ? [] : [json];
  return {
    objects: [...own, ...inside.flatMap(({ objects }) => objects)],
    strings: inside.flatMap(({ strings }) => strings),
  };
}

/** The texts of a dataset that only one language has. */
function textsOnlyIn(files: DatasetFiles, language: DataLanguage, other: DataLanguage): Set<string> {
  const { objects } = valuesIn(wholeDataset(files));
  const texts = objects as Partial<Record<DataLanguage, string>>[];
  const own = new Set(texts.flatMap((text) => text[language] ?? []));
  for (const text of texts) if (text[other] !== undefined) own.delete(text[other]);
  return own;
}

const DATASETS = { real: await readDatasetFiles('data'), invented: await readFjordby() };

for (const [name, files] of Object.entries(DATASETS)) {
  describe(`the build of the ${name} dataset`, async () => {
    const folder = await temporaryFolder();
    const count = await buildData(files, folder);
    const build = await readBuild(folder);

    it('says how many files it wrote', () => {
      assert.equal(build.nb.size + build.en.size, count);
      assert.equal(build.nb.size, build.en.size);
    });

    it('is the same whenever it is made, and wherever there is one already', async () => {
      await buildData(files, folder);
      const elsewhere = await temporaryFolder();
      await buildData(structuredClone(files), elsewhere);
      assert.deepEqual(await readBuild(folder), build);
      assert.deepEqual(await readBuild(elsewhere), build);
    });

    it('holds texts in one language, and Norwegian ones in nynorsk only where there is some', () => {
      for (const text of build.en.values()) {
        const mixed = valuesIn(JSON.parse(text)).objects.filter((it) => 'nb' in it || 'nn' in it || 'en' in it);
        assert.deepEqual(mixed, []);
      }
      for (const text of build.nb.values()) {
        const mixed = valuesIn(JSON.parse(text)).objects.filter((it) => 'en' in it || 'nb' in it !== 'nn' in it);
        assert.deepEqual(mixed, []);
      }
    });

    for (const [language, other] of [
      ['nb', 'en'],
      ['en', 'nb'],
    ] as const) {
      const all = [...build[language]].map(([path, text]) => ({ path, ...valuesIn(JSON.parse(text)) }));

      it(`vouches for every other file (${language})`, () => {
        const { files: vouched } = parseCatalogue(jsonOf(build, language, 'catalogue.json'), language);
        const others = [...build[language]].filter(([path]) => path !== 'catalogue.json');
        assert.ok(others.length > 5);
        const hashes = others.map(
          ([path, text]) => [path, createHash('sha256').update(text).digest('base64')] as const,
        );
        assert.deepEqual(vouched, Object.fromEntries(hashes.map(([path, hash]) => [path, `sha256-${hash}`])));
      });

      it(`has files that the elements can read (${language})`, () => {
        for (const [path, text] of build[language]) {
          const parse = path.startsWith('programmes/')
            ? parseProgramme
            : path.startsWith('issues/')
              ? parseIssues
              : parseCatalogue;
          assert.doesNotThrow(() => parse(JSON.parse(text), language), path);
        }
      });

      it(`has no text of the other language (${language})`, () => {
        const foreign = textsOnlyIn(files, other, language);
        assert.ok(foreign.size > 20);
        for (const { path, strings } of all) {
          for (const text of strings) assert.ok(!foreign.has(text), `${path}: ${text}`);
        }
      });

      it(`carries no fingerprint and nothing else that no element shows (${language})`, () => {
        const unshown = ['$schema', 'fingerprint', 'los', 'sha256', 'span', 'words'];
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

      it(`keeps the catalogue small: what programmes say stands in their own files (${language})`, () => {
        const { programmes } = jsonOf(build, language, 'catalogue.json') as { programmes: object[] };
        for (const it of programmes) assert.ok(!('sections' in it));
      });

      it(`counts in the catalogue what stands in the files (${language})`, () => {
        const { programmes, topics } = parseCatalogue(jsonOf(build, language, 'catalogue.json'), language);
        assert.deepEqual(
          programmes.map(({ id }) => id),
          [...files.programmes.keys()],
        );
        for (const { id, pledgesByTopic } of programmes) {
          const whole = parseProgramme(jsonOf(build, language, `programmes/${id}.json`), language);
          for (const { id: topic } of topics) {
            const count = pledgesByTopic[topic] ?? 0;
            assert.equal(pledgesOf(whole, topic).length, count, `${id}, ${topic}`);
            if (count === 0) continue;
            const part = parseProgramme(jsonOf(build, language, `programmes/${id}/${topic}.json`), language);
            assert.equal(pledgesOf(part, topic).length, count, `${id}/${topic}`);
          }
        }
      });

      it(`has everything of a programme in its file, in order (${language})`, () => {
        for (const [id, programme] of files.programmes) {
          const whole = parseProgramme(jsonOf(build, language, `programmes/${id}.json`), language);
          assert.deepEqual(
            entriesOf(whole).map(({ entry }) => [entry.id, entry.statement]),
            sourceEntriesOf(programme).map((entry) => [entry.id, entry.statement[language]]),
          );
        }
      });

      it(`has in the file of a topic what is on it, or compared on it, and nothing else (${language})`, () => {
        for (const [id, programme] of files.programmes) {
          for (const { id: topic } of files.topics) {
            const stances = files.issues
              .filter(({ topics }) => topics.includes(topic))
              .flatMap((issue) => issue.stances);
            const compared = new Set(stances.flatMap(({ pledges }) => pledges ?? []));
            const expected = sourceEntriesOf(programme)
              .filter((entry) => entry.topics.includes(topic) || compared.has(entry.id))
              .map((entry) => entry.id);
            const path = `programmes/${id}/${topic}.json`;
            const there = build[language].has(path)
              ? entriesOf(parseProgramme(jsonOf(build, language, path), language)).map(({ entry }) => entry.id)
              : [];
            assert.deepEqual(there, expected, path);
            assert.equal(build[language].has(path), expected.length > 0, path);
          }
        }
      });

      it(`has the issues of each topic in a file, and no file without one (${language})`, () => {
        for (const { id } of files.topics) {
          const expected = files.issues.filter(({ topics }) => topics.includes(id)).map((issue) => issue.id);
          const path = `issues/${id}.json`;
          assert.equal(build[language].has(path), expected.length > 0, path);
          if (expected.length === 0) continue;
          const issues = parseIssues(jsonOf(build, language, path), language);
          assert.deepEqual(
            issues.map((issue) => issue.id),
            expected,
          );
        }
      });
    }
  });
}

describe('a build that cannot be', () => {
  it('names the folder that it could not write', async () => {
    const file = join(await temporaryFolder(), 'no-folder');
    await writeFile(file, '');
    await assert.rejects(buildData(DATASETS.invented, join(file, 'data')), (error: Error) => {
      assert.ok(error.message.includes(file), error.message);
      return true;
    });
  });

  it('names the place that elements could not read, and writes nothing', async () => {
    const folder = await temporaryFolder();
    const broken = structuredClone(DATASETS.invented);
    Object.assign([...broken.programmes.values()][1]!, { kind: 'novel' });
    await assert.rejects(buildData(broken, folder), (error) => {
      assert.ok(error instanceof DatasetError);
      assert.match(error.message, /^\$\.programmes\[1\]\.kind: expected one of party-programme/);
      return true;
    });
    assert.deepEqual(await readdir(folder), []);
  });
});
