/** A search never says that a document has not what it has: every word of each document, tried in its programme. */
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { indexEntries } from '../packages/elements/src/pledge-list/features/search/index-entries.js';
import {
  entriesOf,
  parseProgramme,
  parseSearchWords,
  parseVocabularies,
  type Searched,
  type SearchIndex,
} from '@partiprogram/programmes';
import { readDatasetFiles, type SourceProgramme } from '../scripts/dataset-files.js';

const ORIGINALS = '../shared/programs';
const skip = !existsSync(ORIGINALS) && `the documents are not in ${ORIGINALS}`;

const files = await readDatasetFiles('data');
const vocabularies = parseVocabularies(files, 'nb');

function searchedOf(...ids: readonly string[]): readonly Searched[] {
  return ids.flatMap((id) => {
    const programme = parseProgramme(files.programmes.get(id), 'nb', vocabularies);
    return entriesOf(programme).map((placed) => ({ ...placed, programme }));
  });
}

async function indexOf(...ids: readonly string[]): Promise<SearchIndex> {
  const programmes = ids.map((id) => files.programmes.get(id));
  return indexEntries(
    searchedOf(...ids),
    vocabularies.topics,
    parseSearchWords({ topics: files.topics, programmes }),
    'nb',
  );
}

/** The words of a document as anybody would take them out of it: runs of letters, some with hyphens, of four and more. */
async function wordsOf({ source }: SourceProgramme): Promise<ReadonlySet<string>> {
  const text = await readFile(`${ORIGINALS}/${source.document}`, 'utf8');
  const own = text.replace(/\S*(?:https?:|www\.)\S*/gu, ' ');
  return new Set([...(own.match(/\p{L}{4,}/gu) ?? []), ...(own.match(/\p{L}{2,}(?:[-–]\p{L}{2,})+/gu) ?? [])]);
}

const MDG = 'baerum-mdg-program';
const PS = 'baerum-ps-2023';

describe('of a word that its document has, a search', () => {
  for (const [id, programme] of files.programmes) {
    it(`never denies it: ${id}`, { skip }, async () => {
      const index = await indexOf(id);
      const words = await wordsOf(programme);
      assert.ok(words.size > 100, `${words.size} words`);
      const denied = [...words].filter((word) => index.search(word).inDocuments.none.has(id));
      assert.deepEqual(denied, []);
    });
  }

  for (const [id, word] of [
    [MDG, 'livskvalitet'],
    [MDG, 'empati'],
    [MDG, 'tilhørighet'],
    [PS, 'frafall'],
  ] as const) {
    it(`names it where it stands in prose: «${word}»`, async () => {
      const { hits, kind, inDocuments } = (await indexOf(id)).search(word);
      assert.ok(kind === 'some' || kind === 'near', kind);
      assert.equal(hits.length, 0);
      assert.deepEqual([...inDocuments.words], [[id, word]]);
    });
  }

  for (const word of ['kriminalitet', 'boligpriser', 'sykkelveier', 'utenforskap', 'menneskerettigheter']) {
    it(`says nothing of the document where a topic has it: «${word}»`, async () => {
      const { inDocuments } = (await indexOf(PS)).search(word);
      assert.equal(inDocuments.none.size, 0);
    });
  }

  it('leads to the entries that have it, many as they are', async () => {
    for (const id of [MDG, PS]) {
      const { kind, hits } = (await indexOf(id)).search('fokus');
      assert.equal(kind, 'all');
      assert.ok(hits.length > 5);
      for (const { why } of hits) assert.equal(why[0]?.kind, 'document');
    }
  });
});

describe('of a whole document, a search says', () => {
  it('that it has not a word that is in none of it', async () => {
    const index = await indexOf(MDG, PS);
    for (const word of ['romfart', 'kvantefysikk', 'romfart kvantefysikk']) {
      assert.deepEqual([...index.search(word).inDocuments.none].sort(), [MDG, PS], word);
    }
  });

  for (const [what, query] of [
    ['a phrase', '"gratis romfart"'],
    ['several words of which it has one', 'livskvalitet romfart'],
    ['several words of which its entries have one', 'skole romfart'],
    ['a word with a slip', 'livskvalittet'],
    ['a word with two slips', 'livvskvalittet'],
    ['another form of it with a slip', 'livskvalitten'],
    ['a word that begins one of its own', 'pro'],
    ['a small word', 'hvis'],
    ['numbers', '98765'],
    ['more words than are read', 'aaaa bbbb cccc dddd eeee ffff gggg hhhh iiii'],
    ['more letters than are read', `romfart ${'x'.repeat(200)}`],
  ] as const) {
    it(`nothing of ${what}`, async () => {
      assert.deepEqual([...(await indexOf(MDG)).search(query).inDocuments.none], []);
    });
  }

  it('nothing where its words are not known', async () => {
    const words = parseSearchWords({ topics: files.topics });
    const index = await indexEntries(searchedOf(MDG), vocabularies.topics, words, 'nb');
    const { inDocuments } = index.search('romfart');
    assert.deepEqual([inDocuments.none.size, inDocuments.words.size], [0, 0]);
  });

  it('each its own', async () => {
    const { hits, inDocuments } = (await indexOf(MDG, PS)).search('frafall');
    assert.ok(hits.every((it) => it.searched.programme.id === MDG));
    assert.equal(inDocuments.words.get(PS), 'frafall');
  });

  it('its own word, and not that it may be a slip for another', async () => {
    const searched = searchedOf(MDG).slice(0, 1);
    const [first] = searched;
    const entry = { ...first!.entry, statement: 'bruke lokus' };
    const words = { [`${MDG}/document`]: ['fokus'] };
    const index = await indexEntries([{ ...first!, entry }], [], words, 'nb');
    const { hits, meant, inDocuments } = index.search('fokus');
    assert.deepEqual([hits.length, meant.length, inDocuments.words.get(MDG)], [0, 0, 'fokus']);
    assert.equal(index.search('lokus').kind, 'all');
  });
});
