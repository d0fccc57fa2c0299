import { expect } from '@open-wc/testing';
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

/** What each element on a page in nynorsk is called once it is there. */
async function names(lang: 'nb' | 'nn') {
  const data = await fjordby();
  return Promise.all(
    ELEMENTS.map(async ({ tag, ready }) => {
      const el = await settled(embed(tag, ready, { data, lang: 'nn' }));
      const name = nameOf(byRole(el, 'region'));
      return NAMES[tag][lang].test(name) ? 'as it should be' : name;
    }),
  );
}

describe('the words of a language', () => {
  it('are in bokmål where they do not come, and are asked for again by what is loaded next', async () => {
    const asked: string[] = [];
    const { error } = console;
    console.error = () => undefined;
    let isThere = false;
    useFeatureLoader((name, load) => {
      asked.push(name);
      return name === 'messages/nn' && !isThere ? Promise.reject(new Error(name)) : load();
    });
    expect(new Set(await names('nb'))).to.deep.equal(new Set(['as it should be']));
    expect(asked.filter((name) => name === 'messages/nn')).to.not.be.empty;
    expect(messagesFor('nn')).to.equal(messagesFor('nb'));
    isThere = true;
    expect(new Set(await names('nn'))).to.deep.equal(new Set(['as it should be']));
    expect(messagesFor('nn')).not.to.equal(messagesFor('nb'));
    console.error = error;
  });
});
