import { expect } from '@open-wc/testing';
import { eventually } from '../../../../test/support/eventually.js';
import { ELEMENTS, embed, settled } from '../../../../test/support/embed.js';
import { fjordby } from '../../../../test/support/fjordby.js';
import { byRole, nameOf } from '../../../../test/support/screen.js';
import { messagesFor } from '../messages/messages-for.js';
import '../agree-poll/agree-poll.js';
import '../pledge-list/pledge-list.js';
import '../program-data/program-data.js';
import '../topic-compare/topic-compare.js';
import { useFeatureLoader } from './load-feature.js';

const NAMES = {
  'pledge-list': { nb: /^Løfter fra /, nn: /^Lovnader frå / },
  'topic-compare': { nb: /^Sammenligning: /, nn: /^Samanlikning: / },
  'agree-poll': { nb: /^Si din mening: /, nn: /^Sei di meining: / },
} as const;

/** Each element on a page in nynorsk, once it is there. */
async function elements() {
  const data = await fjordby();
  return Promise.all(ELEMENTS.map(({ tag, ready }) => settled(embed(tag, ready, { data, lang: 'nn' }) as HTMLElement)));
}

/** Whether an element has its name in a language, and is marked as that. */
function spoken(el: HTMLElement, lang: 'nb' | 'nn'): string {
  const name = nameOf(byRole(el, 'region'));
  // The page is in nynorsk.
  const marked = el.shadowRoot!.querySelector<HTMLElement>('.base')!.lang || 'nn';
  const isSo = NAMES[el.localName as keyof typeof NAMES][lang].test(name) && marked === lang;
  return isSo ? 'as it should be' : `${name} (${marked})`;
}

describe('the words of a language', () => {
  it('are in bokmål where they do not come, and come at the reader’s next act, wherever that is', async () => {
    const { error } = console;
    const errors: string[] = [];
    console.error = (line: unknown) => errors.push(String(line));
    const asked: string[] = [];
    let isThere = false;
    useFeatureLoader((name, load) => {
      asked.push(name);
      return name === 'messages/nn' && !isThere ? Promise.reject(new Error(name)) : load();
    });
    const all = await elements();
    expect(all.map((el) => spoken(el, 'nb'))).to.deep.equal(all.map(() => 'as it should be'));
    expect(messagesFor('nn')).to.equal(messagesFor('nb'));
    const count = () => asked.filter((name) => name === 'messages/nn').length;
    const before = count();
    document.body.click();
    await eventually(() => count() === before + 1);
    expect(
      all.map((el) => spoken(el, 'nb')),
      'still missing',
    ).to.deep.equal(all.map(() => 'as it should be'));
    isThere = true;
    await eventually(() => {
      document.body.click();
      return messagesFor('nn') !== messagesFor('nb');
    });
    for (const el of all) await eventually(() => spoken(el, 'nn') === 'as it should be');
    expect(errors, 'the author is told once').to.deep.equal(['Partiprogram: Error: messages/nn']);
    console.error = error;
  });
});
