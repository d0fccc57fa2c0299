/** What readers of other trackers tripped over, tried on the whole of Bærum: each is one of its kind, with its neighbours. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { indexEntries } from '../packages/elements/src/pledge-list/features/search/index-entries.js';
import { piecesOf, type Found, type Hit } from '@partiprogram/programmes';
import { readVoterSearches } from '../scripts/voter-searches.js';

const { searched, topics, words } = await readVoterSearches();
const everything = await indexEntries([...searched.values()].flat(), topics, words, 'nb');
const mdg = await indexEntries(searched.get('baerum-mdg-program') ?? [], topics, words, 'nb');
const ps = await indexEntries(searched.get('baerum-ps-2023') ?? [], topics, words, 'nb');

const idsOf = ({ hits }: Found): readonly string[] => hits.map(({ searched: { entry } }) => entry.id);

/** What the screen shows of a hit. */
function textsOf({ searched: { entry, section } }: Hit): readonly string[] {
  return [entry.statement ?? '', entry.details ?? '', section.heading];
}

/** The words that are marked in a hit. */
function markedIn(hit: Hit, { words: found, phrases }: Found): readonly string[] {
  return textsOf(hit).flatMap((text) =>
    piecesOf(text, found, phrases)
      .filter((it) => it.hit)
      .map((it) => it.text),
  );
}

describe('letters', () => {
  for (const [query, foreign] of [
    ['måte', /^(?!måte)/i],
    ['vår', /^vær|være/i],
    ['bår', /bar/i],
    ['mål', /^mal/i],
    ['mat', /måt/i],
    ['far', /får/i],
    ['rød', /rod/i],
  ] as const) {
    it(`are exact before they are folded: «${query}»`, () => {
      const found = everything.search(query);
      for (const hit of found.hits) for (const word of markedIn(hit, found)) assert.doesNotMatch(word, foreign);
    });
  }

  for (const [typed, meant] of [
    ['gronne tak', 'grønne tak'],
    ['aapen barnehage', 'åpen barnehage'],
    ['sykkelopplaering', 'sykkelopplæring'],
    ['Baerum sykehus', 'Bærum sykehus'],
    ['baat', 'båt'],
    ['bat', 'båt'],
    ['kjöp', 'kjøp'],
    ['bärekraft', 'bærekraft'],
  ] as const) {
    it(`that a keyboard lacks are found: «${typed}»`, () => {
      const wanted = everything.search(meant);
      assert.ok(wanted.hits.length > 0);
      assert.deepEqual([...idsOf(everything.search(typed))].sort(), [...idsOf(wanted)].sort());
    });
  }

  it('of other languages fold', async () => {
    const [first] = [...searched.values()].flat();
    const statement = 'gi språktilbud på đáŧŋa og čáŋžaš ved Sámi-huset';
    const index = await indexEntries([{ ...first!, entry: { ...first!.entry, statement } }], [], {}, 'nb');
    for (const query of ['datna', 'đáŧŋa', 'čáŋžaš', 'canzas', 'sami', 'Sámi']) {
      assert.equal(index.search(query).hits.length, 1, query);
    }
  });
});

describe('a stem', () => {
  for (const [query, foreign] of [
    ['demens', /^dem\b|demokrat/i],
    ['bolig', /^boll|^bolst/i],
    ['eldre', /foreldre/i],
    ['lekser', /fleks|kompleks/i],
    ['farlig', /^far(e|en)?$|farge/i],
    ['mener', /^men$/i],
    ['skole', /skoler(ing|t)/i],
  ] as const) {
    it(`is never shorter than the word it makes sense of: «${query}»`, () => {
      const { hits, words: found } = mdg.search(query);
      assert.ok(hits.length >= 0);
      for (const word of found.keys()) assert.doesNotMatch(word, foreign);
    });
  }

  for (const [one, other] of [
    ['sykehjemsplass', 'sykehjemsplasser'],
    ['elsykkel', 'elsykler'],
    ['seniorsenter', 'seniorsentre'],
    ['bedrift', 'bedriftene'],
  ] as const) {
    it(`is that of all forms: «${one}», «${other}»`, () => {
      const found = idsOf(mdg.search(one));
      assert.ok(found.length > 0);
      assert.deepEqual([...found].sort(), [...idsOf(mdg.search(other))].sort());
    });
  }
});

describe('a hit', () => {
  for (const query of [
    'skole',
    'leksefri',
    'mobbing',
    'pris',
    'måte',
    'sfo pris',
    'heltid sykepleier',
    'homework',
    'auke',
  ]) {
    it(`shows its words, or says why it is one: «${query}»`, () => {
      const found = everything.search(query);
      assert.ok(found.hits.length > 0);
      for (const hit of found.hits)
        assert.ok(hit.why.length > 0 || markedIn(hit, found).length > 0, idsOf(found).join());
    });
  }

  it('names the word of the document that our statement lost', () => {
    const { hits } = ps.search('leksefri');
    assert.deepEqual(hits[0]?.why, [{ kind: 'document', word: 'leksefri' }]);
    assert.doesNotMatch(textsOf(hits[0]).join(' '), /leksefri/i);
  });
});

describe('a slip of one letter', () => {
  for (const [typed, meant] of [
    ['fastelge', 'fastlege'],
    ['barnehagge', 'barnehage'],
    ['bibliotk', 'bibliotek'],
  ] as const) {
    it(`is said to be one: «${typed}»`, () => {
      const found = mdg.search(typed);
      assert.equal(found.kind, 'slip');
      assert.deepEqual(found.meant, [meant]);
    });
  }

  for (const query of ['skeive', 'bompenger', 'demens', 'angst', 'kirke']) {
    it(`comes after topics, and a word that is known is none: «${query}»`, () => {
      for (const index of [mdg, ps, everything]) {
        const { kind, hits } = index.search(query);
        assert.notEqual(kind, 'slip');
        for (const {
          searched: { entry },
        } of hits)
          assert.ok(!entry.topics.includes('gjenbruk'), entry.statement);
      }
    });
  }
});

describe('a word, its hyphenated and its spaced form', () => {
  for (const [forms, wanted] of [
    [
      [
        'elsparkesykkel',
        'el-sparkesykkel',
        'el sparkesykkel',
        'El‑sparkesykler',
        'el­sparke​sykkel',
        'elsparkesykkel\ufeff',
      ],
      'samferdsel/28',
    ],
    [['e18', 'E 18', 'E-18'], 'by-og-stedsutvikling/11'],
    [['buss-til-trening', 'buss til trening'], 'samferdsel/23'],
  ] as const) {
    for (const query of forms) {
      it(`are one: «${query}»`, () => {
        assert.ok(idsOf(mdg.search(query)).slice(0, 5).includes(`baerum-mdg-program/${wanted}`));
      });
    }
  }
});

describe('what is shown as near', () => {
  for (const query of ['bompenger', 'hjemmesykepleie', 'eldreomsorg', 'elderly', 'hundepark', 'heltid sykepleier']) {
    it(`is a few, and says why: «${query}»`, () => {
      for (const index of [mdg, ps, everything]) {
        const { kind, hits } = index.search(query);
        if (kind !== 'near') continue;
        assert.ok(hits.length <= 5, `${hits.length}`);
        for (const { why } of hits) assert.ok(why.length > 0);
      }
    });
  }

  it('is near', () => {
    assert.deepEqual(idsOf(mdg.search('bompenger')), ['baerum-mdg-program/samferdsel/25']);
    for (const { searched: it } of mdg.search('hjemmesykepleie').hits)
      assert.match(it.entry.statement!, /hjemmetjeneste/);
  });

  it('is no list where only the topic is known, which is named', () => {
    const { kind, hits, topics: known } = ps.search('bompenger');
    assert.deepEqual([kind, hits.length, known.map(({ id }) => id)], ['near', 0, ['samferdsel']]);
  });
});

describe('a question', () => {
  for (const [question, query] of [
    ['Hva vil partiet gjøre for eldre som er ensomme?', 'ensomme eldre'],
    ['Kva vil partiet gjere for eldre som er einsame?', 'ensomme eldre'],
    ['hva mener dere om bompenger', 'bompenger'],
    ['Hvordan skal kommunen få flere fastleger?', 'kommunen fastleger'],
    ['Hva vil partiet gjore med mobbing?', 'mobbing'],
  ] as const) {
    it(`is a search: «${question}»`, () => {
      for (const index of [mdg, ps, everything]) {
        assert.deepEqual([...idsOf(index.search(question))].sort(), [...idsOf(index.search(query))].sort());
      }
    });
  }
});

describe('small words', () => {
  for (const query of ['før', 'ikke', 'for', 'og', 'ikke for']) {
    it(`are searched when they are all there is: «${query}»`, () => {
      const found = everything.search(query);
      assert.ok(found.hits.length > 0);
      const sought = new Set(query.split(' '));
      for (const word of found.words.keys()) assert.ok(sought.has(word), word);
    });
  }

  it('are nothing else: «hår» is no «har»', () => {
    assert.deepEqual(everything.search('hår').hits, []);
    assert.equal(everything.search('å').kind, 'none');
  });
});

describe('nynorsk and bokmål', () => {
  for (const [nynorsk, bokmal] of [
    ['sjukeheim', 'sykehjem'],
    ['heimeteneste', 'hjemmetjeneste'],
    ['auke', 'øke'],
    ['veg', 'vei'],
    ['skule', 'skole'],
    ['skulevegen', 'skoleveien'],
    ['bustad', 'bolig'],
    ['mogleg', 'mulig'],
    ['frivilligheit', 'frivillighet'],
    ['lærarar', 'lærere'],
    ['barnehagane', 'barnehagene'],
  ] as const) {
    it(`find each other: «${nynorsk}», «${bokmal}»`, () => {
      const found = idsOf(everything.search(bokmal));
      const own = new Set(idsOf(everything.search(nynorsk)));
      assert.ok(found.length > 0);
      assert.ok(found.filter((id) => own.has(id)).length >= 0.8 * found.length, `${own.size} of ${found.length}`);
    });
  }
});

describe('English everyday words', () => {
  for (const [query, wanted] of [
    ['elderly', /eldre|senior|pensjonist/i],
    ['homework', /lekse/i],
    ['bullying', /mobb/i],
    ['library', /bibliotek/i],
    ['nursing home', /sykehjem|hjemmetjeneste/i],
  ] as const) {
    it(`exist: «${query}»`, () => {
      const { hits } = everything.search(query);
      assert.ok(hits.length > 0);
      for (const hit of hits) assert.match(textsOf(hit).join(' '), wanted);
    });
  }
});

describe('a phrase in quotation marks', () => {
  for (const query of ['«åpen barnehage»', '"åpen barnehage"', '“aapen barnehage”', '„åpen barnehage“']) {
    it(`is a phrase: ${query}`, () => {
      const found = everything.search(query);
      assert.ok(found.hits.length > 0);
      for (const hit of found.hits) assert.match(textsOf(hit).join(' '), /åpen barnehage/i);
      assert.ok(markedIn(found.hits[0] as Hit, found).includes('åpen barnehage'));
    });
  }

  it('has small words in it, and is found in no other order', () => {
    const { hits } = everything.search('«barn og unge»');
    assert.ok(hits.length > 0);
    for (const hit of hits) assert.match(textsOf(hit).join(' '), /barn og unge/i);
    assert.deepEqual(everything.search('«unge og barn»').hits, []);
  });

  it('is read as words until its other mark is there', () => {
    assert.deepEqual(idsOf(everything.search('«åpen barnehage')), idsOf(everything.search('åpen barnehage')));
  });
});
