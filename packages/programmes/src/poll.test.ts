/** What a poll asks, whose words it hides, where a reader is in it, and what comes of it. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import {
  agreementOn,
  excerptOn,
  isBlind,
  noticesOnAll,
  otherNoticesOn,
  parseDataset,
  pollOverview,
  pollQuestions,
  pollSteps,
  pollTopics,
  programmesNamedIn,
  questionLabel,
  standsOn,
  topicsAmong,
  unknownInPoll,
  withAnswer,
  withoutNames,
  type PollAnswers,
  type PollChoice,
  type PollContent,
  type PollQuestion,
  type PollQuestionId,
  type PollWish,
  type Programme,
} from './index.js';

const text = await readFile(new URL('../../../test/fixtures/fjordby.json', import.meta.url), 'utf8');
const own = await readFile(new URL('../../../test/fixtures/own-words.json', import.meta.url), 'utf8');
const { programmes, issues, catalogue } = parseDataset(JSON.parse(text), 'nb');
const [hav, fjell, skog, plan] = programmes as readonly [Programme, Programme, Programme, Programme];

const NOTHING: PollWish = { topic: '', pledges: [], issues: [], only: '', limit: 0, together: false };

const on = (topic: string, ...some: readonly Programme[]): PollContent => ({
  catalogue,
  ...excerptOn(some, topic, issues),
});

const ids = (questions: readonly PollQuestion[]): readonly string[] => questions.map(({ id }) => id);

function answers(...given: readonly (readonly [string, PollChoice])[]): PollAnswers {
  return new Map(given as readonly (readonly [PollQuestionId, PollChoice])[]);
}

describe('what a poll asks', () => {
  it('is one question on each topic of a programme, the document’s own topic first', () => {
    const questions = pollQuestions({ catalogue, programmes: [hav], issues: [] }, NOTHING);
    assert.deepEqual(ids(questions), ['topic:fjordby-hav-2025/bad', 'topic:fjordby-hav-2025/ferge']);
    assert.deepEqual(
      questions.map((it) => (it.kind === 'topic' ? it.pledges.length : 0)),
      [3, 1],
    );
    const covering = { ...hav, covers: ['ferge'] };
    assert.deepEqual(
      pollTopics(catalogue, covering).map(({ id }) => id),
      ['ferge', 'bad'],
    );
  });

  it('is the pledges that the page names, in its order, by whole ids or by those of the programme', () => {
    const content = { catalogue, programmes: [hav, skog], issues: [] };
    const pledges = ['strand/2', 'fjordby-skog-2025/vann/1', 'fjordby-hav-2025/strand/1'];
    const questions = pollQuestions(content, { ...NOTHING, pledges });
    assert.deepEqual(ids(questions), [
      'pledge:fjordby-hav-2025/strand/2',
      'pledge:fjordby-skog-2025/vann/1',
      'pledge:fjordby-hav-2025/strand/1',
    ]);
    assert.deepEqual(questions.map((it) => questionLabel(it).words).slice(0, 2), [
      'la badeplassene være gratis',
      'gjøre badeplassene gratis',
    ]);
    assert.deepEqual(programmesNamedIn(pledges), ['fjordby-skog-2025', 'fjordby-hav-2025']);
  });

  it('is the issues of a topic: those on which most speak first, or those that the page names, in its order', () => {
    const content = on('bad', hav, fjell, skog);
    const together = { ...NOTHING, topic: 'bad', together: true };
    assert.deepEqual(ids(pollQuestions(content, together)), [
      'issue:badeplasser',
      'issue:gratis-bad',
      'issue:parkering',
      'issue:ferge-barn',
    ]);
    const named = { ...NOTHING, topic: 'bad', issues: ['parkering', 'badeplasser'] };
    assert.deepEqual(ids(pollQuestions(content, named)), ['issue:parkering', 'issue:badeplasser']);
    assert.deepEqual(ids(pollQuestions(content, { ...together, only: 'differing' })), [
      'issue:badeplasser',
      'issue:parkering',
    ]);
    assert.deepEqual(ids(pollQuestions(content, { ...together, limit: 1 })), ['issue:badeplasser']);
  });

  it('is no issue without a proposition: nobody can agree with a title', () => {
    const content = on('bad', hav, skog);
    const bare = content.issues.map(({ proposition, ...issue }) =>
      issue.id === 'gratis-bad' ? issue : { ...issue, proposition: proposition ?? '' },
    );
    const questions = pollQuestions({ ...content, issues: bare }, { ...NOTHING, topic: 'bad', together: true });
    assert.ok(!ids(questions).includes('issue:gratis-bad'));
    assert.ok(questions.length > 0);
  });

  it('is the pledges of all, where there are no issues, mixed in an order that is always the same', () => {
    const content = { ...on('bad', hav, fjell, skog), issues: [] };
    const wish = { ...NOTHING, topic: 'bad', together: true };
    const questions = pollQuestions(content, wish);
    assert.equal(questions.length, 7);
    const turned = { ...content, programmes: [...content.programmes].reverse() };
    assert.deepEqual(ids(pollQuestions(turned, wish)), ids(questions));
    const owners = questions.map((it) => (it.kind === 'pledge' ? it.programme.id : ''));
    const runs = owners.filter((owner, at) => owner !== owners[at - 1]).length;
    assert.ok(runs > 3, `not one programme after the other: ${owners.join(' ')}`);
  });

  it('is the pledges of a programme without topics, in its own order and in its own words', () => {
    const dataset = parseDataset(JSON.parse(own), 'nn');
    const bare = dataset.programmes.map((it) => ({ ...it, pledgesByTopic: {} }))[0]!;
    const questions = pollQuestions({ ...dataset, programmes: [bare], issues: [] }, NOTHING);
    assert.ok(questions.length > 1);
    assert.ok(questions.every(({ id }) => id.startsWith(`pledge:${bare.id}/`)));
  });

  it('is nothing of a plan, whatever the page asks for, and nothing that is no pledge', () => {
    const promising = { ...plan, pledgesByTopic: { bad: 1 }, sections: hav.sections };
    const content = { catalogue, programmes: [promising], issues };
    for (const wish of [{}, { topic: 'bad' }, { together: true, topic: 'bad' }, { pledges: ['strand/1'] }])
      assert.deepEqual(pollQuestions(content, { ...NOTHING, ...wish }), []);
    assert.equal(unknownInPoll(content, { ...NOTHING, pledges: ['strand/1'] }), undefined);
    const fact = { ...NOTHING, pledges: ['strand/fact-1'] };
    assert.deepEqual(pollQuestions({ catalogue, programmes: [hav], issues }, fact), []);
    assert.equal(unknownInPoll({ catalogue, programmes: [hav], issues }, fact)?.id, 'strand/fact-1');
  });

  it('names what is not there, and what is', () => {
    const content = on('bad', hav);
    const issue = unknownInPoll(content, { ...NOTHING, issues: ['badeplasser', 'badeland'] });
    assert.deepEqual([issue?.id, issue?.known.includes('badeplasser')], ['badeland', true]);
    const pledge = unknownInPoll(content, { ...NOTHING, pledges: ['strand/1', 'strand/9'] });
    assert.deepEqual([pledge?.id, pledge?.known.includes('fjordby-hav-2025/strand/1')], ['strand/9', true]);
    assert.equal(unknownInPoll(content, NOTHING), undefined);
  });

  it('calls a pledge of a page’s own words by the page’s own id', () => {
    const [section] = hav.sections;
    const entry = { ...section!.entries[1]!, id: 'h-skole' };
    const words = {
      ...hav,
      id: 'own',
      pledgesByTopic: {},
      sections: [{ ...section!, sections: [], entries: [entry] }],
    };
    assert.deepEqual(ids(pollQuestions({ catalogue, programmes: [words], issues: [] }, NOTHING)), [
      'pledge:own/h-skole',
    ]);
    const [asked] = pollQuestions({ catalogue, programmes: [words], issues: [] }, { ...NOTHING, pledges: ['h-skole'] });
    assert.equal(asked?.kind, 'pledge');
  });

  it('offers the topics that any of the parties has pledges on', () => {
    const labels = (...some: readonly Programme[]) => topicsAmong(catalogue, some).map(({ id }) => id);
    assert.deepEqual(labels(fjell, hav), ['bad', 'ferge']);
    assert.deepEqual(labels(fjell), ['bad']);
    assert.deepEqual(labels({ ...plan, pledgesByTopic: { bad: 1 } }), []);
  });
});

describe('a blind poll', () => {
  const [topic] = pollQuestions({ catalogue, programmes: [hav], issues: [] }, NOTHING);
  const [pledge] = pollQuestions({ catalogue, programmes: [hav], issues: [] }, { ...NOTHING, pledges: ['strand/1'] });
  const [issue] = pollQuestions(on('bad', hav), { ...NOTHING, topic: 'bad', issues: ['badeplasser'] });

  it('is what several programmes make, unless the page wants it otherwise', () => {
    for (const [question, names, some, expected] of [
      [pledge, 'auto', [hav, skog], true],
      [pledge, 'auto', [hav], false],
      [pledge, 'auto', [hav, plan], false],
      [pledge, 'before', [hav, skog], false],
      [pledge, 'after', [hav], true],
      [issue, 'auto', [hav], true],
      [issue, 'before', [hav, skog], false],
      [topic, 'after', [hav, skog], false],
    ] as const)
      assert.equal(isBlind(question!, names, some), expected, `${question!.kind} ${names} ${some.length}`);
  });

  it('leaves out names, with what stands around them, and nothing that is no name', () => {
    const names = [
      'Bærum Arbeiderparti',
      'Arbeiderpartiet',
      'Arbeiderparti',
      'Ap',
      'Venstre',
      'De Grønne',
      'Miljøpartiet De Grønne',
      'SV',
    ];
    for (const [words, expected] of [
      ['Arbeiderpartiet vil bygge.', '# vil bygge.'],
      ['Det er arbeiderpartiets politikk.', 'Det er #s politikk.'],
      ['Bærum Arbeiderparti og Ap-leder', '# og #-leder'],
      ['Vi i Venstre vil ha Venstres skole', 'Vi i # vil ha #s skole'],
      ['på venstre side av veien', 'på venstre side av veien'],
      ['apotek, SVs og svart', 'apotek, #s og svart'],
      ['miljøpartiet de grønne', '#'],
      ['Kapp og tapt', 'Kapp og tapt'],
      ['', ''],
    ] as const)
      assert.equal(withoutNames(words, names, '#'), expected);
    assert.equal(withoutNames('a.b (c) [d]', ['(c)', '.*', '[d]', ''], '#'), 'a.b # #');
    assert.equal(withoutNames('A$&B', ['A$&B'], '$1'), '$1', 'neither is a pattern');
    assert.equal(withoutNames('Ap', [], '#'), 'Ap');
  });

  it('takes as long for words of a thousand names as for few', () => {
    const names = Array.from({ length: 1_000 }, (_, at) => `Bygdelista nummer ${at}`);
    const words = 'Bygdelista nummer '.repeat(250);
    const start = performance.now();
    withoutNames(words, names, '#');
    assert.ok(performance.now() - start < 2_000);
  });

  it('tells with the words only what holds for all, or for none in particular', () => {
    const today = new Date('2026-11-30');
    const over = { from: 2019, to: 2023 };
    const about = (...some: readonly Programme[]) => noticesOnAll(some, today).map((it) => it.about);
    assert.deepEqual(about(hav, skog), ['terms']);
    assert.deepEqual(about(hav, { ...skog, period: over }), ['period-over']);
    assert.deepEqual(about(hav, fjell), ['kinds', 'terms']);
    assert.deepEqual(
      about(hav, { ...skog, publisher: { ...skog.publisher, municipality: plan.publisher.municipality } }),
      ['places', 'terms'],
    );
    assert.deepEqual(about(hav), []);
    const told = noticesOnAll([hav, { ...skog, period: over }], today);
    assert.deepEqual(
      otherNoticesOn(hav, today, told).map((it) => it.about),
      ['document'],
    );
    assert.deepEqual(
      otherNoticesOn(hav, today, []).map((it) => it.about),
      ['document', 'period-over'],
    );
  });
});

describe('a series', () => {
  const questions = pollQuestions(on('bad', hav, fjell, skog), { ...NOTHING, topic: 'bad', together: true });
  const [first, second, third, fourth] = questions as readonly [PollQuestion, PollQuestion, PollQuestion, PollQuestion];

  it('knows where one is, what is left, and the way on and back', () => {
    const at = (question: PollQuestion, given: PollAnswers) => {
      const { number, count, left, previous, next } = pollSteps(questions, question, given);
      return [number, count, left, previous?.id, next?.id];
    };
    assert.deepEqual(at(first, answers()), [1, 4, 4, undefined, second.id]);
    assert.deepEqual(at(third, answers([first.id, 'agree'])), [3, 4, 3, second.id, fourth.id]);
    assert.deepEqual(
      at(fourth, answers([first.id, 'agree'])),
      [4, 4, 3, third.id, second.id],
      'back to what was skipped',
    );
    const all = answers(...questions.map(({ id }) => [id, 'agree'] as const));
    assert.deepEqual(at(second, all), [2, 4, 0, first.id, undefined], 'whoever has answered all is asked no more');
    assert.deepEqual(at(fourth, withAnswer(all, fourth.id, undefined)), [4, 4, 1, third.id, undefined]);
  });

  it('takes the last answer to a question, or none', () => {
    const one = withAnswer(answers(), first.id, 'agree');
    assert.deepEqual([...withAnswer(one, first.id, 'disagree')], [[first.id, 'disagree']]);
    assert.deepEqual([...withAnswer(one, first.id, undefined)], []);
    assert.deepEqual([...one], [[first.id, 'agree']], 'what was given stays as it was');
  });

  it('tells on what one agrees with whom: for a no, with those who are against', () => {
    const given = answers(
      ['issue:badeplasser', 'partly'],
      ['issue:gratis-bad', 'agree'],
      ['issue:parkering', 'disagree'],
    );
    const { answered, skipped, publishers } = pollOverview(questions, given);
    assert.deepEqual(ids(answered), ['issue:badeplasser', 'issue:gratis-bad', 'issue:parkering']);
    assert.deepEqual(ids(skipped), ['issue:ferge-barn']);
    assert.deepEqual(
      publishers.map(({ programme, on: { agree, partly, disagree } }) => [
        programme.id,
        ids(agree),
        ids(partly),
        ids(disagree),
      ]),
      [
        [fjell.id, ['issue:badeplasser'], [], ['issue:parkering']],
        [hav.id, ['issue:gratis-bad'], ['issue:badeplasser'], []],
        [skog.id, ['issue:gratis-bad', 'issue:parkering'], [], []],
      ],
    );
  });

  it('holds no number for anybody, and ranks nobody: the order is that of the alphabet, whoever agrees most', () => {
    for (const choice of ['agree', 'disagree'] as const) {
      const { publishers } = pollOverview(questions, answers(...questions.map(({ id }) => [id, choice] as const)));
      assert.deepEqual(
        publishers.map(({ programme }) => programme.publisher.name),
        ['Fjellistene i Fjordby', 'Fjordby Havparti', 'Skogpartiet Fjordby'],
      );
      assert.ok(publishers.every((it) => !Object.values(it).some((value) => typeof value === 'number')));
    }
  });

  it('makes neither a no nor a yes of silence, or of no opinion', () => {
    assert.deepEqual(pollOverview(questions, answers(['issue:gratis-bad', 'no-opinion'])).publishers, []);
    const { publishers } = pollOverview(questions, answers(['issue:gratis-bad', 'disagree']));
    assert.deepEqual(
      publishers.map(({ programme }) => programme.id),
      [hav.id, skog.id],
    );
    assert.deepEqual(
      standsOn(second).map(({ programme, position }) => [programme.id, position]),
      [
        [hav.id, 'for'],
        [fjell.id, undefined],
        [skog.id, 'for'],
      ],
    );
    assert.equal(agreementOn('agree', undefined), undefined);
    assert.equal(agreementOn('partly', 'partly'), 'agree');
    assert.equal(agreementOn('disagree', 'against'), 'agree');
    assert.equal(agreementOn('disagree', 'partly'), 'partly');
    assert.equal(agreementOn('agree', 'against'), 'disagree');
  });
});
