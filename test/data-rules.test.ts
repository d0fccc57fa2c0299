import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkDataset } from '../scripts/data-rules.js';
import {
  entriesOf,
  readDatasetFiles,
  type DatasetFiles,
  type SourceIssue,
  type SourceProgramme,
  type SourceSection,
} from '../scripts/dataset-files.js';

const files = await readDatasetFiles('data');

const AP = 'baerum-ap-mangfold';
const MDG = 'baerum-mdg-program';
const PS = 'baerum-ps-2023';
const V = 'asker-v-utenforskap';
const PLAN = 'drammen-kommune-planprogram';

function programme(of: DatasetFiles, id: string): SourceProgramme {
  const found = of.programmes.get(id);
  assert.ok(found, `there is no ${id}`);
  return found;
}

/** A section of the plan: no issue points to the plan, so that what changes there breaks one rule alone. */
function planSection(of: DatasetFiles, id: string): SourceSection {
  const found = programme(of, PLAN).sections.find((section) => section.id === id);
  assert.ok(found, `there is no ${PLAN}/${id}`);
  return found;
}

type Stance = SourceIssue['stances'][number];

/** A pledge of each programme that an issue of ours points to. */
const PLEDGES: Readonly<Record<string, string>> = {
  [AP]: `${AP}/mangfold/1`,
  [MDG]: `${MDG}/integrering/1`,
  [V]: `${V}/oppvekst/1`,
};

function says(id: string, position: string, pledge = PLEDGES[id]): Stance {
  return { programme: id, state: 'says', position, pledges: pledge ? [pledge] : [] };
}

function silent(id: string): Stance {
  return { programme: id, state: 'nothing-found' };
}

function noteAbout(...about: string[]): NonNullable<SourceIssue['notes']> {
  const inWords = (language: 'nb' | 'en'): string =>
    about.map((id) => files.programmes.get(id)?.publisher.name[language] ?? id).join(' og ');
  return [{ about, text: { nb: inWords('nb'), en: inWords('en') } }];
}

const AGREED = [says(AP, 'for'), says(MDG, 'for')];

/** Puts an issue into a dataset on which two programmes say the same, unless told otherwise; with a note on each pair. */
function addIssue(to: DatasetFiles, { stances = AGREED, ...changed }: Partial<SourceIssue> = {}): void {
  const text = { nb: 'Oppdiktet', en: 'Invented' };
  const same = { id: 'oppdiktet', topics: ['inkludering'], title: text, proposition: text, relation: 'same' };
  const speakers = [...new Set(stances.filter(({ state }) => state === 'says').map(({ programme }) => programme))];
  const notes = speakers.flatMap((one, at) => speakers.slice(at + 1).flatMap((other) => noteAbout(one, other)));
  to.issues.push({ ...same, stances, ...(notes.length > 0 ? { notes } : {}), ...changed });
}

/** A change that breaks the dataset, and everything that must be found because of it. */
interface Case {
  readonly what: string;
  readonly change: (files: DatasetFiles) => void;
  readonly findings: readonly (readonly [place: string, problem: string])[];
}

/** Gives a programme of one party to a joint list. */
function jointly(of: DatasetFiles, parties: string[]): void {
  const { publisher } = programme(of, V);
  delete publisher.party;
  publisher.parties = parties;
}

const SHAPES: readonly Case[] = [
  {
    what: 'a day that is none',
    change: ({ dataset }) => (dataset.date = '2026-13-01'),
    findings: [['dataset.json/date', 'must match format "date"']],
  },
  {
    what: 'a title without English',
    change: (of) => void delete (programme(of, PLAN).title as { en?: string }).en,
    findings: [[`programmes/${PLAN}.json/title`, "must have required property 'en'"]],
  },
  {
    what: 'a topic without nynorsk',
    change: ({ topics }) => void delete (topics[0] as unknown as { label: { nn?: string } }).label.nn,
    findings: [['topics.json/0/label', "must have required property 'nn'"]],
  },
  {
    what: 'a key that nobody knows',
    change: ({ parties }) => Object.assign(parties[0] ?? {}, { mood: 'good' }),
    findings: [['parties.json/0', 'must NOT have additional properties']],
  },
  {
    what: 'a fingerprint that is none',
    change: (of) => Object.assign(planSection(of, 'forebygge').entries[0] ?? {}, { fingerprint: 'abc' }),
    findings: [[`programmes/${PLAN}.json/sections/0/entries/0/fingerprint`, 'must match pattern "^[0-9a-f]{64}$"']],
  },
  {
    what: 'a plan of a party',
    change: (of) => (programme(of, PLAN).publisher.party = 'ap'),
    findings: [
      [`programmes/${PLAN}.json/publisher`, 'must NOT be valid'],
      [`programmes/${PLAN}.json`, 'must match "then" schema'],
    ],
  },
  {
    what: 'a party’s programme without the party',
    change: (of) => void delete programme(of, V).publisher.party,
    findings: [
      [`programmes/${V}.json/publisher`, "must have required property 'party'"],
      [`programmes/${V}.json/publisher`, 'must match "else" schema'],
      [`programmes/${V}.json`, 'must match "else" schema'],
    ],
  },
  {
    what: 'a party beside the parties of a joint list',
    change: (of) => (programme(of, V).publisher.parties = ['v', 'ap']),
    findings: [
      [`programmes/${V}.json/publisher`, 'must NOT be valid'],
      [`programmes/${V}.json/publisher`, 'must match "then" schema'],
      [`programmes/${V}.json`, 'must match "else" schema'],
    ],
  },
  {
    what: 'a party behind an independent list',
    change: (of) => (programme(of, V).publisher.independent = true),
    findings: [
      [`programmes/${V}.json/publisher`, 'must NOT be valid'],
      [`programmes/${V}.json/publisher`, 'must match "then" schema'],
      [`programmes/${V}.json`, 'must match "else" schema'],
    ],
  },
  {
    what: 'a difference that no note explains',
    change: (of) => {
      addIssue(of, { relation: 'degree', stances: [says(AP, 'for'), says(MDG, 'partly')] });
      delete of.issues.at(-1)?.notes;
    },
    findings: [
      [`issues.json/${files.issues.length}`, "must have required property 'notes'"],
      [`issues.json/${files.issues.length}`, 'must match "then" schema'],
    ],
  },
];

const IDS: readonly Case[] = [
  ...(['parties', 'municipalities', 'topics', 'issues'] as const).map((list) => ({
    what: `one of the ${list} twice`,
    change: (of: DatasetFiles) => void (of[list] as { id: string }[]).push(structuredClone(of[list][0]!)),
    findings: [[`${list}.json`, `the id ${files[list][0]!.id} stands twice`] as const],
  })),
  {
    what: 'an entry twice',
    change: (of) => (planSection(of, 'tilnaerming').entries[1]!.id = `${PLAN}/tilnaerming/approach-1`),
    findings: [[PLAN, `the id ${PLAN}/tilnaerming/approach-1 stands twice`]],
  },
  {
    what: 'a section twice',
    change: (of) => (programme(of, PS).sections.find(({ entries }) => entries.length === 0)!.id = 'topp-11'),
    findings: [[PS, 'the id topp-11 stands twice']],
  },
  {
    what: 'an entry whose id names another section',
    change: (of) => (planSection(of, 'forebygge').entries[0]!.id = `${PLAN}/tilnaerming/approach-9`),
    findings: [[`${PLAN}/tilnaerming/approach-9`, 'stands in the section forebygge']],
  },
  {
    what: 'a file of another name',
    change: ({ programmes }) => {
      programmes.set('drammen-plan', programmes.get(PLAN)!);
      programmes.delete(PLAN);
    },
    findings: [['programmes/drammen-plan.json', `its id is ${PLAN}, not the name of its file`]],
  },
];

const REFERENCES: readonly Case[] = [
  {
    what: 'a programme on an unknown topic',
    change: (of) => (programme(of, PLAN).covers = ['vaer']),
    findings: [[PLAN, 'no such topic: vaer']],
  },
  {
    what: 'a section on an unknown topic',
    change: (of) => (planSection(of, 'forebygge').topics = ['vaer']),
    findings: [[`${PLAN}/forebygge`, 'no such topic: vaer']],
  },
  {
    what: 'an entry on an unknown topic',
    change: (of) => (planSection(of, 'tilnaerming').entries[0]!.topics = ['inkludering', 'vaer']),
    findings: [[`${PLAN}/tilnaerming/approach-1`, 'no such topic: vaer']],
  },
  {
    what: 'an issue on an unknown topic',
    change: (of) => addIssue(of, { topics: ['vaer'] }),
    findings: [['issues/oppdiktet', 'no such topic: vaer']],
  },
  {
    what: 'an unknown party',
    change: (of) => (programme(of, V).publisher.party = 'x'),
    findings: [[V, 'no such party: x']],
  },
  {
    what: 'an unknown party in a joint list',
    change: (of) => jointly(of, ['v', 'x']),
    findings: [[V, 'no such party: x']],
  },
  {
    what: 'an unknown municipality',
    change: (of) => (programme(of, PLAN).publisher.municipality = '9999'),
    findings: [[PLAN, 'no such municipality: 9999']],
  },
  {
    what: 'an entry that repeats nothing',
    change: (of) => (planSection(of, 'tilnaerming').entries[1]!.repeats = `${PLAN}/tilnaerming/approach-9`),
    findings: [[`${PLAN}/tilnaerming/approach-2`, `repeats what is not there: ${PLAN}/tilnaerming/approach-9`]],
  },
  {
    what: 'a pledge in a plan',
    change: (of) => {
      const [entry, { statement, coding }] = [
        planSection(of, 'tilnaerming').entries[0]!,
        entriesOf(programme(of, AP))[0]!,
      ];
      Object.assign(entry, { kind: 'pledge', statement, coding });
    },
    findings: [[`${PLAN}/tilnaerming/approach-1`, 'a planning programme makes no pledges']],
  },
];

/** The stances of a page, without those on subjects that it does not cover. */
function keepToSubject(of: DatasetFiles): void {
  for (const issue of of.issues) {
    issue.stances = issue.stances.filter(({ programme: id, state }) => {
      const { covers = [] } = of.programmes.get(id) ?? {};
      return state === 'says' || covers.length === 0 || covers.some((topic) => issue.topics.includes(topic));
    });
  }
}

const COVERAGE: readonly Case[] = [
  {
    what: 'a topic page that does not say what it covers',
    change: (of) => void delete programme(of, AP).covers,
    findings: [[AP, 'is a topic page, and does not say what it covers']],
  },
  {
    what: 'a programme on everything that covers a topic',
    change: (of) => {
      programme(of, MDG).covers = ['klima'];
      keepToSubject(of);
    },
    findings: [[MDG, 'is a programme on everything, and covers no topic of its own']],
  },
  {
    what: 'nothing found on a topic page about another subject',
    change: (of) =>
      addIssue(of, { topics: ['klima', 'natur'], stances: [...AGREED.slice(1), says(V, 'for'), silent(AP)] }),
    findings: [['issues/oppdiktet', `says that nothing was found in ${AP}, which covers none of its topics`]],
  },
];

const ORDER: readonly Case[] = [
  {
    what: 'two entries that changed places',
    change: (of) => planSection(of, 'tilnaerming').entries.reverse(),
    findings: [
      [`${PLAN}/tilnaerming/approach-1`, `stands after ${PLAN}/tilnaerming/approach-2, but not in the document`],
    ],
  },
  {
    what: 'two parts of a line that changed places',
    change: (of) => {
      const { entries } = planSection(of, 'problemstillinger');
      [entries[0], entries[1]] = [entries[1]!, entries[0]!];
    },
    findings: [
      [
        `${PLAN}/problemstillinger/question-1`,
        `stands after ${PLAN}/problemstillinger/question-2, but not in the document`,
      ],
    ],
  },
  {
    what: 'lines that end before they begin',
    change: (of) => (planSection(of, 'forebygge').entries[0]!.lines = [13, 12]),
    findings: [[`${PLAN}/forebygge/policy-area-1`, 'its lines end before they begin']],
  },
  {
    what: 'an entry outside of its section',
    change: (of) => (planSection(of, 'tilnaerming').lines = [29, 31]),
    findings: [[`${PLAN}/tilnaerming/approach-2`, 'lies outside the lines of its section']],
  },
];

/** What is wrong with an issue, how it comes to be so, and what must be found. */
const ISSUES = (
  [
    ['two stances of a programme', { stances: [...AGREED, says(AP, 'for')] }, 'a programme has two stances'],
    ['only one that speaks, where two do', { relation: 'only-one' }, 'relation only-one, but 2 programmes speak'],
    [
      'a likeness of one programme with itself',
      { relation: 'similar', stances: [says(AP, 'for')] },
      'relation similar, but 1 programmes speak',
    ],
    [
      'opposed directions, where nobody is against',
      { relation: 'direction', notes: noteAbout(AP, MDG) },
      'relation direction does not fit the positions',
    ],
    [
      'a mere degree, where one is for and one against',
      { relation: 'degree', stances: [says(AP, 'for'), says(MDG, 'against')], notes: noteAbout(AP, MDG) },
      'relation degree does not fit the positions',
    ],
    [
      'a difference in degree, where all are alike',
      { relation: 'degree', notes: noteAbout(AP, MDG) },
      'differs in degree, but all positions are alike',
    ],
    [
      'a likeness, where positions differ',
      { relation: 'similar', stances: [says(AP, 'for'), says(MDG, 'partly')] },
      'relation similar, but positions differ',
    ],
    [
      'a note about a programme that is silent',
      { notes: [...noteAbout(AP, MDG), ...noteAbout(AP, PS)] },
      `a note is about ${PS}, which does not speak`,
    ],
    [
      'a stance of an unknown programme',
      { stances: [says(AP, 'for'), { ...says(MDG, 'for'), programme: 'nowhere' }] },
      'no such programme: nowhere',
    ],
    ['a stance of a plan', { stances: [...AGREED, silent(PLAN)] }, `${PLAN} is a plan, and has no stance`],
    [
      'a stance on a pledge that is not there',
      { stances: [says(MDG, 'for'), says(AP, 'for', `${AP}/mangfold/99`)] },
      `no such pledge in ${AP}: ${AP}/mangfold/99`,
    ],
    [
      'a stance on a pledge of another programme',
      { stances: [says(MDG, 'for'), says(AP, 'for', `${MDG}/integrering/1`)] },
      `no such pledge in ${AP}: ${MDG}/integrering/1`,
    ],
    [
      'a stance on what is no pledge',
      { stances: [says(AP, 'for'), says(V, 'for', `${V}/oppvekst/principle-4`)] },
      `${V}/oppvekst/principle-4 is a principle, not a pledge`,
    ],
  ] satisfies [string, Partial<SourceIssue>, string][]
).map(([what, issue, problem]): Case => ({
  what,
  change: (of) => addIssue(of, issue),
  findings: [['issues/oppdiktet', problem]],
}));

const UNREAD: Case = {
  what: 'nothing found in a programme that was not read whole',
  change: (of) => {
    const part = programme(of, PS);
    part.coverage = 'part';
    part.notices = [{ kind: 'coverage', text: { nb: 'Resten er ikke lest.', en: 'The rest was not read.' } }];
    for (const issue of of.issues) {
      issue.stances = issue.stances.filter((stance) => stance.programme !== PS || stance.state === 'says');
    }
    addIssue(of, { stances: [...AGREED, silent(PS)] });
  },
  findings: [['issues/oppdiktet', `says that nothing was found in ${PS}, which was not read whole`]],
};

describe('the rules of the dataset', () => {
  it('have nothing against one more issue', async () => {
    const changed = structuredClone(files);
    addIssue(changed);
    assert.deepEqual(await checkDataset(changed, 'data'), []);
  });

  it('have nothing against silence where a page covers one of several topics', async () => {
    const changed = structuredClone(files);
    addIssue(changed, { topics: ['klima', 'inkludering'], stances: [says(MDG, 'for'), says(V, 'for'), silent(AP)] });
    assert.deepEqual(await checkDataset(changed, 'data'), []);
  });

  it('have nothing against joint lists, independent lists, and lists without a code', async () => {
    const changes = [
      (of: DatasetFiles) => jointly(of, ['v', 'ap']),
      (of: DatasetFiles) => {
        const { publisher } = programme(of, V);
        delete publisher.party;
        publisher.independent = true;
      },
      (of: DatasetFiles) => {
        of.parties.push({ id: 'bygda', name: { nb: 'Bygda', nn: 'Bygda', en: 'Bygda' } });
        programme(of, V).publisher.party = 'bygda';
      },
    ];
    for (const change of changes) {
      const changed = structuredClone(files);
      change(changed);
      assert.deepEqual(await checkDataset(changed, 'data'), []);
    }
  });

  for (const { what, change, findings } of [
    ...SHAPES,
    ...IDS,
    ...REFERENCES,
    ...COVERAGE,
    ...ORDER,
    ...ISSUES,
    UNREAD,
  ]) {
    it(`find ${what}`, async () => {
      const changed = structuredClone(files);
      change(changed);
      const expected = findings.map(([place, problem]) => ({ place, problem }));
      assert.deepEqual(await checkDataset(changed, 'data'), expected);
    });
  }
});
