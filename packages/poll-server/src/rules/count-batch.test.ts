import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  countBatch,
  questionKey,
  type CountedBatch,
  type Known,
  type Outcome,
  type Submission,
} from './count-batch.js';

const NOW = 1_800_000_000;
const NOTHING: Known = { receipts: new Map(), marks: new Map(), tallies: new Map() };
const ANSWER: Submission = {
  ...{ poll: 'p', question: 'issue:a', choice: 'agree', revision: 1, receipt: 'key', mark: 'home' },
  coolDown: { answers: 10, seconds: 600 },
};

/** Answers that differ from one in some things. */
const answers = (...all: readonly Partial<Submission>[]): readonly Submission[] =>
  all.map((it) => ({ ...ANSWER, ...it }));

const after = ({ receipts, marks, tallies }: CountedBatch, before: Known = NOTHING): Known => ({
  receipts: new Map([...before.receipts, ...receipts]),
  marks: new Map([...before.marks, ...marks]),
  tallies: new Map([...before.tallies, ...tallies]),
});

const countedIn = ({ tallies }: Pick<Known, 'tallies'>) => tallies.get(questionKey('p', 'issue:a'))?.counted;
const kinds = (outcomes: readonly Outcome[]): readonly string[] => outcomes.map(({ kind }) => kind);
const TALLY = { agree: 0, partly: 0, disagree: 0, 'no-opinion': 0 };

describe('countBatch', () => {
  it('counts an answer once, however often it arrives, in one batch or in several', () => {
    const first = countBatch(answers({}, {}), NOTHING, NOW);
    assert.deepEqual(kinds(first.outcomes), ['counted', 'known']);
    const second = countBatch(answers({}), after(first), NOW);
    assert.deepEqual(kinds(second.outcomes), ['known']);
    assert.deepEqual(countedIn(after(second, after(first))), { ...TALLY, agree: 1 });
  });

  it('moves an answer that is changed, and takes back one that is withdrawn', () => {
    const changed = countBatch(answers({}, { revision: 2, choice: 'disagree' }), NOTHING, NOW);
    assert.deepEqual(countedIn(changed), { ...TALLY, disagree: 1 });
    const withdrawn = countBatch(answers({ revision: 3, choice: null }), after(changed), NOW);
    assert.deepEqual(countedIn(withdrawn), TALLY);
    const again = countBatch(answers({ revision: 4, choice: 'partly' }), after(withdrawn, after(changed)), NOW);
    assert.deepEqual(countedIn(again), { ...TALLY, partly: 1 });
  });

  it('counts the highest revision, in whatever order they arrive', () => {
    const orders = [
      [1, 2, 3],
      [3, 2, 1],
      [2, 3, 1],
      [1, 3, 2],
    ];
    const choices = [null, 'agree', 'partly', 'no-opinion'] as const;
    for (const order of orders) {
      const sent = answers(...order.map((revision) => ({ revision, choice: choices[revision] ?? null })));
      assert.deepEqual(countedIn(countBatch(sent, NOTHING, NOW)), { ...TALLY, 'no-opinion': 1 }, String(order));
    }
    const late = countBatch(answers({ revision: 2, choice: null }, { revision: 1 }), NOTHING, NOW);
    assert.deepEqual(kinds(late.outcomes), ['counted', 'known']);
    assert.equal(countedIn(late), undefined);
  });

  it('says how many answers were added to a poll, changes not counted', () => {
    const { added } = countBatch(
      answers({}, { receipt: 'b' }, { receipt: 'c', poll: 'q' }, { receipt: 'b', revision: 2, choice: 'partly' }),
      NOTHING,
      NOW,
    );
    assert.deepEqual(
      [...added],
      [
        ['p', 2],
        ['q', 1],
      ],
    );
  });
});

describe('the cool-down', () => {
  const eleven = Array.from({ length: 11 }, (_, at) => ({ receipt: String(at) }));

  it('leaves out the answers beyond the limit, says for how long, and counts them when they come again after it', () => {
    const batch = countBatch(answers(...eleven), NOTHING, NOW);
    assert.deepEqual(batch.outcomes.at(-2), { kind: 'counted' });
    assert.deepEqual(batch.outcomes.at(-1), { kind: 'cool-down', seconds: 600 });
    assert.equal(countedIn(batch)?.agree, 10);
    const soon = countBatch(answers({ receipt: '10' }), after(batch), NOW + 599);
    assert.deepEqual(soon.outcomes, [{ kind: 'cool-down', seconds: 1 }]);
    const later = countBatch(answers({ receipt: '10' }), after(batch), NOW + 600);
    assert.deepEqual(kinds(later.outcomes), ['counted']);
  });

  it('is of one network and one question', () => {
    const batch = countBatch(answers(...eleven, { receipt: 'x', mark: 'other' }), NOTHING, NOW);
    assert.deepEqual(batch.outcomes.at(-1), { kind: 'counted' });
  });

  it('lets answers be changed and withdrawn, and is not passed by with an answer that was withdrawn first', () => {
    const batch = countBatch(answers(...eleven), NOTHING, NOW);
    const further = answers(
      { receipt: '0', revision: 2, choice: 'partly' },
      { receipt: '1', revision: 2, choice: null },
      { receipt: 'new', revision: 1, choice: null },
      { receipt: 'new', revision: 2, choice: 'agree' },
    );
    assert.deepEqual(kinds(countBatch(further, after(batch), NOW).outcomes), [
      ...['counted', 'counted', 'counted', 'cool-down'],
    ]);
  });

  it('ends although the clock was set back', () => {
    const batch = countBatch(answers(...eleven), NOTHING, NOW);
    assert.deepEqual(kinds(countBatch(answers({ receipt: '10' }), after(batch), NOW - 86_400).outcomes), ['counted']);
  });
});
