import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { resultsOf, sharesOf, wholePercentages } from './shares.js';
import { EMPTY_TALLY, moveAnswer, publishInSteps, UNANSWERED, type QuestionTally, type Tally } from './tally.js';

const tally = (agree: number, partly: number, disagree: number, noOpinion = 0): Tally => ({
  ...{ agree, partly, disagree },
  'no-opinion': noOpinion,
});

describe('wholePercentages', () => {
  it('give what is missing to those that lost most by rounding down, the first of equals first', () => {
    assert.deepEqual(wholePercentages([1, 1, 1]), [34, 33, 33]);
    assert.deepEqual(wholePercentages([1, 0, 2]), [33, 0, 67]);
    assert.deepEqual(wholePercentages([7, 7, 7, 7, 7, 7, 7]), [15, 15, 14, 14, 14, 14, 14]);
    assert.deepEqual(wholePercentages([0, 0, 5]), [0, 0, 100]);
    assert.deepEqual(wholePercentages([0, 0, 0]), [0, 0, 0]);
  });

  it('are together 100, and each within one of what it is, whatever is counted', () => {
    for (let seed = 1; seed <= 3_000; seed++) {
      const counts = [seed % 7, (seed * 31) % 1_009, (seed * 977) % 100_003];
      const total = counts.reduce((sum, count) => sum + count, 0);
      const shares = wholePercentages(counts);
      assert.equal(
        shares.reduce((sum, share) => sum + share, 0),
        100,
        String(counts),
      );
      counts.forEach((count, index) => {
        assert.ok(Math.abs((shares[index] ?? 0) - (100 * count) / total) < 1, String(counts));
      });
    }
  });
});

describe('sharesOf', () => {
  it('are of those with an opinion; who has none is told apart', () => {
    assert.deepEqual(sharesOf(tally(10, 5, 5, 80)), {
      ...{ agree: 50, partly: 25, disagree: 25 },
      ...{ opinions: 20, noOpinion: 80 },
    });
    assert.deepEqual(sharesOf(tally(0, 0, 0, 20)), {
      ...{ agree: 0, partly: 0, disagree: 0 },
      ...{ opinions: 0, noOpinion: 20 },
    });
  });
});

describe('resultsOf', () => {
  const question = { id: 'issue:a', wording: 'Bør det?' } as const;
  const named = { question: 'issue:a', wording: 'Bør det?' };
  const of = (counted: Tally, published: Tally, silent = false) =>
    resultsOf(question, { counted, published, unpublished: 0 }, silent);

  it('tell no shares below 20 answers, but how many there are', () => {
    assert.deepEqual(of(tally(19, 0, 0), EMPTY_TALLY), { ...named, answers: 19, silence: 'too-few' });
    assert.deepEqual(resultsOf(question, UNANSWERED, false), { ...named, answers: 0, silence: 'too-few' });
    assert.equal(of(tally(10, 0, 0, 10), tally(10, 0, 0, 10)).shares?.agree, 100);
  });

  it('tell what was published, not what is counted now', () => {
    const told = of(tally(20, 0, 9), tally(20, 0, 0));
    assert.equal(told.answers, 20);
    assert.equal(told.shares?.disagree, 0);
  });

  it('tell nothing more once so many have withdrawn that there are too few', () => {
    assert.deepEqual(of(tally(19, 0, 0), tally(20, 0, 0)), { ...named, answers: 19, silence: 'too-few' });
  });

  it('tell not even how many have answered while it is election day', () => {
    assert.deepEqual(of(tally(500, 0, 0), tally(500, 0, 0), true), { ...named, silence: 'election-day' });
  });
});

describe('publishInSteps', () => {
  const add = (before: QuestionTally, times: number): QuestionTally => {
    let after = before;
    for (let at = 0; at < times; at++)
      after = publishInSteps({
        ...after,
        counted: moveAnswer(after.counted, null, 'agree'),
        unpublished: after.unpublished + 1,
      });
    return after;
  };

  it('waits for 20 answers, and then for ten more each time', () => {
    const published = [19, 20, 29, 30, 39, 41].map((answers) => add(UNANSWERED, answers).published.agree);
    assert.deepEqual(published, [0, 20, 20, 30, 30, 40]);
  });

  it('is not hurried by an answer that is changed again and again', () => {
    let tallies = add(UNANSWERED, 25);
    for (let at = 0; at < 50; at++)
      tallies = publishInSteps({ ...tallies, counted: moveAnswer(tallies.counted, 'agree', 'disagree') });
    assert.equal(tallies.published.agree, 20);
  });
});

describe('moveAnswer', () => {
  it('never counts below nothing', () => {
    assert.deepEqual(moveAnswer(EMPTY_TALLY, 'agree', null), EMPTY_TALLY);
    assert.deepEqual(moveAnswer(EMPTY_TALLY, 'agree', 'partly'), tally(0, 1, 0));
  });
});
