import { expect, fixtureSync, html } from '@open-wc/testing';
import { ELEMENTS, embed, settled } from '../../../../test/support/embed.js';
import { eventually } from '../../../../test/support/eventually.js';
import { fjordby } from '../../../../test/support/fjordby.js';
import { nameOf } from '../../../../test/support/screen.js';
import '../agree-poll/agree-poll.js';
import '../pledge-list/pledge-list.js';
import '../program-data/program-data.js';
import '../topic-compare/topic-compare.js';

const NAMES = {
  'pledge-list': { nb: /^Løfter fra /, nn: /^Lovnader frå /, en: /^Pledges from / },
  'topic-compare': { nb: /^Sammenligning: /, nn: /^Samanlikning: /, en: /^Comparison: / },
  'agree-poll': { nb: /^Si din mening: /, nn: /^Sei di meining: /, en: /^Have your say: / },
} as const;

/** What an element calls itself on the screen; nothing while it loads. */
function nameNow(el: Element): string {
  const region = el.shadowRoot!.querySelector('section[aria-label]');
  return region ? nameOf(region) : '';
}

for (const { tag, ready } of ELEMENTS) {
  describe(`<${tag}> and the language of its page`, () => {
    it('changes its words when the page changes its language', async () => {
      const el = await settled(embed(tag, ready, { data: await fjordby() }));
      for (const lang of ['nn', 'en', 'nb'] as const) {
        el.parentElement!.lang = lang;
        await eventually(() => NAMES[tag][lang].test(nameNow(el)), `${tag} speaks ${lang}`);
      }
    });

    it('does so inside the shadow roots of the page too', async () => {
      const outer = fixtureSync<HTMLElement>(html`<div lang="nb"></div>`);
      const root = outer.attachShadow({ mode: 'open' });
      const el = await settled(embed(tag, ready, { data: await fjordby() }));
      const provider = el.parentElement!;
      provider.removeAttribute('lang');
      const inner = document.createElement('div');
      root.append(inner);
      inner.append(provider);
      outer.lang = 'en';
      await eventually(() => NAMES[tag].en.test(nameNow(el)), 'the host of the root');
      inner.lang = 'nn';
      await eventually(() => NAMES[tag].nn.test(nameNow(el)), 'an element in the root');
    });

    it('runs from left to right in a language of its own on an Arabic page, and what the page wrote does not', async () => {
      const data = await fjordby();
      const shown = await settled(embed(tag, ready, { data, lang: 'ar' }));
      const failed = embed(tag, { ...ready, topic: 'ingenting' }, { data, lang: 'ar', inside: 'مرحبا' });
      for (const it of [shown, failed]) it.parentElement!.dir = 'rtl';
      await settled(failed);
      for (const el of [shown, failed]) {
        const base = el.shadowRoot!.querySelector<HTMLElement>('.base')!;
        expect([base.lang, getComputedStyle(base).direction]).to.deep.equal(['nb', 'ltr']);
      }
      expect(getComputedStyle(failed.querySelector('p')!).direction).to.equal('rtl');
    });
  });
}
