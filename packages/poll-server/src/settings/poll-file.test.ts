import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { readElectionDays } from './election-days.js';
import { readEnvironment } from './environment.js';
import { readPollFile, readPolls } from './poll-file.js';
import { SettingsError } from './settings-error.js';

const EXAMPLE = new URL('../../polls.example.json', import.meta.url);

type Values = Record<string, unknown>;

const example = async (): Promise<Values & { polls: Values[] }> =>
  JSON.parse(await readFile(EXAMPLE, 'utf8')) as { polls: Values[] };

/** What is said of the example, after a change. */
async function saidOf(change: (poll: Values, file: Values) => void): Promise<string> {
  const file = await example();
  const [first = {}] = file.polls;
  change(first, file);
  try {
    readPolls(file, 'polls.json', []);
  } catch (error) {
    assert.ok(error instanceof SettingsError);
    return error.message;
  }
  return 'nothing';
}

describe('readPolls', () => {
  it('reads the example', async () => {
    const polls = await readPollFile(EXAMPLE.pathname, ['2027-09-13']);
    const poll = polls.get('baerum-2027');
    assert.ok(poll);
    assert.equal(poll.coolDown.answers, 60);
    assert.ok(poll.allows('https://www.example.no'));
    assert.ok(poll.electionDays.has('2027-09-13'));
    assert.ok(poll.questions.size > 2);
  });

  for (const [what, change, said] of [
    [
      'no sender',
      (it) => delete it['sender'],
      'polls.json: polls[0].sender is missing: write {"name": "…", "privacy": "https://…"}',
    ],
    [
      'a privacy page that is no address',
      (it) => (it['sender'] = { name: 'A', privacy: 'javascript:alert(1)' }),
      'polls.json: polls[0].sender.privacy must be the address of a page on privacy, as https://www.example.no/personvern',
    ],
    [
      'a path behind an origin',
      (it) => (it['origins'] = ['https://example.no/']),
      'polls.json: polls[0].origins[0] must be an origin with nothing behind it, as https://www.example.no; http://localhost:* is for trying out',
    ],
    [
      'every origin',
      (it) => (it['origins'] = ['*']),
      'polls.json: polls[0].origins[0] must be an origin with nothing behind it, as https://www.example.no; http://localhost:* is for trying out',
    ],
    [
      'a day that there is not',
      (it) => (it['from'] = '2027-02-30'),
      'polls.json: polls[0].from must be a day as 2027-09-13',
    ],
    [
      'an end before the beginning',
      (it) => (it['until'] = '2020-01-01'),
      'polls.json: polls[0].until is before "from", 2027-08-01',
    ],
    ['no retention', (it) => delete it['deleteAfter'], 'polls.json: polls[0].deleteAfter must be a day as 2027-09-13'],
    [
      'retention that ends before the poll',
      (it) => (it['deleteAfter'] = '2027-08-02'),
      'polls.json: polls[0].deleteAfter is before the poll is over, 2027-09-13',
    ],
    [
      'a question that is none',
      (it) => (it['questions'] = [{ id: 'party:a', wording: 'A?' }]),
      'polls.json: polls[0].questions[0].id must be topic:PROGRAMME/TOPIC, pledge:PROGRAMME/ENTRY or issue:ISSUE',
    ],
    [
      'a question without words',
      (it) => (it['questions'] = [{ id: 'issue:a', wording: ' ' }]),
      'polls.json: polls[0].questions[0].wording is empty: write what is asked, as readers see it',
    ],
    [
      'words that cannot be seen',
      (it) => (it['questions'] = [{ id: 'issue:a', wording: 'A\u202e?' }]),
      'polls.json: polls[0].questions[0].wording has characters that cannot be seen: write it anew',
    ],
    [
      'a question that stands twice',
      (it) =>
        (it['questions'] = [
          { id: 'issue:a', wording: 'A?' },
          { id: 'issue:a', wording: 'B?' },
        ]),
      'polls.json: polls[0].questions[1].id stands twice: leave one of them out',
    ],
    [
      'a switch that there is not',
      (it) => (it['showAlways'] = true),
      'polls.json: polls[0] has "showAlways", which is no setting: take it out, or mend its name',
    ],
    [
      'a cool-down that shuts out',
      (it) => (it['coolDown'] = { answers: 1, minutes: 1440 }),
      'polls.json: polls[0].coolDown.answers must be 10 or more: many readers share one network\npolls.json: polls[0].coolDown.minutes must be 60 or less: nobody is shut out',
    ],
    [
      'two polls of one name',
      (it, file) => (file['polls'] = [it, it]),
      'polls.json: polls[1].id stands twice: every poll has a name of its own',
    ],
    ['no polls', (_, file) => (file['polls'] = []), 'polls.json: polls is empty: write at least one poll'],
  ] as const satisfies readonly (readonly [string, (poll: Values, file: Values) => unknown, string])[])
    it(`says where and what to do about ${what}`, async () => {
      assert.equal(await saidOf(change), said);
    });

  it('cannot be told to be loud on election day', async () => {
    const file = await example();
    file.polls[0]!['electionDays'] = [];
    const poll = readPolls(file, 'polls.json', readElectionDays()).get('baerum-2027');
    assert.ok(poll?.electionDays.has('2027-09-13'));
    file.polls[0]!['electionDays'] = ['2027-09-12'];
    const further = readPolls(file, 'polls.json', readElectionDays()).get('baerum-2027');
    assert.deepEqual(
      ['2027-09-12', '2027-09-13'].map((day) => further?.electionDays.has(day)),
      [true, true],
    );
  });

  it('says which file is missing, or no JSON', async () => {
    await assert.rejects(
      readPollFile('nowhere.json', []),
      /^SettingsError: nowhere.json could not be read \(ENOENT\): set POLLS/,
    );
    await assert.rejects(readPollFile(new URL(import.meta.url).pathname, []), /^SettingsError: .* is no JSON: /);
  });
});

describe('readEnvironment', () => {
  it('needs nothing', () => {
    assert.deepEqual(readEnvironment({ PORT: '', HOME: '/x' }), {
      ...{ port: 8090, host: 'localhost', database: '.poll-server/answers.db', polls: 'polls.json' },
      ...{ ownerToken: undefined, proxies: 0 },
    });
  });

  it('says which variable is wrong', () => {
    for (const [variable, value, said] of [
      ['PORT', 'http', /^PORT must be a number from 0 to 65535$/],
      ['PORT', '70000', /^PORT must/],
      ['TRUST_PROXY', 'true', /^TRUST_PROXY must be how many proxies/],
      ['OWNER_TOKEN', 'secret', /^OWNER_TOKEN must have 16 characters or more/],
    ] as const)
      assert.throws(() => readEnvironment({ [variable]: value }), { name: 'SettingsError', message: said });
  });
});
