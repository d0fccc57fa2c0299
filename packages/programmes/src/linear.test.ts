/**
 * Holds every step that reads or arranges data linear: of four times as much, it may make no more than eight times the
 * work. Twice as much that takes twice as long gives four; what looks through a list for each item of a list, sixteen.
 * Both sizes are measured in one run, again and again, and the best of each counts: a busy machine can only add to it.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { hostileDataset } from '../../../scripts/hostile-datasets.js';
import {
  bySection,
  byTopic,
  compareProgrammes,
  entriesOf,
  excerptOn,
  filterOptions,
  indexed,
  jsonLdOf,
  limited,
  listingsOf,
  merged,
  nearestFirst,
  noticesOf,
  parseDataset,
  pledgesByTopic,
  SearchIndex,
  selectFrom,
  silencesOn,
  unknownIn,
  type Dataset,
} from './index.js';

const MOST = 8;
const TRIES = 12;

/** Work on input of a size, which is made beforehand. */
type Step = (size: number) => () => unknown;

/** A dataset in memory, as {@link hostileDataset} makes it. */
const dataset = (sizes: Parameters<typeof hostileDataset>[0]): Dataset => parseDataset(hostileDataset(sizes), 'nb');

/** Programmes, all with one id but for its number, beyond what is parsed of one file. */
function programmesOf(count: number): Dataset['programmes'] {
  const [programme] = dataset({}).programmes;
  assert.ok(programme);
  return Array.from({ length: count }, (_, at) => ({ ...programme, id: `p-${at}` }));
}

/** Each step, the smaller size, and what is made of it. */
const STEPS: Readonly<Record<string, readonly [size: number, step: Step]>> = {
  'to parse topics and pledges': [
    75,
    (size) => {
      const json = hostileDataset({ topics: size, sections: 10, entries: (size * 5) / 3 });
      return () => parseDataset(json, 'nb');
    },
  ],
  'to parse programmes, parties, issues and stances': [
    120,
    (size) => {
      const json = hostileDataset({ programmes: size, parties: size, issues: size, stances: 4 });
      return () => parseDataset(json, 'nb');
    },
  ],
  'to parse pledges in one section': [
    1_000,
    (size) => {
      const json = hostileDataset({ entries: size });
      return () => parseDataset(json, 'nb');
    },
  ],
  'to count pledges by topic': [
    75,
    (size) => {
      const { programmes, catalogue } = dataset({ topics: size, sections: 10, entries: (size * 5) / 3 });
      return () => programmes.map((it) => pledgesByTopic(it, catalogue.topics));
    },
  ],
  'to arrange pledges by topic': [
    75,
    (size) => {
      const { programmes, catalogue } = dataset({ topics: size, sections: 10, entries: (size * 5) / 3 });
      return () => programmes.map((it) => byTopic(it, catalogue.topics, 'Uten tema'));
    },
  ],
  'to arrange sections in a list': [
    400,
    (size) => {
      const { programmes } = dataset({ sections: size, entries: 2 });
      return () => listingsOf(programmes, 25);
    },
  ],
  'to put entries together by section': [
    1_000,
    (size) => {
      const [programme] = dataset({ entries: size }).programmes;
      const placed = programme ? entriesOf(programme) : [];
      return () => bySection(placed);
    },
  ],
  'to select pledges that a page names': [
    1_000,
    (size) => {
      const [programme] = dataset({ entries: size }).programmes;
      const pledges = Array.from({ length: size }, (_, at) => `s-0/${at + 1}`);
      return () => programme && [selectFrom(programme, { pledges }), unknownIn([programme], { section: '', pledges })];
    },
  ],
  'to look up the issues of each programme of a town': [
    200,
    (size) => {
      const own = dataset({ programmes: size, issues: size, stances: 4 });
      return () => {
        const { byId, issuesOf } = indexed(own);
        return [...byId.values()].map((it) => excerptOn([it], 't-0', issuesOf.get(it.id) ?? []));
      };
    },
  ],
  'to share a limit out over programmes': [
    250,
    (size) => {
      const { programmes } = dataset({ programmes: size, entries: 4 });
      return () => limited(programmes, size * 3);
    },
  ],
  'to find which programmes are silent': [
    200,
    (size) => {
      const own = dataset({ programmes: size, issues: size, stances: 4 });
      return () => silencesOn(own, 't-0');
    },
  ],
  'to merge the excerpts of programmes': [
    200,
    (size) => {
      const own = indexed(dataset({ programmes: size, issues: 4 }));
      const excerpts = own.programmes.map((it) => excerptOn([it], 't-0', own.issuesOf.get(it.id) ?? []));
      return () => merged(excerpts);
    },
  ],
  'to compare a few programmes on many issues': [
    500,
    (size) => {
      const { programmes, issues } = dataset({ programmes: 4, issues: size });
      return () => compareProgrammes(issues, programmes);
    },
  ],
  'to compare many programmes on a few issues': [
    250,
    (size) => {
      const { programmes, issues } = dataset({ programmes: size, issues: 4 });
      return () => compareProgrammes(issues, programmes);
    },
  ],
  'to collect notices': [
    1_000,
    (size) => {
      const programmes = programmesOf(size);
      return () => noticesOf(programmes, new Date());
    },
  ],
  'to collect the filters of a list': [
    1_000,
    (size) => {
      const { programmes, catalogue } = dataset({ topics: 300, entries: size });
      const searched = programmes.flatMap((programme) => entriesOf(programme).map((it) => ({ ...it, programme })));
      return () => filterOptions(searched, catalogue, programmes);
    },
  ],
  'to write linked data': [
    1_000,
    (size) => {
      const { programmes } = dataset({ entries: size });
      return () => jsonLdOf(programmes, (publisher) => publisher);
    },
  ],
  'to find the ids nearest to a wrong one': [
    4_000,
    (size) => {
      const ids = Array.from({ length: size }, (_, at) => `${'a-long-id-'.repeat(4)}${at}`);
      return () => nearestFirst('x'.repeat(200), ids);
    },
  ],
  'to index words': [
    500,
    (size) => {
      const [programme] = dataset({ entries: size }).programmes;
      return () => programme && indexOf(programme);
    },
  ],
  'to search': [
    1_000,
    (size) => {
      const [programme] = dataset({ entries: size }).programmes;
      const index = programme && indexOf(programme);
      return () => index?.search('kvxqzwsabcdefghijklmno pqrstuvwxyzabcdefghijk lmnopqrstu zzzzzzzzzz');
    },
  ],
};

function indexOf(programme: Dataset['programmes'][number]): SearchIndex {
  const index = new SearchIndex((word) => word);
  for (const placed of entriesOf(programme)) index.add({ ...placed, programme });
  return index;
}

/** The least time that some work takes, in milliseconds. */
function timeOf(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

describe('of four times as much it takes no more than eight times as long', () => {
  for (const [what, [size, step]] of Object.entries(STEPS)) {
    it(what, () => {
      const [few, many] = [step(size), step(4 * size)];
      let [least, most] = [Infinity, Infinity];
      for (let tried = 0; tried < TRIES || (most > MOST * least && tried < 5 * TRIES); tried++) {
        least = Math.min(least, timeOf(few));
        most = Math.min(most, timeOf(many));
      }
      assert.ok(most <= MOST * least, `${most.toFixed(2)} ms for four times what takes ${least.toFixed(2)} ms`);
    });
  }
});

describe('a query without end', () => {
  it('is read no further than anybody writes', () => {
    const [programme] = dataset({ entries: 500 }).programmes;
    const index = programme && indexOf(programme);
    const long = Array.from({ length: 100_000 }, (_, at) => `ord${at}`).join(' ');
    assert.deepEqual(index?.search(`love 1 ${long}`), index?.search(`love 1 ${long}`.slice(0, 100)));
  });
});

describe('an index of more words than anybody uses', () => {
  it('takes no more of them, and finds those that it has', () => {
    const [programme] = dataset({ entries: 3 }).programmes;
    assert.ok(programme);
    const [placed] = entriesOf(programme);
    assert.ok(placed);
    const statements = ['første ord', Array.from({ length: 50_000 }, (_, at) => `x${at}`).join(' '), 'siste'];
    const index = new SearchIndex((word) => word);
    for (const statement of statements) index.add({ ...placed, entry: { ...placed.entry, statement }, programme });
    assert.equal(index.search('første').hits.length, 1);
    assert.equal(index.search('siste').hits.length, 0);
  });
});
