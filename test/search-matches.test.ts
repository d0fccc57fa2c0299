/** What is a hit of a word and what is none, in all pledges: the forms that are marked, of each kind some. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { entriesOf, parseProgramme, parseSearchWords, parseVocabularies, type Found } from '@partiprogram/programmes';
import { indexEntries } from '../packages/elements/src/pledge-list/features/search/index-entries.js';
import { readDatasetFiles } from '../scripts/dataset-files.js';

const files = await readDatasetFiles('data');
const vocabularies = parseVocabularies(files, 'nb');
const sources = [...files.programmes.values()];
const everything = sources.flatMap((source) => {
  const programme = parseProgramme(source, 'nb', vocabularies);
  return entriesOf(programme).map((placed) => ({ ...placed, programme }));
});
const words = parseSearchWords({ topics: files.topics, programmes: sources });
const index = await indexEntries(everything, vocabularies.topics, words, 'nb');

const idsOf = ({ hits }: Found): readonly string[] => hits.map(({ searched: { entry } }) => entry.id).sort();

describe('a question', () => {
  for (const [question, noun] of [
    ['Skal partiet innføre bompenger?', 'bompenger'],
    ['Når kommer ny skole?', 'skole'],
    ['Hvilke skoler skal legges ned?', 'skoler'],
    ['Hvordan vil dere stoppe klimautslipp?', 'klimautslipp'],
    ['Kan jeg få barnehageplass i januar?', 'barnehageplass'],
    ['What will the party do for elderly people?', 'elderly'],
    ['Vil de bygge flere sykkelveier?', 'sykkelveier'],
    ['Kva vil de gjere med eigedomsskatten, skal han aukast?', 'eiendomsskatten'],
    ['Korleis vil de stogge mobbing?', 'mobbing'],
    ['Har dere tenkt å fjerne eiendomsskatten?', 'eiendomsskatten'],
    ['Will you introduce road tolls?', 'road tolls'],
  ] as const) {
    it(`is about its matter, and not about what is to be done with it: «${question}»`, () => {
      assert.deepEqual(idsOf(index.search(question)), idsOf(index.search(noun)));
    });
  }

  it('is about what is to be done where that is all', () => {
    assert.deepEqual(idsOf(index.search('Vil dere bygge?')), idsOf(index.search('bygge')));
  });
});

describe('a phrase', () => {
  for (const query of [
    '"elsparkesykler"',
    '"el-sparkesykler"',
    '"el sparkesykler"',
    '‹el-sparkesykler›',
    "'elsparkesykler'",
  ]) {
    it(`has hyphens, spaces and nothing for one: ${query}`, () => {
      const { hits } = index.search(query);
      assert.ok(hits.length > 0);
      for (const { searched } of hits) assert.match(searched.entry.statement, /el[- ]?sparkesykler/i);
    });
  }

  it('stands in any pair of marks', () => {
    const wanted = idsOf(index.search('«åpen barnehage»'));
    assert.ok(wanted.length > 0);
    for (const query of [
      '‹åpen barnehage›',
      '›åpen barnehage‹',
      "'åpen barnehage'",
      '‘åpen barnehage’',
      '’åpen barnehage’',
    ])
      assert.deepEqual(idsOf(index.search(query)), wanted, query);
    assert.deepEqual(index.search("bo's barn's").phrases, []);
  });
});
