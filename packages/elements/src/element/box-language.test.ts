import { expect } from '@open-wc/testing';
import { ELEMENTS, embed, settled } from '../../../../test/support/embed.js';
import { eventually } from '../../../../test/support/eventually.js';
import { fjordby } from '../../../../test/support/fjordby.js';
import { byRole, nameOf, textOf } from '../../../../test/support/screen.js';
import '../agree-poll/agree-poll.js';
import '../pledge-list/pledge-list.js';
import '../program-data/program-data.js';
import '../topic-compare/topic-compare.js';

/** What a page says it is in, what we speak there, and how our box is marked: not at all where the page has said it. */
const PAGES: readonly (readonly [page: string | undefined, spoken: 'nb' | 'nn' | 'en', marked: string | null])[] = [
  ['nb', 'nb', null],
  ['nb-NO', 'nb', null],
  ['NB-no', 'nb', null],
  ['no', 'nb', 'nb'],
  ['NO', 'nb', 'nb'],
  ['no-NO', 'nb', 'nb'],
  ['nob', 'nb', 'nb'],
  ['nb_NO', 'nb', 'nb'],
  ['nn', 'nn', null],
  ['nn-NO', 'nn', null],
  ['nno', 'nn', 'nn'],
  ['en-GB', 'en', null],
  ['en_US', 'en', 'en'],
  ['eng', 'en', 'en'],
  ['se', 'nb', 'nb'],
  ['sma-NO', 'nb', 'nb'],
  ['sv', 'nb', 'nb'],
  ['da-DK', 'nb', 'nb'],
  ['de', 'nb', 'nb'],
  ['ar', 'nb', 'nb'],
  ['', 'nb', 'nb'],
  ['und', 'nb', 'nb'],
  [undefined, 'nb', 'nb'],
];

const NAMES = {
  'pledge-list': { nb: /^Løfter fra /, nn: /^Lovnader frå /, en: /^Pledges from / },
  'topic-compare': { nb: /^Sammenligning: /, nn: /^Samanlikning: /, en: /^Comparison: / },
  'agree-poll': { nb: /^Si din mening: /, nn: /^Sei di meining: /, en: /^Have your say: / },
} as const;

/** A slot of each element that the page may fill. */
const SLOTS = { 'pledge-list': 'introduction', 'topic-compare': '', 'agree-poll': 'engage' } as const;

/** The language of our box, as an attribute. */
function boxLang(el: Element): string | null {
  return el.shadowRoot!.querySelector('.base')!.getAttribute('lang');
}

/** The language in which a browser draws an element: what hyphens, quotation marks and glyphs follow. */
function drawnIn(el: Element): string {
  return getComputedStyle(el).getPropertyValue('-webkit-locale').replaceAll('"', '');
}

for (const { tag, ready } of ELEMENTS) {
  describe(`<${tag}>: the language that its box is marked as`, () => {
    const { lang: before } = document.documentElement;

    afterEach(() => {
      document.documentElement.lang = before;
    });

    /** The element on a page in a language. */
    async function setup(lang: string | undefined, attributes: Readonly<Record<string, string>> = ready) {
      document.documentElement.removeAttribute('lang');
      if (lang !== undefined) document.documentElement.lang = lang;
      const el = embed(tag, attributes, { data: await fjordby(), inside: 'Ord' });
      el.parentElement!.removeAttribute('lang');
      return settled(el as HTMLElement);
    }

    it('is that of its words, wherever the page does not say the very same', async () => {
      for (const [page, spoken, marked] of PAGES) {
        const el = await setup(page);
        expect(nameOf(byRole(el, 'region')), `page: ${page}`).to.match(NAMES[tag][spoken]);
        expect(boxLang(el), `page: ${page}`).to.equal(marked);
      }
    });

    it('is that of the sentence that says what is wrong', async () => {
      const sentences = { nb: /^Fant ikke /, nn: /^Fann ikkje /, en: /^There is no / };
      for (const [page, spoken, marked] of PAGES.filter(([page = '']) => /^(no|nno|en_US|ar|)$/.test(page))) {
        const el = await setup(page, { ...ready, topic: 'ingenting' });
        expect(textOf(byRole(el, 'status')), `page: ${page}`).to.match(sentences[spoken]);
        expect(boxLang(el), `page: ${page}`).to.equal(marked);
      }
    });

    it('changes with the page’s, whether or not we go on speaking the same', async () => {
      const el = await setup('nb');
      for (const [page, marked] of [
        ['de', 'nb'],
        ['nb-NO', null],
        ['no', 'nb'],
        ['en', null],
        ['', 'nb'],
      ] as const) {
        document.documentElement.lang = page;
        await eventually(() => boxLang(el) === marked, page);
      }
    });

    it('is not that of what the page wrote inside: a browser draws that in the language of the page', async () => {
      const failed = await setup('ar', { ...ready, topic: 'ingenting' });
      expect(drawnIn(failed.querySelector('p')!)).to.equal('ar');
      document.documentElement.lang = 'zh-Hant';
      await eventually(() => drawnIn(failed.querySelector('p')!) === 'zh-Hant', 'changed with the page');
    });

    const slot = SLOTS[tag];
    if (slot) {
      it('is not that of what the page put into a slot', async () => {
        const el = await setup('ar');
        const words = Object.assign(document.createElement('p'), { slot, textContent: 'مرحبا' });
        el.append(words);
        if (tag === 'agree-poll') byRole(el, 'button', 'Enig').click();
        await eventually(() => drawnIn(words) === 'ar', 'in a slot');
        expect(drawnIn(el.shadowRoot!.querySelector('.title')!), 'our own title').to.equal('nb');
      });
    }
  });
}
