/** What the built files hold, against the source that they are built from: all of it true, and nothing that was asked for missing. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  countIn,
  entriesOf,
  FILE_PARSERS,
  finish,
  parseDataset,
  parseSearchWords,
  pledgesOnTopics,
  type Catalogue,
  type ComparisonFile,
  type Excerpt,
  type Programme,
} from '@partiprogram/programmes';
import { buildData } from 'partiprogram/build-data';
import {
  entriesOf as sourceEntriesOf,
  partsOf,
  type SourceIssue,
  type SourceProgramme,
} from '../scripts/dataset-files.js';
import {
  byMunicipality,
  contentAt,
  excerptAt,
  jsonAt,
  kindAt,
  programmeAt,
  readBuild,
  readDatasets,
} from './support/built-dataset.js';
import { readFileSchemas } from './support/file-schemas.js';
import { strayIn } from './support/stray-in.js';
import { temporaryFolder } from './support/temporary-folder.js';

/** What a comparison never shows: optional texts, and the counts of sections. */
const UNSHOWN = ['introduction', 'summary', 'count', 'places', 'links', 'related', 'addressee'];

/** The topic that a path ends in. */
const topicAt = (path: string): string => path.slice(path.lastIndexOf('/') + 1, -'.json'.length);

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

const validate = await readFileSchemas();

for (const [name, files] of Object.entries(await readDatasets())) {
  describe(`each built file of the ${name} dataset`, async () => {
    const folder = await temporaryFolder();
    await buildData(partsOf(files), folder);
    const build = await readBuild(folder);
    const places = byMunicipality(files);
    const topics = files.topics.map(({ id }) => id);
    const { dataset, programmes, ...lists } = files;

    for (const language of ['nb', 'en'] as const) {
      const source = { ...lists, ...dataset, programmes: [...programmes.values()] };
      const truth = JSON.parse(JSON.stringify(parseDataset(source, language))) as Excerpt;
      const paths = [...build[language].keys()];
      const named = paths.filter((path) => path.includes('/') && kindAt(path) !== 'catalogue');
      const truthOf = (id: string): Programme => truth.programmes.find((it) => it.id === id) as Programme;
      const listingOf = (id: string): object =>
        Object.fromEntries(Object.entries(truthOf(id)).filter(([key]) => key !== 'sections'));

      it(`has the shape that its schema describes (${language})`, () => {
        for (const path of paths) {
          const json = jsonAt(build, language, path);
          const kind = kindAt(path);
          if (kind !== 'catalogue') validate('file', json, path);
          validate(kind, kind === 'catalogue' ? json : contentAt(build, language, path), path);
        }
      });

      it(`is read by its parser as it was written (${language})`, () => {
        for (const path of paths) {
          const kind = kindAt(path);
          const json = kind === 'catalogue' ? jsonAt(build, language, path) : contentAt(build, language, path);
          assert.deepEqual(finish<unknown>(FILE_PARSERS[kind](json, language)), json, path);
        }
      });

      it(`holds nothing but what the source says (${language})`, () => {
        for (const path of named) {
          const content = contentAt(build, language, path);
          if (kindAt(path) === 'programme') assert.deepEqual(content, truthOf((content as Programme).id), path);
          else if (kindAt(path) === 'listing') assert.deepEqual(content, listingOf((content as Programme).id), path);
          else if (kindAt(path) === 'municipality') {
            const listed = (content as Excerpt).programmes;
            assert.deepEqual({ programmes: listed.map(({ id }) => listingOf(id)) }, content, path);
          } else if (kindAt(path) === 'words') {
            const id = /^programmes\/(.+)\.words\.json$/.exec(path)?.[1];
            assert.ok(id !== undefined && programmes.has(id), path);
            assert.deepEqual(content, parseSearchWords({ programmes: [programmes.get(id)] }), path);
          } else {
            const { programmes: parts, issues } = content as ComparisonFile;
            const missing = kindAt(path) === 'comparison' ? UNSHOWN : [];
            for (const part of parts) assert.equal(strayIn(part, truthOf(part.id), missing), undefined, path);
            assert.equal(strayIn(issues, truth.issues, [], '$.issues', 'issues'), undefined, path);
          }
        }
      });

      it(`of a municipality has all its programmes in their order (${language})`, () => {
        for (const [code, here] of places) {
          for (const path of ['', ...topics.map((topic) => `/${topic}`)].map(
            (it) => `municipalities/${code}${it}.json`,
          )) {
            const ids = excerptAt(build, language, path).programmes.map(({ id }) => id);
            assert.deepEqual(
              ids,
              here.map(({ id }) => id),
              path,
            );
          }
        }
      });

      it(`of a topic has what is on it, or compared on it, and nothing else, in order (${language})`, () => {
        const check = (path: string, here: readonly SourceProgramme[]): void => {
          const excerpt = excerptAt(build, language, path);
          assert.deepEqual(
            excerpt.programmes.map(entryIds),
            here.map((it) => entriesOn(it, topicAt(path), files.issues)),
            path,
          );
          assert.deepEqual(issuesIn(excerpt), issuesOn(here, topicAt(path), files.issues), path);
        };
        for (const topic of topics) {
          for (const programme of programmes.values()) check(`programmes/${programme.id}/${topic}.json`, [programme]);
          for (const [code, here] of places) check(`municipalities/${code}/${topic}.json`, here);
        }
      });

      it(`of a programme counts what stands in the others (${language})`, () => {
        for (const id of programmes.keys()) {
          const whole = programmeAt(build, language, id);
          for (const topic of topics) {
            const count = whole.pledgesByTopic[topic] ?? 0;
            const [part] = excerptAt(build, language, `programmes/${id}/${topic}.json`).programmes;
            assert.deepEqual(
              [whole, part!].map((it) => pledgesOnTopics(it).get(topic)?.length ?? 0),
              [count, count],
              id,
            );
            assert.deepEqual(part!.count, countIn(entriesOf(whole)), id);
          }
        }
      });
    }

    it('of a comparison leaves out texts that are never shown, and those alone', () => {
      const comparisons = [...build.nb.keys()].filter((path) => kindAt(path) === 'comparison');
      const unshown = new RegExp(`"(${UNSHOWN.filter((key) => !['summary', 'count'].includes(key)).join('|')})":`);
      for (const path of comparisons) assert.doesNotMatch(JSON.stringify(contentAt(build, 'nb', path)), unshown, path);
    });

    it('names the topics in nynorsk in a catalogue of its own', () => {
      const catalogue = jsonAt(build, 'nb', 'nn/catalogue.json') as Catalogue;
      validate('catalogue', catalogue, 'nn/catalogue.json');
    });
  });
}
