/** That an answer is counted once, whatever the network does, and that what changes is corrected. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  answerOf,
  dueIn,
  readMemory,
  retryAfter,
  uuidOf,
  waitBefore,
  withAnswers,
  withNews,
  writtenMemory,
  type Ledger,
  type PollChoice,
  type PollQuestionId,
} from './index.js';

const A = 'topic:hav/bad' satisfies PollQuestionId;
const B = 'topic:hav/ferge' satisfies PollQuestionId;
const KEY = '01234567-89ab-4cde-8f01-23456789abcd';

/** A ledger, and what a reader and a receiver do to it. */
function open() {
  let ledger: Ledger = new Map();
  let keys = 0;
  let now = Date.parse('2026-11-30T12:00:00Z');
  return {
    answer: (...given: readonly (readonly [PollQuestionId, PollChoice])[]) =>
      (ledger = withAnswers(ledger, new Map(given), () => `key ${++keys}`, now)),
    news: (what: 'tried' | 'counted' | 'refused', revision: number, question: PollQuestionId = A) =>
      (ledger = withNews(ledger, question, revision, what, now)),
    pass: (hours: number) => (now += hours * 3_600_000),
    due: () => dueIn(ledger),
    at: (question: PollQuestionId = A) => {
      const it = ledger.get(question);
      return it && [it.choice, it.key, it.revision, it.state];
    },
  };
}

describe('the ledger of what is sent', () => {
  it('has a key for each answer, and none that two of them share', () => {
    const { answer, at, due } = open();
    answer([A, 'agree'], [B, 'disagree']);
    assert.deepEqual(at(A), ['agree', 'key 1', 1, 'due']);
    assert.deepEqual(at(B), ['disagree', 'key 2', 1, 'due']);
    assert.deepEqual(due(), [A, B]);
  });

  it('changes what nobody can have received, and forgets it when it is withdrawn', () => {
    const { answer, at } = open();
    answer([A, 'agree']);
    answer([A, 'partly']);
    assert.deepEqual(at(), ['partly', 'key 1', 1, 'due']);
    answer();
    assert.equal(at(), undefined);
  });

  it('corrects what may have arrived by a revision more of the same key', () => {
    const { answer, news, at, due } = open();
    answer([A, 'agree']);
    news('tried', 1);
    answer([A, 'disagree']);
    assert.deepEqual(at(), ['disagree', 'key 1', 2, 'due']);
    news('counted', 1);
    assert.deepEqual(due(), [A], 'news of an earlier revision change nothing');
    answer([A, 'partly']);
    assert.deepEqual(at(), ['partly', 'key 1', 2, 'due'], 'a revision that was never tried is none to correct');
    news('tried', 2);
    news('counted', 2);
    assert.deepEqual(due(), []);
    answer([A, 'partly']);
    assert.deepEqual(at(), ['partly', 'key 1', 2, 'counted'], 'the same answer is nothing new');
  });

  it('withdraws what may have arrived, once, and may count it again later', () => {
    const { answer, news, at, due } = open();
    answer([A, 'agree']);
    news('tried', 1);
    news('counted', 1);
    answer();
    assert.deepEqual(at(), [null, 'key 1', 2, 'due']);
    news('tried', 2);
    news('counted', 2);
    answer();
    assert.deepEqual(due(), []);
    answer([A, 'agree']);
    assert.deepEqual(at(), ['agree', 'key 1', 3, 'due']);
  });

  it('never asks again what was refused', () => {
    const { answer, news, due } = open();
    answer([A, 'agree']);
    news('tried', 1);
    news('refused', 1);
    answer([A, 'agree']);
    assert.deepEqual(due(), []);
  });

  it('tells a receiver nothing more of what its receipt may be gone for, as that would be counted anew', () => {
    const { answer, news, at, due, pass } = open();
    answer([A, 'agree'], [B, 'agree']);
    pass(30);
    answer([A, 'agree'], [B, 'agree']);
    assert.deepEqual(due(), [A, B], 'nobody can have received it, so that it is never too late');
    news('tried', 1);
    news('counted', 1);
    news('tried', 1, B);
    pass(22);
    answer([A, 'partly'], [B, 'agree']);
    assert.deepEqual(due(), [A, B]);
    news('tried', 2);
    news('counted', 2);
    pass(1);
    answer([A, 'partly'], [B, 'agree']);
    assert.deepEqual(at(B), ['agree', 'key 2', 1, 'late'], 'it may have arrived when it was first tried');
    assert.deepEqual(at(), ['partly', 'key 1', 2, 'counted'], 'a change renews the receipt');
    pass(22);
    answer([A, 'disagree'], [B, 'disagree']);
    assert.deepEqual(at(), ['partly', 'key 1', 2, 'late']);
    answer();
    answer([A, 'agree'], [B, 'agree']);
    assert.deepEqual(due(), []);
  });

  it('takes a clock that was set back for one that tells nothing', () => {
    const { answer, news, at, pass } = open();
    answer([A, 'agree']);
    news('tried', 1);
    news('counted', 1);
    pass(-23);
    answer();
    assert.deepEqual(at(), ['agree', 'key 1', 1, 'late']);
  });

  it('is sent with nothing but what the server needs', () => {
    const sending = { choice: 'agree', key: KEY, revision: 1, state: 'due', tries: 3, hour: 498_000 } as const;
    assert.deepEqual(answerOf(A, sending, { poll: 'p', dataVersion: '2026.4' }), {
      poll: 'p',
      question: A,
      choice: 'agree',
      key: KEY,
      revision: 1,
      dataVersion: '2026.4',
    });
  });
});

describe('another try', () => {
  it('waits twice as long each time, but not for ever, and not for all the same', () => {
    assert.deepEqual(
      [1, 2, 3, 4].map((tries) => waitBefore(tries, 1)),
      [2_000, 4_000, 8_000, 16_000],
    );
    assert.equal(waitBefore(1, 0), 1_000);
    assert.equal(waitBefore(99, 1), 300_000);
  });

  it('waits as long as the receiver asks, within reason', () => {
    assert.equal(waitBefore(1, 1, 60_000), 60_000);
    assert.equal(waitBefore(1, 1, 10), 2_000);
    assert.equal(waitBefore(1, 1, 1e12), 3_600_000);
    assert.equal(waitBefore(1, 1, -5), 2_000);
  });

  it('reads seconds and dates, and nothing else', () => {
    const now = Date.parse('2026-11-30T12:00:00Z');
    assert.equal(retryAfter(' 120 ', now), 120_000);
    assert.equal(retryAfter('Mon, 30 Nov 2026 12:01:00 GMT', now), 60_000);
    assert.equal(retryAfter('Mon, 30 Nov 2026 11:00:00 GMT', now), 0, 'already over');
    for (const odd of [null, '', '-1', '1e9', '1.5', 'soon', 'Mon, 99 Xyz 2026 12:01:00 GMT', '9'.repeat(40)])
      assert.equal(retryAfter(odd, now), 0, String(odd));
  });
});

describe('uuidOf', () => {
  it('writes random bytes as a UUID of version 4', () => {
    const random = /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/;
    for (const byte of [0, 255, 0x5a]) assert.match(uuidOf(new Uint8Array(16).fill(byte)), random);
    assert.equal(uuidOf(new Uint8Array(16)), '00000000-0000-4000-8000-000000000000');
    assert.equal(uuidOf(new Uint8Array(16).fill(255)), 'ffffffff-ffff-4fff-bfff-ffffffffffff');
  });
});

describe('what a device remembers', () => {
  const answers = new Map([
    [A, 'agree'],
    [B, 'no-opinion'],
  ] as const);
  const sending = { choice: 'agree', key: KEY, revision: 2, state: 'counted', tries: 1, hour: 498_000 } as const;

  it('comes back as it was', () => {
    const ledger: Ledger = new Map([[A, sending]]);
    const remembered = readMemory(writtenMemory({ answers, ledger }));
    assert.deepEqual(remembered, { answers, ledger });
  });

  it('has no key for what was never sent', () => {
    const written = writtenMemory({
      answers,
      ledger: new Map([[A, { ...sending, revision: 1, state: 'due', tries: 0 }]]),
    });
    assert.ok(!written.includes(KEY));
    assert.deepEqual(readMemory(written)?.ledger, new Map());
  });

  it('has nothing but answers, keys, revisions and the hour of sending: no name', () => {
    const written = writtenMemory({ answers, ledger: new Map([[A, sending]]) });
    assert.equal(
      written,
      `{"format":1,"answers":[["${A}","agree"],["${B}","no-opinion"]],"sent":[["${A}","agree","${KEY}",2,"counted",498000]]}`,
    );
  });

  it('is nothing where anybody else has written it, or half of it is gone', () => {
    const good = { format: 1, answers: [[A, 'agree']], sent: [[A, 'agree', KEY, 1, 'counted', 498_000]] };
    assert.ok(readMemory(JSON.stringify(good)));
    for (const [what, bad] of Object.entries({
      'no JSON': '{"format":1,"answers":[["topic',
      'another format': { ...good, format: 2 },
      'no answers': { format: 1, sent: [] },
      'no object': [1],
      null: null,
      'a wrong choice': { ...good, answers: [[A, 'yes']] },
      'a wrong question': { ...good, answers: [['<img>', 'agree']] },
      'a wrong key': { ...good, sent: [[A, 'agree', 'key', 1, 'counted', 498_000]] },
      'a wrong revision': { ...good, sent: [[A, 'agree', KEY, 1.5, 'counted', 498_000]] },
      'a huge revision': { ...good, sent: [[A, 'agree', KEY, 1e300, 'counted', 498_000]] },
      'no hour': { ...good, sent: [[A, 'agree', KEY, 1, 'counted']] },
      'a wrong hour': { ...good, sent: [[A, 'agree', KEY, 1, 'counted', -1]] },
      'a wrong state': { ...good, sent: [[A, 'agree', KEY, 1, 'sent', 498_000]] },
      'too much': { ...good, answers: Array.from({ length: 2_001 }, () => [A, 'agree']) },
      'rows of another shape': { ...good, answers: { [A]: 'agree' } },
    }))
      assert.equal(readMemory(typeof bad === 'string' ? bad : JSON.stringify(bad)), undefined, what);
    assert.equal(({} as Record<string, unknown>)['polluted'], undefined);
  });
});
