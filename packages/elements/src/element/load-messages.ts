import type { LitElement } from 'lit';
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
 * Loads the messages of a language. Until they are there, an element speaks bokmål; if they cannot be had, the reader's
 * next act tries again.
 *
 * @param language of the reader
 * @param host is drawn anew once they have come
 */
export async function loadMessages(language: Language, host: LitElement): Promise<void> {
  if (language === 'nb' || messagesFor(language) !== messagesFor('nb')) return;
  try {
    const messages = await FILES[language]?.();
    if (messages) addMessages(language, messages);
    host.requestUpdate();
  } catch {
    addEventListener('click', () => void loadMessages(language, host), { once: true });
  }
}
