import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { indexEntries } from '../packages/elements/src/pledge-list/features/search/index-entries.js';
import { readVoterSearches, type VoterSearch } from '../scripts/voter-searches.js';
import { runScript } from './support/run-command.js';

const FIRST = 5;

/** Of all that would be an answer, this share stands among the first: to be raised, and never lowered. */
const SHARE = 0.8;

const { searches, searched, topics, words } = await readVoterSearches();

async function search({ query, programme }: VoterSearch) {
  const index = await indexEntries(searched.get(programme) ?? [], topics, words, 'nb');
  const { kind, hits } = index.search(query);
  return { kind, first: hits.slice(0, FIRST).map((hit) => hit.searched.entry.id) };
}

describe('a search that a voter would try', () => {
  it('was written down for twenty answers and more', () => {
    assert.ok(searches.filter(({ wanted }) => wanted.length > 0).length >= 20);
  });

  for (const asked of searches) {
    const { query, programme, wanted, why } = asked;
    it(`«${query}» in ${programme}: ${wanted.length > 0 ? 'an answer among the first five' : 'no answer'}`, async () => {
      const { kind, first } = await search(asked);
      const told = `${why} Found: ${first.join(', ')}`;
      if (wanted.length > 0)
        assert.ok(
          first.some((id) => wanted.includes(id)),
          told,
        );
      else assert.notEqual(kind, 'all', told);
    });
  }

  it('brings most of what would be an answer among the first five', async () => {
    const counts = await Promise.all(
      searches.map(async (asked) => {
        const { first } = await search(asked);
        return asked.wanted.filter((id) => first.includes(id)).length;
      }),
    );
    const found = counts.reduce((sum, count) => sum + count, 0);
    const all = searches.reduce((sum, { wanted }) => sum + wanted.length, 0);
    assert.ok(found >= SHARE * all, `${found} of ${all}`);
  });

  it('is set beside other searches by `npm run bench:search`', async () => {
    const { code, stdout, stderr } = await runScript('bench-search');
    assert.equal(code, 0, stderr);
    assert.match(stdout, /^includes .*^MiniSearch .*^ours .*/ms);
  });
});
