/** Results come from a server that anybody may have broken into: nothing of them is believed. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parsePollResults, ResultsError } from './index.js';

const SHARES = { agree: 54, partly: 20, disagree: 26, opinions: 35, noOpinion: 5 };
const QUESTION = { question: 'topic:hav/bad', wording: 'Er du enig?', answers: 40, shares: SHARES };
const RESULTS = { poll: 'p', sender: 'Fjordby Avis', from: '2027-08-01', until: '2027-09-13', questions: [QUESTION] };

const withQuestion = (change: object): object => ({ ...RESULTS, questions: [{ ...QUESTION, ...change }] });
const withShares = (change: object, more: object = {}): object =>
  withQuestion({ shares: { ...SHARES, ...change }, ...more });

describe('parsePollResults', () => {
  it('takes what the contract says, and nothing beside it', () => {
    assert.deepEqual(parsePollResults({ ...RESULTS, tracker: 'x' }), RESULTS);
    const few = { question: 'issue:x', wording: 'x', answers: 7, silence: 'too-few' };
    const silent = { question: 'pledge:a/b/1', wording: 'x', silence: 'election-day' };
    const { until, ...open } = { ...RESULTS, questions: [few, silent] };
    assert.ok(until);
    assert.deepEqual(parsePollResults(open), open);
    assert.deepEqual(parsePollResults({ ...open, until: null }), open);
    const nobody = { agree: 0, partly: 0, disagree: 0, opinions: 0, noOpinion: 20 };
    assert.ok(parsePollResults(withQuestion({ answers: 20, shares: nobody })));
  });

  it('keeps markup as the text that it is', () => {
    const [first] = parsePollResults(withQuestion({ wording: '<img src=x onerror=alert(1)>' })).questions;
    assert.equal(first?.wording, '<img src=x onerror=alert(1)>');
  });

  for (const [what, json] of Object.entries({
    nothing: undefined,
    null: null,
    'a list': [],
    'a string': 'x',
    'no questions': { ...RESULTS, questions: undefined },
    'questions that are none': { ...RESULTS, questions: { length: 1 } },
    'too many questions': {
      ...RESULTS,
      questions: Array.from({ length: 2_001 }, (_, at) => ({ ...QUESTION, question: `issue:${at}` })),
    },
    'a question twice': { ...RESULTS, questions: [QUESTION, QUESTION] },
    'no sender': { ...RESULTS, sender: '' },
    'a sender that is no text': { ...RESULTS, sender: { toString: 'x' } },
    'a sender without end': { ...RESULTS, sender: 'x'.repeat(301) },
    'a turned text': { ...RESULTS, sender: 'a\u202eb' },
    'a null byte': withQuestion({ wording: 'a\0b' }),
    'a wording without end': withQuestion({ wording: 'x'.repeat(6_001) }),
    'a day that is none': { ...RESULTS, from: '2027-13-01' },
    'a day with more': { ...RESULTS, until: '2027-09-13<' },
    'a question that is none': withQuestion({ question: 'javascript:alert(1)' }),
    'a question with spaces': withQuestion({ question: 'issue:a b' }),
    'shares of another sum': withShares({ agree: 55 }),
    'shares that are not whole': withShares({ agree: 54.5, partly: 19.5 }),
    'a share below nothing': withShares({ agree: -1, partly: 75 }),
    'shares without opinions': withShares({ opinions: 0, noOpinion: 40 }),
    'a share as a text': withShares({ agree: '54' }),
    'a number beyond all': withShares({ opinions: 1e12 }, { answers: 1e12 + 5 }),
    'a number that is none': withShares({ opinions: NaN }),
    'answers that do not add up': withQuestion({ answers: 41 }),
    'no answers': withQuestion({ answers: undefined }),
    'shares of too few': withShares({ opinions: 14, noOpinion: 5 }, { answers: 19 }),
    'too few that are many': withQuestion({ shares: undefined, silence: 'too-few', answers: 20 }),
    'silence with shares': withQuestion({ silence: 'too-few' }),
    'neither silence nor shares': withQuestion({ shares: undefined }),
    'another silence': withQuestion({ shares: undefined, silence: 'holiday' }),
    'figures on election day': withQuestion({ shares: undefined, silence: 'election-day' }),
    'shares from a prototype': JSON.parse(
      '{"__proto__":{"poll":"p"},"sender":"x","from":"2027-08-01","questions":[]}',
    ) as unknown,
  }))
    it(`refuses ${what}`, () => assert.throws(() => parsePollResults(json), ResultsError));
});
