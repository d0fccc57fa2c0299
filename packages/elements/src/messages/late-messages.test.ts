import { expect, fixtureSync, html } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { ELEMENTS, embed, settled } from '../../../../test/support/embed.js';
import { fjordby } from '../../../../test/support/fjordby.js';
import { byRole, textOf } from '../../../../test/support/screen.js';
import { AgreePollElement } from '../agree-poll/agree-poll-element.js';
import { PledgeListElement } from '../pledge-list/pledge-list-element.js';
import '../program-data/program-data.js';
import { TopicCompareElement } from '../topic-compare/topic-compare-element.js';
import { define } from '../element/define.js';
import { en } from './en.js';
import { addMessages } from './index.js';
import { nn } from './nn.js';

// As a script tag has them: with bokmål, and no other language yet.
define('pledge-list', PledgeListElement);
define('topic-compare', TopicCompareElement);
define('agree-poll', AgreePollElement);

const NAMES = {
  'pledge-list': { nb: /^Løfter fra /, nn: /^Lovnader frå /, en: /^Pledges from / },
  'topic-compare': { nb: /^Sammenligning: /, nn: /^Samanlikning: /, en: /^Comparison: / },
  'agree-poll': { nb: /^Si din mening: /, nn: /^Sei di meining: /, en: /^Have your say: / },
} as const;

/** The elements on a page in a language, once they are there. */
async function open(lang: string) {
  const data = await fjordby();
  const elements = ELEMENTS.map(({ tag, ready }) => embed(tag, ready, { data, lang }));
  for (const element of elements) await settled(element);
  return elements;
}

/** How many elements a change has made to say something else. */
async function changedBy(change: () => void, elements: readonly LitElement[]): Promise<number> {
  const changed = new Set<HTMLElement>();
  const observers = elements.map((it) => {
    const observer = new MutationObserver(() => changed.add(it));
    observer.observe(it.shadowRoot!, { childList: true, subtree: true, characterData: true, attributes: true });
    return observer;
  });
  change();
  for (const it of elements) await it.updateComplete;
  // What was seen is told in a task of its own.
  await new Promise((resolve) => setTimeout(resolve));
  for (const observer of observers) observer.disconnect();
  return changed.size;
}

describe('a language that comes late', () => {
  it('finds every element speaking bokmål, and makes each speak it', async () => {
    const [waiting, bokmål] = [await open('nn'), await open('nb')];
    for (const el of waiting) expect(byRole(el, 'region', NAMES[el.localName as 'pledge-list'].nb)).to.exist;
    const failed = await settled(embed('pledge-list', {}, { data: await fjordby(), lang: 'nn' }));
    const removed = embed('pledge-list', { programme: 'fjordby-hav-2025' }, { data: await fjordby(), lang: 'nn' });
    await settled(removed);
    removed.remove();
    expect(await changedBy(() => addMessages('nn', nn), bokmål), 'what speaks bokmål is left alone').to.equal(0);
    for (const el of waiting) {
      await el.updateComplete;
      expect(byRole(el, 'region', NAMES[el.localName as 'pledge-list'].nn)).to.exist;
    }
    await failed.updateComplete;
    expect(textOf(byRole(failed, 'status'))).to.equal('Her manglar attributtet «programme».');
    fixtureSync(html`<div lang="nn"></div>`).append(removed);
    await removed.updateComplete;
    await settled(removed);
    expect(textOf(byRole(removed, 'status')), 'moved out of its provider').to.contain('veit ikkje');
  });

  it('is there at once for those that come after it', async () => {
    for (const el of await open('nn')) {
      expect(byRole(el, 'region', NAMES[el.localName as 'pledge-list'].nn)).to.exist;
    }
  });

  it('is not asked of those that wait for another', async () => {
    const english = await open('en');
    expect(await changedBy(() => addMessages('nn', nn), english)).to.equal(0);
    for (const el of english) expect(byRole(el, 'region', NAMES[el.localName as 'pledge-list'].nb)).to.exist;
    expect(await changedBy(() => addMessages('en', en), english), 'who waited still waits').to.equal(english.length);
    for (const el of english) expect(byRole(el, 'region', NAMES[el.localName as 'pledge-list'].en)).to.exist;
  });

  it('keeps what a reader has done meanwhile', async () => {
    // There is no fourth language: English comes anew, in other words.
    const [, , poll] = await open('en');
    byRole(poll!, 'button', en.agreePoll.choices.agree).click();
    await poll!.updateComplete;
    addMessages('en', { ...en, agreePoll: { ...en.agreePoll, choices: { ...en.agreePoll.choices, agree: 'Yes!' } } });
    poll!.requestUpdate();
    await poll!.updateComplete;
    expect(byRole(poll!, 'button', 'Yes!').ariaPressed).to.equal('true');
    addMessages('en', en);
  });
});
