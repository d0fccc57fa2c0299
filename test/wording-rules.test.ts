import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readDatasetFiles, type DatasetFiles, type SourceCoding, type SourceEntry } from '../scripts/dataset-files.js';
import { checkAgainstOriginal, checkWording } from '../scripts/wording-rules.js';
import { VERBS } from '../scripts/wording.js';
import { inventedProgramme } from './support/invented-programme.js';

const CODING: SourceCoding = {
  commitment: 'firm',
  testable: true,
  change: true,
  addressee: 'municipality',
  targetGroup: 'everyone',
};

/** A pledge of the invented programme: its statement, and what else it has. */
function pledge(nb: string, en: string, has: Partial<SourceEntry> = {}): SourceEntry {
  const [entry] = inventedProgramme().sections[0]!.entries;
  return { ...entry!, coding: CODING, ...has, statement: { nb, en } };
}

const soft = { coding: { ...CODING, commitment: 'soft' } } as const;

/** What is found in a programme that has these pledges, and this summary. */
function found(entries: readonly SourceEntry[], summary?: { nb: string; en: string }): string[] {
  const programme = inventedProgramme();
  const section = programme.sections[0]!;
  section.entries = entries.map((entry, at) => ({ ...entry, id: `fjordby-hav/hav/${at + 1}` }));
  if (summary) section.summary = summary;
  const files = { programmes: new Map([[programme.id, programme]]) } as unknown as DatasetFiles;
  return checkWording(files).map(({ place, problem }) => `${place.replace('fjordby-hav/', '')}: ${problem}`);
}

describe('the rules of wording', () => {
  for (const [what, entry] of [
    ['a firm verb', pledge('plante 100 trær', 'plant 100 trees')],
    ['a soft verb', pledge('vurdere flere brygger', 'assess more jetties', soft)],
    ['a phrase that is softer than its verb', pledge('legge til rette for bading', 'facilitate bathing', soft)],
    ['a verb that is softer than what it works for', pledge('arbeide for å plante trær', 'work to plant trees', soft)],
    ['how and by when before the verb', pledge('innen 2030 alltid plante trær', 'always plant trees by 2030')],
    ['a refusal', pledge('ikke kjøpe båter', 'not buy boats')],
    ['a firm demand', pledge('få kommunen til å vedta en plan', 'get the municipality to adopt a plan')],
    ['a soft demand', pledge('få havna til å støtte lag', 'get the port to support clubs', soft)],
    ['what is got', pledge('få flere brygger', 'get more jetties')],
    ['an investment that is one', pledge('sikre at kommunen investerer', 'ensure that the municipality invests')],
  ] as const) {
    it(`have nothing against ${what}`, () => assert.deepEqual(found([entry]), []));
  }

  for (const [what, entry, problem] of [
    [
      'a verb that is in no list',
      pledge('svømme mer', 'swim more'),
      '«svømme» is not among the verbs (scripts/wording.ts)',
    ],
    ['a soft verb coded as firm', pledge('bekjempe støy', 'combat noise'), '«bekjempe» is soft, not firm'],
    [
      'a firm verb coded as soft',
      pledge('trappe opp arbeidet', 'step up the work', soft),
      '«trappe opp» is firm, not soft',
    ],
    [
      'a second verb that is firm, after a soft one',
      pledge('utrede og prøve ut bading', 'examine and try out bathing'),
      '«utrede» is soft, not firm',
    ],
    [
      'a soft demand coded as firm',
      pledge('få kommunen til å stimulere lag', 'get the municipality to encourage clubs'),
      '«stimulere» is soft, not firm',
    ],
    [
      'another verb in English',
      pledge('gi brygger bedre vern', 'improve the protection of jetties'),
      '«gi» is “give” or “provide”, not “improve the”',
    ],
    [
      'a longer English word that begins alike',
      pledge('kutte utslipp', 'cutting emissions'),
      '«kutte» is “cut”, not “cutting emissions”',
    ],
    [
      'a demand put as a permission',
      pledge('la kommunen plante trær', 'let trees be planted'),
      'says “la kommunen”: a demand is «få kommunen til å» or «sørge for at»',
    ],
    [
      'a demand put as a permission for a named municipality',
      pledge('la Fjordby kommune plante trær', 'let trees be planted'),
      'says “la Fjordby kommune”: a demand is «få kommunen til å» or «sørge for at»',
    ],
    [
      '“have … be”',
      pledge('ha et hav uten plast', 'have the sea be free of plastic'),
      'says “have the sea be”: “have … be” is stiff: say make, let or ensure',
    ],
    [
      'focus taken for money',
      pledge('styrke satsingen på brygger', 'strengthen investment in jetties'),
      '«satse på» is no investment',
    ],
  ] as const) {
    it(`find ${what}`, () => assert.deepEqual(found([entry]), [`hav/1: ${problem}`]));
  }

  it('find words that fence a party’s words in, in every text', () => {
    const fine = pledge('plante trær', 'plant trees');
    const why = 'it fences the party’s words in';
    assert.deepEqual(
      found([fine], {
        nb: 'Partiet vil ha det som det kaller ren sjø.',
        en: 'The party wants what it calls a clean sea.',
      }),
      [`hav: says “det som det kaller”: ${why}`, `hav: says “what it calls”: ${why}`],
    );
    const details = { nb: 'Det gjelder såkalte brygger.', en: 'This is about so-called jetties.' };
    assert.deepEqual(found([{ ...fine, details }]), [
      `hav/1: says “såkalt”: ${why}`,
      `hav/1: says “so-called”: ${why}`,
    ]);
  });

  it('find a repeat that is coded otherwise', () => {
    const repeats = 'fjordby-hav/hav/2';
    const whole = pledge('plante trær', 'plant trees');
    assert.deepEqual(found([{ ...whole, repeats }, whole]), []);
    for (const [code, value] of [
      ['testable', false],
      ['change', false],
      ['addressee', 'county'],
      ['targetGroup', 'children'],
    ] as const) {
      const other = { ...whole, repeats, coding: { ...CODING, [code]: value } };
      assert.deepEqual(found([other, whole]), [`hav/1: repeats ${repeats}, but has another ${code}`]);
    }
    const weaker = pledge('arbeide for å plante trær', 'work to plant trees', { ...soft, repeats });
    assert.deepEqual(found([weaker, whole]), [`hav/1: repeats ${repeats}, but has another commitment`]);
  });

  it('call no verb both firm and soft', () => {
    const both = Object.keys(VERBS.soft).filter((verb) => verb in VERBS.firm);
    assert.deepEqual(both, []);
  });

  it('find nothing in the dataset', async () => {
    assert.deepEqual(checkWording(await readDatasetFiles('data')), []);
  });
});

describe('the rules of wording, held against the document', () => {
  const works = pledge('arbeide for flere brygger', 'work for more jetties', soft);
  const has = pledge('ha en brygge', 'have a jetty');
  const included = { topics: ['fritid', 'inkludering'] };
  const includes = pledge('åpne badeplasser', 'open up bathing places', included);
  const newcomers = pledge('åpne badeplasser', 'open up bathing places', {
    ...included,
    coding: { ...CODING, targetGroup: 'immigrants' },
  });
  for (const [entry, original] of [
    [works, 'jobbe for flere brygger'],
    [works, 'at kommunen arbeider for flere brygger'],
    [has, 'at Fjordby har en brygge'],
    [includes, 'åpne badeplasser som integrerer'],
    [newcomers, 'åpne badeplasser'],
  ] as const) {
    it(`have nothing against «${entry.statement.nb}» for «${original}»`, () => {
      assert.deepEqual(checkAgainstOriginal(entry, original), []);
    });
  }

  for (const [entry, original, problem] of [
    [works, 'at det skal komme flere brygger', '«arbeide» is weaker than the source, which does not say it'],
    [pledge('bygge brygger', 'build jetties'), 'Arbeide for flere brygger', 'the source only says «arbeide for»'],
    [has, 'at det bygges en brygge', '«ha» is not the source’s: say what is done'],
    [includes, 'åpne badeplasser for alle', 'has the topic inkludering, of which the source has no word'],
  ] as const) {
    it(`find that «${entry.statement.nb}» is not what «${original}» says`, () => {
      assert.deepEqual(checkAgainstOriginal(entry, original), [{ place: entry.id, problem }]);
    });
  }
});
