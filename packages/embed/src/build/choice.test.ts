import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { attributesOf, choiceFrom, FIRST_CHOICE, queryOf, type Choice } from './choice.js';
import { colourWarnings } from './colour-warnings.js';
import { contrastOf } from '../page/contrast.js';
import { fitted } from './fit-choice.js';
import type { Offer } from './offer.js';

const CHOICE: Choice = {
  ...FIRST_CHOICE,
  ...{ element: 'pledge-list', programme: 'fjordby-hav-2025', topic: 'bad', limit: '5', lang: 'en' },
  switches: new Set(['controls', 'deep-links']),
  colours: { accent: '#0b4f8a', 'accent-dark': '#8fc1f5', surface: '#ffffff', text: '#17191c' },
};

const OFFER: Offer = {
  programmes: [
    { id: 'fjordby-hav-2025', name: 'Havpartiet', title: 'Program', area: '9901', topics: ['bad'], isOfParty: true },
    { id: 'nesbygd-plan', name: 'Nesbygd', title: 'Plan', area: '9902', topics: ['ferge'], isOfParty: false },
  ],
  areas: [
    { id: '9901', name: 'Fjordby', topics: ['bad'] },
    { id: '9902', name: 'Nesbygd', topics: ['ferge'] },
  ],
  topics: [
    { id: 'bad', label: 'Bad' },
    { id: 'ferge', label: 'Ferge' },
  ],
};

describe('the address of a choice', () => {
  it('brings back the choice', () => {
    assert.deepEqual(choiceFrom(`?${queryOf(CHOICE)}`), CHOICE);
    const comparison: Choice = { ...FIRST_CHOICE, element: 'topic-compare', municipality: '3201' };
    assert.deepEqual(choiceFrom(queryOf(comparison)), comparison);
  });

  it('leaves out what it does not know', () => {
    assert.deepEqual(choiceFrom('?element=script&programme=x'), FIRST_CHOICE);
    const hostile = choiceFrom(
      '?element=agree-poll&programme="><script>&topic=a%20b&limit=1e9&lang=xx&accent=red;}&onclick=x&controls',
    );
    assert.deepEqual(hostile, { ...FIRST_CHOICE, element: 'agree-poll', switches: new Set() });
  });

  it('names a municipality only where no programme is chosen', () => {
    assert.deepEqual(attributesOf({ ...CHOICE, municipality: '3201' }), {
      ...{ programme: 'fjordby-hav-2025', topic: 'bad', limit: '5' },
      ...{ controls: '', 'deep-links': '' },
    });
    assert.deepEqual(attributesOf({ ...FIRST_CHOICE, municipality: '3201' }), { municipality: '3201', controls: '' });
  });
});

describe('fitted', () => {
  it('begins with what is offered first', () => {
    assert.equal(fitted(FIRST_CHOICE, OFFER).programme, 'fjordby-hav-2025');
    const comparison = fitted({ ...FIRST_CHOICE, element: 'topic-compare' }, OFFER);
    assert.deepEqual([comparison.programme, comparison.municipality], ['', '9901']);
  });

  it('goes from a programme to its municipality, and gives up a topic that nobody speaks of', () => {
    const plan = { ...FIRST_CHOICE, programme: 'nesbygd-plan', topic: 'ferge' };
    const comparison = fitted({ ...plan, element: 'topic-compare' }, OFFER);
    assert.deepEqual([comparison.municipality, comparison.topic], ['9902', 'ferge']);
    assert.equal(fitted({ ...comparison, municipality: '9901' }, OFFER).topic, '');
  });

  it('asks nobody about a plan of a municipality', () => {
    const poll = fitted({ ...FIRST_CHOICE, element: 'agree-poll', programme: 'nesbygd-plan' }, OFFER);
    assert.equal(poll.programme, 'fjordby-hav-2025');
  });
});

describe('contrast', () => {
  it('is what WCAG says', () => {
    assert.equal(contrastOf('#000000', '#ffffff'), 21);
    assert.equal(contrastOf('#767676', '#ffffff').toFixed(2), '4.54');
    assert.equal(contrastOf('#123456', '#123456'), 1);
  });

  it('is warned of where readers would hardly see a colour', () => {
    const warned = (colours: Choice['colours']) => colourWarnings({ ...FIRST_CHOICE, colours });
    assert.deepEqual(warned({}), []);
    assert.deepEqual(warned(CHOICE.colours), ['accent-on-surface']);
    assert.deepEqual(warned({ accent: '#ffee00' }), ['accent-on-light']);
    assert.deepEqual(warned({ accent: '#000055' }), ['accent-on-dark']);
    assert.deepEqual(warned({ accent: '#000055', 'accent-dark': '#8fc1f5' }), []);
    assert.deepEqual(warned({ surface: '#ffffff', text: '#aaaaaa' }), ['text-on-surface']);
    assert.deepEqual(warned({ surface: '#ffffff' }), ['half']);
    assert.deepEqual(warned({ text: '#ffffff' }), ['half']);
  });
});
