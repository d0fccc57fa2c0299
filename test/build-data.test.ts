import assert from 'node:assert/strict';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import {
  DatasetError,
  entriesOf,
  entriesPath,
  morePath,
  parseCatalogue,
  parseExcerpt,
  parseKnownIds,
  parseMore,
  parseWords,
  pledgesOf,
  unpack,
  withMore,
  type Catalogue,
  type DataLanguage,
  type Excerpt,
  type More,
  type Packed,
  type Programme,
} from '@partiprogram/programmes';
import { contentOf } from '../packages/elements/src/data/hash-tree.js';
import { buildData, CATALOGUE_PATHS } from '../scripts/build-data.js';
import {
  entriesOf as sourceEntriesOf,
  partsOf,
  readDatasetFiles,
  readJson,
  type DatasetFiles,
  type SourceIssue,
  type SourceProgramme,
} from '../scripts/dataset-files.js';
import { temporaryFolder } from './support/temporary-folder.js';

/** The invented dataset, which lies in one piece. */
async function readFjordby(): Promise<DatasetFiles> {
  const fixture = (await readJson('test/fixtures/fjordby.json')) as DatasetFiles['dataset'] & {
    readonly programmes: readonly SourceProgramme[];
  };
  const { version, date, programmes, ...lists } = fixture;
  const byId = new Map(programmes.map((programme) => [programme.id, programme]));
  return { ...lists, dataset: { version, date, corrections: [] }, programmes: byId } as unknown as DatasetFiles;
}

/** A build of a dataset: the texts of its files by path, per language. The catalogue in nynorsk is among those in bokmål. */
type Build = Readonly<Record<DataLanguage, ReadonlyMap<string, string>>>;

async function readBuild(folder: string): Promise<Build> {
  const build = { nb: new Map<string, string>(), en: new Map<string, string>() };
  const files = await readdir(folder, { recursive: true, withFileTypes: true });
  for (const file of files.filter((it) => it.name.endsWith('.json'))) {
    const path = join(file.parentPath, file.name);
    const relative = path.slice(folder.length + 1).replaceAll('\\', '/');
    const text = await readFile(path, 'utf8');
    if (relative.startsWith('en/')) build.en.set(relative.slice('en/'.length), text);
    else build.nb.set(relative, text);
  }
  return build;
}

const isCatalogue = (path: string): boolean => path.endsWith('catalogue.json');

function jsonOf(build: Build, language: DataLanguage, path: string): unknown {
  const text = build[language].get(path);
  assert.ok(text !== undefined, `there is no ${path} (${language})`);
  return JSON.parse(text);
}

function catalogueOf(build: Build, language: DataLanguage): Catalogue {
  return jsonOf(build, language, 'catalogue.json') as Catalogue;
}

/** What stands in a file beside its proof. */
function contentAt(build: Build, language: DataLanguage, path: string): unknown {
  return (jsonOf(build, language, path) as { content: unknown }).content;
}

function excerptAt(build: Build, language: DataLanguage, path: string): Excerpt {
  return unpack(contentAt(build, language, path) as Packed, catalogueOf(build, language).topics, language);
}

function programmeAt(build: Build, language: DataLanguage, path: string): Programme {
  const [programme, ...others] = excerptAt(build, language, path).programmes;
  assert.ok(programme && others.length === 0, path);
  return programme;
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
  const { objects } = valuesIn({ ...files, programmes: [...files.programmes.values()] });
  const texts = objects as Partial<Record<DataLanguage, string>>[];
  const own = new Set(texts.flatMap((text) => text[language] ?? []));
  for (const text of texts) if (text[other] !== undefined) own.delete(text[other]);
  return own;
}

/** The programmes of each municipality that has one. */
function byMunicipality(files: DatasetFiles): ReadonlyMap<string, readonly SourceProgramme[]> {
  const places = new Map<string, SourceProgramme[]>();
  for (const programme of files.programmes.values()) {
    const { municipality } = programme.publisher;
    places.set(municipality, [...(places.get(municipality) ?? []), programme]);
  }
  return places;
}

/** The ids of the entries that a programme has on a topic, or that are compared on it, in order. */
function entriesOn(programme: SourceProgramme, topic: string, issues: readonly SourceIssue[]): readonly string[] {
  const stances = issues.filter(({ topics }) => topics.includes(topic)).flatMap((issue) => issue.stances);
  const compared = new Set(stances.flatMap(({ pledges }) => pledges ?? []));
  return sourceEntriesOf(programme)
    .filter((entry) => entry.topics.includes(topic) || compared.has(entry.id))
    .map((entry) => entry.id);
}

/** What some programmes have to do with the issues of a topic: of each issue the stances, the notes, and all who speak. */
function issuesOn(programmes: readonly { readonly id: string }[], topic: string, issues: readonly SourceIssue[]) {
  const ids = new Set(programmes.map(({ id }) => id));
  return issues
    .filter(({ topics, stances }) => topics.includes(topic) && stances.some(({ programme }) => ids.has(programme)))
    .map(({ id, stances, notes = [] }) => ({
      id,
      stances: stances
        .filter(({ programme }) => ids.has(programme))
        .map((it) => `${it.programme} ${it.state}`)
        .sort(),
      notes: notes
        .filter(({ about }) => about.some((it) => ids.has(it)))
        .map(({ about }) => about.join())
        .sort(),
      speakers: stances.filter(({ state }) => state === 'says').length,
    }));
}

/** The same of a built file. */
function issuesIn({ issues }: Excerpt) {
  return issues.map(({ id, stances, notes, speakers }) => ({
    id,
    stances: stances.map((it) => `${it.programme} ${it.state}`).sort(),
    notes: notes.map(({ about }) => about.join()).sort(),
    speakers,
  }));
}

const entryIds = (programme: Programme): readonly string[] => entriesOf(programme).map(({ entry }) => entry.id);

const DATASETS = { real: await readDatasetFiles('data'), invented: await readFjordby() };

for (const [name, files] of Object.entries(DATASETS)) {
  describe(`the build of the ${name} dataset`, async () => {
    const folder = await temporaryFolder();
    const count = await buildData(partsOf(files), folder);
    const build = await readBuild(folder);
    const places = byMunicipality(files);

    it('says how many files it wrote', () => {
      assert.equal(build.nb.size + build.en.size + 1, count, 'the page with the corrections is one more');
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
      const { topics: named, ...nn } = jsonOf(build, 'nb', CATALOGUE_PATHS.nn) as Catalogue;
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
      const others = [...build[language]].filter(([path]) => !isCatalogue(path));

      it(`vouches for every other file (${language})`, async () => {
        const { root } = catalogueOf(build, language);
        assert.ok(others.length > 5);
        for (const [path, text] of others) {
          assert.deepEqual(await contentOf(root, path, text), contentAt(build, language, path));
          const changed = text.replace('{"content":{', '{"content":{"more":0,').replace(',}', '}');
          await assert.rejects(contentOf(root, path, changed), /is not the file that the catalogue vouches for/);
        }
      });

      it(`has files that the elements read as they were written (${language})`, () => {
        const catalogue = catalogueOf(build, language);
        assert.deepEqual(parseCatalogue(catalogue, language), catalogue);
        const ids = contentAt(build, language, 'ids.json');
        assert.deepEqual(parseKnownIds(ids), ids);
        const words = contentAt(build, language, 'words.json');
        assert.deepEqual(parseWords(words), words);
        for (const [path] of others.filter(([it]) => it.includes('/'))) {
          if (path.endsWith('.more.json')) {
            const more = contentAt(build, language, path);
            assert.deepEqual(parseMore(more, language), more, path);
          } else {
            const excerpt = excerptAt(build, language, path);
            assert.deepEqual(parseExcerpt(excerpt, language), excerpt, path);
          }
        }
      });

      it(`has a file for whatever may be asked for, also where there is nothing to say (${language})`, () => {
        const topics = ['', ...files.topics.map(({ id }) => `/${id}`)];
        const paths = [
          ...[...files.programmes.keys()].flatMap((id) => topics.map((topic) => `programmes/${id}${topic}.json`)),
          ...[...files.programmes.keys()].map((id) => morePath(id)),
          ...[...places.keys()].flatMap((code) => files.topics.map(({ id }) => entriesPath(code, id))),
          ...[...places.keys()].flatMap((code) => topics.map((topic) => `municipalities/${code}${topic}.json`)),
          'ids.json',
          'words.json',
        ];
        assert.deepEqual(others.map(([path]) => path).sort(), paths.sort());
      });

      it(`knows which programmes and municipalities there are (${language})`, () => {
        const { content } = jsonOf(build, language, 'ids.json') as { content: unknown };
        assert.deepEqual(content, {
          programmes: [...files.programmes.values()].map(({ id }) => id),
          municipalities: [...places.keys()].sort(),
        });
      });

      it(`has no text of the other language (${language})`, () => {
        const foreign = textsOnlyIn(files, other, language);
        assert.ok(foreign.size > 20);
        for (const { path, strings } of all) {
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
        assert.deepEqual(edition, { format: 1, version, date, corrections: 'corrections.html' });
        assert.match(root, /^[A-Za-z0-9+/]{22}$/);
        assert.ok(topics.every((topic) => Object.keys(topic).join() === 'id,label'));
      });

      it(`counts with a programme what stands in its files (${language})`, () => {
        const { topics } = catalogueOf(build, language);
        for (const [code, programmes] of places) {
          const listed = excerptAt(build, language, `municipalities/${code}.json`).programmes;
          assert.deepEqual(
            listed.map(({ id }) => id),
            programmes.map(({ id }) => id),
          );
          for (const listing of listed) {
            const whole = programmeAt(build, language, `programmes/${listing.id}.json`);
            assert.deepEqual({ ...whole, sections: [] }, listing, 'a listing is all but the sections');
            for (const { id: topic } of topics) {
              const count = listing.pledgesByTopic[topic] ?? 0;
              const part = programmeAt(build, language, `programmes/${listing.id}/${topic}.json`);
              assert.equal(pledgesOf(whole, topic).length, count, `${listing.id}, ${topic}`);
              assert.equal(pledgesOf(part, topic).length, count, `${listing.id}/${topic}`);
              assert.deepEqual({ ...part, sections: [] }, listing);
            }
          }
        }
      });

      it(`has everything of a programme in its two files, in order (${language})`, () => {
        for (const [id, programme] of files.programmes) {
          const first = programmeAt(build, language, `programmes/${id}.json`);
          const more = contentAt(build, language, morePath(id)) as Readonly<Record<string, More>>;
          const expected = sourceEntriesOf(programme).map(({ id: own, statement, details, note, lines, topics }) => ({
            ...{ id: own, statement: statement[language], lines, topics },
            ...(details ? { details: details[language] } : {}),
            ...(note ? { note: note[language] } : {}),
          }));
          assert.deepEqual(
            entriesOf(withMore(first, more)).map(({ entry: { id: own, statement, lines, topics, details, note } }) => ({
              ...{ id: own, statement, lines, topics },
              ...(details ? { details } : {}),
              ...(note ? { note } : {}),
            })),
            expected,
          );
          for (const { entry } of entriesOf(first).filter(({ entry: it }) => more[it.id])) {
            assert.ok(!entry.details && !entry.note && !entry.links, `${entry.id}: not in both`);
          }
        }
      });

      it(`has in the file of a topic what is on it, or compared on it, and nothing else (${language})`, () => {
        for (const [id, programme] of files.programmes) {
          for (const { id: topic } of files.topics) {
            const path = `programmes/${id}/${topic}.json`;
            const expected = entriesOn(programme, topic, files.issues);
            assert.deepEqual(entryIds(programmeAt(build, language, path)), expected, path);
          }
        }
      });

      it(`has with a programme the issues of the topic that it has a stance on (${language})`, () => {
        for (const [id, programme] of files.programmes) {
          assert.deepEqual(excerptAt(build, language, `programmes/${id}.json`).issues, [], 'and none in the whole');
          for (const { id: topic } of files.topics) {
            const path = `programmes/${id}/${topic}.json`;
            const excerpt = excerptAt(build, language, path);
            assert.deepEqual(issuesIn(excerpt), issuesOn([programme], topic, files.issues), path);
          }
        }
      });

      it(`has for a municipality the issues of a topic, with the entries whose own words are shown (${language})`, () => {
        for (const [code, programmes] of places) {
          for (const { id: topic } of files.topics) {
            const path = `municipalities/${code}/${topic}.json`;
            const excerpt = excerptAt(build, language, path);
            const ids = programmes.map(({ id }) => id);
            assert.deepEqual(
              excerpt.programmes.map(({ id }) => id),
              ids,
              path,
            );
            const unnoted = (its: ReturnType<typeof issuesIn>) => its.map((it) => ({ ...it, notes: [] }));
            assert.deepEqual(unnoted(issuesIn(excerpt)), unnoted(issuesOn(programmes, topic, files.issues)), path);
            const there = new Set(excerpt.programmes.flatMap(entryIds));
            for (const { id, stances, notes } of excerpt.issues) {
              const speakers = stances.flatMap((stance) => (stance.state === 'says' ? [stance] : []));
              for (const { summary, pledges } of speakers) {
                if (!summary)
                  assert.ok(
                    pledges.every((pledge) => there.has(pledge)),
                    `${path}: ${id}`,
                  );
              }
              const among = speakers.map(({ programme }) => programme).sort();
              for (const { about } of notes) assert.deepEqual([...about].sort(), among, `${path}: ${id}`);
            }
          }
        }
      });

      it(`has for a municipality what all of its programmes say on a topic, in one file more (${language})`, () => {
        for (const [code, programmes] of places) {
          for (const { id: topic } of files.topics) {
            const path = entriesPath(code, topic);
            const excerpt = excerptAt(build, language, path);
            const onTopic = files.issues.filter(({ topics }) => topics.includes(topic)).map(({ id }) => id);
            assert.ok(
              excerpt.issues.every(({ id }) => onTopic.includes(id)),
              path,
            );
            assert.deepEqual(
              excerpt.programmes.map((it) => [it.id, entryIds(it)]),
              programmes.map((it) => [it.id, entriesOn(it, topic, files.issues)]),
              path,
            );
          }
        }
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
      names.filter((name) => name.endsWith('.json')),
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
      names.filter((name) => isCatalogue(name)),
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
