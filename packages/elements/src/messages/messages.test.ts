import { expect } from '@open-wc/testing';
import type { Language } from '@partiprogram/programmes';
import { REPLY_MESSAGES } from '../agree-poll/features/reply/reply.messages.js';
import { en } from './en/en.js';
import type { Messages } from './messages.js';
import { nb } from './nb/nb.js';
import { nn } from './nn/nn.js';

const LANGUAGES: Readonly<Record<Language, Messages>> = { nb, nn, en };

/** What stands in for a name, a figure or an id in a message that takes one. */
const GIVEN = '¤';

/** Every message by its path, said with something that can be found again. */
function said(messages: object, path = ''): readonly (readonly [string, string])[] {
  return Object.entries(messages).flatMap(([key, message]: [string, unknown]) => {
    const name = path ? `${path}.${key}` : key;
    if (typeof message === 'string') return [[name, message] as const];
    if (typeof message === 'function') return [[name, say(message as (...given: unknown[]) => string)] as const];
    return said(message as object, name);
  });
}

/** A message takes names, counts, or a period: this looks like all of them. */
function say(message: (...given: unknown[]) => string): string {
  const given = Object.assign(new String(GIVEN), { from: GIVEN, to: GIVEN });
  return message(given, given, given);
}

describe('messages', () => {
  for (const lang of ['nb', 'nn', 'en'] satisfies Language[]) {
    it(`has a text for everything in ${lang}, and the same ones as bokmål`, () => {
      const texts = said(LANGUAGES[lang]);
      for (const [name, text] of texts) expect(text.trim(), name).to.not.be.empty;
      const source = said(LANGUAGES.nb);
      expect(texts.map(([name]) => name).sort()).to.deep.equal(source.map(([name]) => name).sort());
      expect(texts.length).to.be.greaterThan(60);
    });

    it(`says in ${lang} whatever a message is given`, () => {
      const texts = new Map(said(LANGUAGES[lang]));
      for (const [name, source] of said(LANGUAGES.nb)) {
        expect(texts.get(name)!.includes(GIVEN), name).to.equal(source.includes(GIVEN));
      }
    });

    it(`tells in ${lang} silence and not knowing apart`, () => {
      const { nothingFound, silence } = LANGUAGES[lang];
      const sentences = [...Object.values(nothingFound), ...Object.values(silence)];
      expect(new Set(sentences).size).to.equal(sentences.length);
    });

    it(`answers yes and no differently in ${lang}, and never says that silence is a no`, () => {
      const { nothingFound, silence } = LANGUAGES[lang];
      const { thanks } = REPLY_MESSAGES[lang];
      expect(thanks.agree).to.not.equal(thanks.disagree);
      const silences = [...Object.values(nothingFound), ...Object.values(silence)].join(' ');
      expect(silences).to.not.match(/\b(mot|imot|against|nei|no)\b/i);
    });

    it(`counts one and many in ${lang}`, () => {
      const { pledges, points } = LANGUAGES[lang].pledgeList;
      expect(pledges(1)).to.match(/^1 \S+$/);
      expect(pledges(2)).to.match(/^2 \S+$/);
      expect(pledges(2).slice(2)).to.not.equal(pledges(1).slice(2));
      expect(points(1)).to.match(/^1 \S+$/);
    });
  }
});
