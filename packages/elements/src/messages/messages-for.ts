import type { Language } from '@partiprogram/programmes';
import type { Messages } from './messages.js';
import { nb } from './nb/nb.js';

const languages = new Map<Language, Messages>([['nb', nb]]);

/**
 * Adds a language of the interface. Bokmål is always there.
 *
 * @param language that the messages are in
 * @param messages everything that the elements say
 */
export function addMessages(language: Language, messages: Messages): void {
  languages.set(language, messages);
}

/** The messages in a language; in bokmål where they are not there. */
export function messagesFor(language: Language): Messages {
  return languages.get(language) ?? nb;
}
