/** Datasets of one's own put together: merged, with issues, and with suggestions for them. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseDataset } from '@partiprogram/programmes';
import { isLinear } from '../../../../test/support/linear.js';
import { streamOfText } from '../block-stream.js';
import { perform } from '../review/perform.js';
import { readStream } from '../read-document.js';
import { reviewOf } from '../review/review-of.js';
import { addIssue } from './add-issue.js';
import { ownDataset, type OwnVocabulary } from './make-dataset.js';
import { mergeDatasets } from './merge-datasets.js';
import type { OwnDataset, OwnStance } from './own-dataset.js';
import { ownProgramme } from './own-programme.js';
import { similarEntries } from './similar-entries.js';

const VOCABULARY: OwnVocabulary = {
  parties: ['hav', 'fjell', 'skog'].map((id) => ({ id, name: `Parti ${id}` })),
  areas: [{ id: '9901', name: 'Fjordby', county: 'Kystland' }],
  topics: ['skole', 'samferdsel', 'kultur'].map((id) => ({ id, label: `Tema ${id}`, words: [id] })),
};

/** The dataset of a programme whose only section has these pledges. */
function datasetOf(party: string, pledges: readonly string[], coverage: 'whole' | 'part' = 'whole'): OwnDataset {
  const stream = streamOfText(`Skole\nVi vil:\n${pledges.map((it) => `• ${it}\n`).join('')}`);
  const review = reviewOf(stream, readStream(stream, { kind: 'party-programme' }));
  const about = {
    publisher: { name: `Fjordby ${party}`, parties: [party] },
    area: { id: '9901', name: 'Fjordby' },
    period: { from: 2027, to: 2031 },
    document: `${party}.txt`,
    coverage,
  };
  const ids = review.blocks.map(({ id }) => id);
  const read = perform(review, { act: 'topics', ids, topics: ['skole'] });
  return ownDataset([ownProgramme(read, about)], VOCABULARY, { date: '2026-11-30' });
}

const HAV = datasetOf('hav', ['bygge en ny skole på Øya', 'la ferga gå gratis om natta', 'gi elevene frukt']);
const FJELL = datasetOf('fjell', ['legge ned skolene på øyene', 'ha gratis ferger for alle', 'male rådhuset']);
const SKOG = datasetOf('skog', ['verne skogen', 'plante trær'], 'part');

/** A dataset as it comes from a file. */
const parsed = (dataset: OwnDataset): unknown => JSON.parse(JSON.stringify(dataset));

describe('the merging of datasets', () => {
  it('has all programmes, and each party, area and topic once', () => {
    const merged = mergeDatasets([HAV, FJELL, { ...SKOG, date: '2026-12-01' }].map((it) => parsed(it)));
    assert.deepEqual(
      merged.programmes.map(({ id }) => id),
      ['fjordby-hav-2027', 'fjordby-fjell-2027', 'fjordby-skog-2027'],
    );
    assert.deepEqual([merged.parties.length, merged.municipalities.length, merged.topics.length], [3, 1, 1]);
    assert.equal(merged.date, '2026-12-01');
    assert.equal(parseDataset(merged, 'nb').programmes.length, 3);
  });

  it('of one dataset is that dataset', () => {
    assert.deepEqual(mergeDatasets([parsed(HAV)]), HAV);
  });

  it('is refused if a programme or an issue stands in two files', () => {
    assert.throws(() => mergeDatasets([HAV, HAV]), { problem: 'double-programme', about: 'fjordby-hav-2027' });
    const stances: OwnStance[] = [
      { programme: 'fjordby-hav-2027', state: 'says', position: 'for', pledges: ['fjordby-hav-2027/skole/1'] },
    ];
    const withIssue = addIssue(HAV, { title: 'Ny skole', stances });
    assert.throws(() => mergeDatasets([withIssue, { ...FJELL, issues: withIssue.issues }]), {
      problem: 'double-issue',
      about: 'ny-skole',
    });
  });

  it('is refused if a topic is not the same in all, and not by the order of its fields', () => {
    const [topic] = FJELL.topics;
    const other = { ...FJELL, topics: [{ ...topic, id: 'skole', words: ['klasserom'] }] };
    assert.throws(() => mergeDatasets([HAV, other]), { problem: 'other-edition', about: 'skole' });
    const turned = { ...FJELL, topics: [Object.fromEntries(Object.entries(topic ?? {}).reverse())] };
    assert.equal(mergeDatasets([HAV, turned]).topics.length, 1);
  });

  it('is refused with the number of a file that is no dataset', () => {
    for (const json of [null, 1, 'x', [], {}, { date: '2026-11-30' }, { ...HAV, parties: [{}] }, { ...HAV, topics: 1 }])
      assert.throws(() => mergeDatasets([HAV, json]), { problem: 'no-dataset', about: '2' }, JSON.stringify(json));
  });
});

describe('an issue of one’s own', () => {
  const both = mergeDatasets([HAV, FJELL, SKOG]);
  const says = (party: string, position: 'for' | 'partly' | 'against', n = 1): OwnStance => ({
    programme: `fjordby-${party}-2027`,
    state: 'says',
    position,
    pledges: [`fjordby-${party}-2027/skole/${n}`],
  });

  it('comes into the dataset, with the topics of its pledges and a relation by its positions', () => {
    const title = ' Skoler på øyene ';
    const made = addIssue(both, {
      title,
      proposition: 'Øyene bør ha skole.',
      stances: [says('hav', 'for'), says('fjell', 'against')],
    });
    const { issues } = parseDataset(parsed(made), 'nb');
    assert.deepEqual(
      issues.map(({ id, title: named, topics, relation, speakers }) => ({ id, named, topics, relation, speakers })),
      [{ id: 'skoler-pa-oyene', named: 'Skoler på øyene', topics: ['skole'], relation: 'direction', speakers: 2 }],
    );
    assert.deepEqual(both.issues, [], 'the dataset before is not changed');
    const relation = (...stances: OwnStance[]): unknown => addIssue(both, { title, stances }).issues[0]?.relation;
    assert.equal(relation(says('hav', 'for')), 'only-one');
    assert.equal(relation(says('hav', 'for'), says('fjell', 'for')), 'similar');
    assert.equal(relation(says('hav', 'for'), says('fjell', 'partly')), 'degree');
    assert.deepEqual(addIssue(made, { title, stances: [says('hav', 'for')] }).issues[1]?.id, 'skoler-pa-oyene-2');
  });

  it('says that nothing was found only of a programme that was read whole', () => {
    const silent = (party: string): OwnStance => ({ programme: `fjordby-${party}-2027`, state: 'nothing-found' });
    const add = (party: string): OwnDataset =>
      addIssue(both, { title: 'X', stances: [says('hav', 'for'), silent(party)] });
    assert.equal(parseDataset(add('fjell'), 'nb').issues[0]?.stances[1]?.state, 'nothing-found');
    assert.throws(() => add('skog'), { problem: 'not-whole', about: 'fjordby-skog-2027' });
  });

  it('says nothing of a municipality’s plan, and of a page on another subject not that nothing was found', () => {
    const [hav, fjell] = both.programmes;
    const withFjell = (change: object): OwnDataset => ({ ...both, programmes: [hav!, { ...fjell!, ...change }] });
    const add = (dataset: OwnDataset, stance: OwnStance): OwnDataset =>
      addIssue(dataset, { title: 'X', stances: [says('hav', 'for'), stance] });
    const silent: OwnStance = { programme: 'fjordby-fjell-2027', state: 'nothing-found' };
    assert.throws(() => add(withFjell({ kind: 'planning-programme' }), says('fjell', 'for')), {
      problem: 'planning-programme',
    });
    assert.throws(() => add(withFjell({ covers: ['kultur'] }), silent), { problem: 'other-subject' });
    assert.equal(add(withFjell({ covers: ['skole'] }), silent).issues.length, 1);
  });

  it('is refused, with the reason, if it says nothing or names what is not there', () => {
    const refused = (problem: string, title: string, ...stances: OwnStance[]): void =>
      assert.throws(() => addIssue(both, { title, stances }), { name: 'OwnDatasetError', problem });
    refused('no-title', ' \u200F', says('hav', 'for'));
    refused('title-too-long', 'x'.repeat(301), says('hav', 'for'));
    refused('no-stance', 'X');
    refused('no-stance', 'X', { programme: 'fjordby-hav-2027', state: 'nothing-found' });
    refused('unknown-programme', 'X', says('x', 'for'));
    refused('unknown-entry', 'X', says('hav', 'for', 9));
    refused('no-entry', 'X', { programme: 'fjordby-hav-2027', state: 'says', position: 'for', pledges: [] });
    refused('double-programme', 'X', says('hav', 'for'), says('hav', 'against'));
    const others = ['fjordby-fjell-2027/skole/1'];
    refused('unknown-entry', 'X', { programme: 'fjordby-hav-2027', state: 'says', position: 'for', pledges: others });
  });
});

describe('similar entries', () => {
  const both = mergeDatasets([HAV, FJELL, SKOG]);

  it('of an entry are those of other programmes with similar words, the most similar first', () => {
    const found = similarEntries(both, 'fjordby-hav-2027/skole/2');
    assert.deepEqual(
      found.map(({ words }) => words),
      ['ha gratis ferger for alle'],
    );
    assert.equal(found[0]?.programme, 'fjordby-fjell-2027');
    assert.ok((found[0]?.likeness ?? 0) > 0.12 && (found[0]?.likeness ?? 0) < 1);
    assert.ok(found[0]?.shared.includes('ferg') || found[0]?.shared.includes('ferge'), String(found[0]?.shared));
  });

  it('of words are those of all programmes', () => {
    const found = similarEntries(both, 'skole på øya');
    assert.deepEqual(
      new Set(found.map(({ programme }) => programme)),
      new Set(['fjordby-hav-2027', 'fjordby-fjell-2027']),
    );
    assert.equal(similarEntries(both, 'skole på øya', 1).length, 1);
    for (const words of ['', 'og til for', 'zzz']) assert.deepEqual(similarEntries(both, words), [], words);
  });

  it('find a part of a compound', () => {
    const trees = datasetOf('skog', ['felle skogstrær', 'bygge'], 'part');
    const merged = mergeDatasets([datasetOf('hav', ['plante trær', 'male']), trees]);
    assert.equal(similarEntries(merged, 'fjordby-hav-2027/skole/1')[0]?.words, 'felle skogstrær');
  });

  it('take time that grows with the number of pledges', async () => {
    const pledges = Array.from(
      { length: 1_600 },
      (_, at) => `bygge ${at} barnehageplasser ved skole nummer ${at} i byen`,
    );
    const { programmes } = datasetOf('hav', pledges);
    const [programme] = programmes;
    const [section] = programme!.sections;
    const first = (count: number): OwnDataset => ({
      ...HAV,
      programmes: [{ ...programme!, sections: [{ ...section!, entries: section!.entries.slice(0, count) }] }],
    });
    assert.notEqual(similarEntries(first(200), 'barnehageplasser ved skole').length, 0);
    assert.ok(await isLinear((count) => similarEntries(first(count), 'barnehageplasser ved skole'), 200));
  });
});
