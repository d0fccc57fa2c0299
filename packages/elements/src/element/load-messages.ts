import type { Language } from '@partiprogram/programmes';
import { addMessages, messagesFor } from '../messages/messages-for.js';
import type { Messages } from '../messages/messages.js';
import { loadFeature } from './load-feature.js';

/** Loads the messages of the languages that are not built in. */
const FILES: Readonly<Partial<Record<Language, () => Promise<Messages>>>> = {
  nn: () => loadFeature('messages/nn', () => import('../messages/nn/nn.js')).then(({ nn }) => nn),
  en: () => loadFeature('messages/en', () => import('../messages/en/en.js')).then(({ en }) => en),
};

/**
 * Loads the messages of a language. If that fails, the elements speak bokmål, the console has the error, and the next
 * load of an element tries again.
 */
export async function loadMessages(language: Language): Promise<void> {
  if (language === 'nb' || messagesFor(language) !== messagesFor('nb')) return;
  try {
    const messages = await FILES[language]?.();
    if (messages) addMessages(language, messages);
  } catch (error) {
    console.error(error);
  }
}
