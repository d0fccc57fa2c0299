import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { formatLearntWords, parseLearntWords, topicProposer, type TopicText } from '../index.js';

const propose = topicProposer();

/** The topics of a text without headings. */
function topicsOf(text: string, ...headings: readonly string[]): readonly string[] {
  return propose({ headings, text }).topics;
}

describe('the topics that are proposed', () => {
  for (const [text, topic] of [
    ['Ansette flere lærere i grunnskolen', 'skole'],
    ['Si nei til eiendomsskatt', 'kommunedrift'],
    ['Bygge gang- og sykkelveier langs fjorden, og sette opp flere busser', 'samferdsel'],
    ['Ta vare på matjorda og støtte bøndene', 'landbruk'],
  ] as const) {
    it(`have ${topic} first for «${text}»`, () => assert.equal(topicsOf(text)[0], topic));
  }

  it('are the same in nynorsk', () => {
    assert.deepEqual(topicsOf('Byggje fleire plassar på sjukeheimen'), topicsOf('Bygge flere plasser på sykehjemmet'));
    assert.equal(topicsOf('Byggje fleire plassar på sjukeheimen')[0], 'eldre');
  });

  it('know a compound by the word that it begins or ends with', () => {
    assert.equal(topicsOf('Fjerne barnehagekøen')[0], 'barnehage');
    assert.equal(topicsOf('Bygge en friluftsbarnehage')[0], 'barnehage');
  });

  it('take no word for the end of another that only looks like it', () => {
    assert.notEqual(topicsOf('Foreldrenes rett')[0], 'eldre');
  });

  it('come from the heading where the entry says little', () => {
    assert.deepEqual(topicsOf('Dette skal gjennomføres raskt'), []);
    assert.equal(topicsOf('Dette skal gjennomføres raskt', 'Skole og utdanning')[0], 'skole');
  });

  it('are at most three, each once', () => {
    const texts = [
      'skole barnehage bolig helse eldre',
      'buss og klima, natur og næring',
      'arbeid, rus, kultur og idrett',
    ];
    for (const topics of texts.map((it) => topicsOf(it))) {
      assert.ok(topics.length <= 3, topics.join());
      assert.equal(new Set(topics).size, topics.length);
    }
  });

  it('may be two', () => {
    assert.deepEqual([...topicsOf('Utstyrsbod for idrettslag, og reparasjon og gjenbruk av sportsutstyr')].sort(), [
      'fritid',
      'gjenbruk',
    ]);
  });
});

describe('a proposal', () => {
  it('is marked as one, whatever it says', () => {
    for (const text of ['Ansette flere lærere', 'Xyzzy', ''])
      assert.equal(propose({ headings: [], text }).proposed, true);
  });

  for (const text of [
    '',
    'Xyzzy flibbert',
    '2027 – 15 %',
    'Vi vil ha det',
    'Lorem ipsum dolor sit amet',
    'Αθήνα 北京',
  ]) {
    it(`has no topic rather than a wrong one for «${text}»`, () => {
      assert.deepEqual(propose({ headings: [], text }), { topics: [], confidence: 0, sure: false, proposed: true });
    });
  }

  it('is surer the more words say the same', () => {
    const [few, more] = ['Ruste opp skolen', 'Ruste opp skolen, med flere lærere for elevene i grunnskolen'].map(
      (text) => propose({ headings: [], text }),
    );
    assert.ok((more?.confidence ?? 0) > (few?.confidence ?? 1));
    assert.equal(more?.sure, true);
  });

  it('is unsure where words point to several topics', () => {
    const { sure, confidence } = propose({ headings: ['Skole'], text: 'Busser for eldre i landbruket' });
    assert.equal(sure, false);
    assert.ok(confidence < 0.8);
  });

  it('is the same for the same entry, whatever was asked before', () => {
    const entry: TopicText = { headings: ['Oppvekst'], text: 'Gratis skolemat' };
    const first = propose(entry);
    propose({ headings: ['Klima'], text: 'Solceller på tak' });
    assert.deepEqual(propose(entry), first);
    assert.deepEqual(topicProposer()(entry), first);
  });

  it('takes time that grows with the length of the entry and no faster', () => {
    for (const piece of ['a', 'skole ', 'skole-', 'å\u0300', 'barnehage', '. ', 'xq9 ', '#^$ ']) {
      const costOf = (length: number): number => {
        const text = piece.repeat(length / piece.length);
        const before = process.cpuUsage();
        propose({ headings: [text], text });
        const { user, system } = process.cpuUsage(before);
        return (user + system) / 1000;
      };
      const isLinear = [1, 2, 3].some(() => {
        const cost = costOf(400_000);
        return cost < 40 || cost < 24 * costOf(50_000);
      });
      assert.ok(isLinear, piece);
    }
  });
});

describe('learnt words', () => {
  const learnt = {
    topics: ['hav', 'land'],
    known: new Set(['fisk']),
    stems: new Map([
      ['ku', [[1, 8]] as const],
      [
        'fisk',
        [
          [1, 2],
          [0, 8],
        ] as const,
      ],
    ]),
  };

  it('are written in the order of their letters, and read as they were', () => {
    const text = formatLearntWords(learnt);
    assert.equal(text, 'hav land\n+fisk 0:8 1:2\nku 1:8');
    assert.equal(formatLearntWords(parseLearntWords(text)), text);
  });

  it('decide what is proposed', () => {
    const own = topicProposer(learnt);
    assert.deepEqual(own({ headings: [], text: 'Fisken' }).topics, ['hav']);
    assert.deepEqual(own({ headings: [], text: 'Fiskeplassene' }).topics, ['hav']);
    assert.deepEqual(own({ headings: [], text: 'Kuer' }).topics, ['land']);
    assert.deepEqual(own({ headings: [], text: 'Skogen' }).topics, []);
  });

  it('count in the nearest heading more than in one above', () => {
    const own = topicProposer(learnt);
    assert.equal(own({ headings: ['Kuer', 'Fisken'], text: '' }).topics[0], 'hav');
    assert.equal(own({ headings: ['Fisken', 'Kuer'], text: '' }).topics[0], 'land');
  });
});
