import { expect } from '@open-wc/testing';
import { ELEMENTS, embed, settled } from '../../../../test/support/embed.js';
import { fjordby, withTexts } from '../../../../test/support/fjordby.js';
import { byRole, markedLanguage, nameOf, textOf } from '../../../../test/support/screen.js';
import '../agree-poll/agree-poll.js';
import '../pledge-list/pledge-list.js';
import '../program-data/program-data.js';
import '../topic-compare/topic-compare.js';

/** What each element calls itself in each language, and words that only that language has. */
const NAMES = {
  'pledge-list': { nb: /^Løfter fra /, nn: /^Lovnader frå /, en: /^Pledges from / },
  'topic-compare': { nb: /^Sammenligning: /, nn: /^Samanlikning: /, en: /^Comparison: / },
  'agree-poll': { nb: /^Si din mening: /, nn: /^Sei di meining: /, en: /^Have your say: / },
} as const;

/** Words of one of the other languages. Names and what the programmes say may stand in any. */
const FOREIGN = {
  nb: /\b(frå|ikkje|kjelda|the|of|from)\b/i,
  nn: /\b(fra|ikke|kilden|the|of|from)\b/i,
  en: /\b(frå|fra|ikkje|ikke|kilden|kjelda|løfter|lovnader)\b/i,
} as const;

/** No address: nothing is asked for. */
const NOWHERE = 'https://';

/** Texts of the dataset that are in bokmål and nothing else stand between these. */
const OPEN = '⟦';
const CLOSE = '⟧';

/** The text nodes of an element, opened or not, but for white space. */
function textsIn(el: HTMLElement): readonly Text[] {
  const walker = document.createTreeWalker(el.shadowRoot!.querySelector('.base')!, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  return texts.filter(({ data }) => /\p{L}/u.test(data));
}

function withoutEnglish<T extends object>(json: T): T {
  return JSON.parse(JSON.stringify(json, (key, it: unknown) => (key === 'en' ? undefined : it))) as T;
}

for (const { tag, ready } of ELEMENTS) {
  describe(`<${tag}>, in three languages`, () => {
    for (const lang of ['nb', 'nn', 'en'] as const) {
      it(`speaks ${lang} where the page does, and nothing else`, async () => {
        const data = withTexts(await fjordby(), (text, key) => (key === lang || key === 'document' ? text : 'x'));
        const el = await settled(embed(tag, ready, { data, lang }));
        expect(nameOf(byRole(el, 'region'))).to.match(NAMES[tag][lang]);
        expect(textOf(el.shadowRoot!.querySelector('.base'))).to.not.match(FOREIGN[lang]);
        await expect(el).to.be.accessible();
      });

      it(`says in ${lang} what is wrong`, async () => {
        const el = await settled(embed(tag, ready, { data: NOWHERE, lang }));
        expect(textOf(byRole(el, 'status'))).to.match(
          { nb: /^Klarte ikke/, nn: /^Klarte ikkje/, en: /could not/ }[lang],
        );
        expect(byRole(el, 'button', lang === 'en' ? 'Try again' : 'Prøv igjen')).to.exist;
      });
    }

    it('takes the English texts of the dataset on an English page', async () => {
      const el = await settled(embed(tag, ready, { data: await fjordby(), lang: 'en-GB' }));
      expect(nameOf(byRole(el, 'region'))).to.match(/Sea Party|Bathing/);
      for (const text of textsIn(el)) expect(markedLanguage(text.parentElement!), text.data).to.equal('en-GB');
    });

    it('takes the nynorsk texts where there are any', async () => {
      const data = withTexts(await fjordby(), (text, key) => (key === 'nn' ? `${text} på nynorsk` : text));
      const el = await settled(embed(tag, { ...ready, topic: 'ferge' }, { data, lang: 'nn' }));
      const said = nameOf(byRole(el, 'region')) + textOf(el.shadowRoot!.querySelector('.base'));
      expect(said).to.match(/Ferje på nynorsk/i);
    });

    for (const lang of ['nn', 'en'] as const) {
      it(`marks as bokmål what a page in ${lang} can only be shown in bokmål`, async () => {
        const bokmål = withTexts(await fjordby(), (text, key) => (key === 'nb' ? OPEN + text + CLOSE : text));
        // A name is the same in every language, and our own topics have all three.
        for (const { publisher } of bokmål.programmes) publisher.name = 'Partiet';
        const { programmes, issues } = bokmål;
        const data = { ...bokmål, ...withoutEnglish({ programmes, issues }) };
        const el = await settled(embed(tag, ready, { data, lang }));
        const texts = textsIn(el);
        const whole = texts.filter(({ data: it }) => it.trim().startsWith(OPEN) && it.trim().endsWith(CLOSE));
        expect(whole).to.not.be.empty;
        for (const text of whole) expect(markedLanguage(text.parentElement!), text.data).to.equal('nb');
        // A name in a text of theirs splits it.
        const own = texts.filter(({ parentElement: around }) => {
          return !around!.textContent.includes(OPEN) && !around!.closest('[translate=no]');
        });
        for (const text of own) expect(markedLanguage(text.parentElement!), text.data).to.equal(lang);
      });
    }
  });
}
