import type { Language } from '@partiprogram/programmes';
import type { LitElement } from 'lit';
import { languageOf } from './language.js';
import type { Messages } from './messages.js';
import { nb } from './nb.js';

const languages: Partial<Record<Language, Messages>> = { nb };

/** Elements that speak bokmål until their own language is there. */
const waiting = new Set<LitElement>();

/**
 * Adds a language of the interface. Bokmål is always there; the others are files of their own for a script tag, which
 * pays only for those that its page is written in.
 */
export function addMessages(language: Language, messages: Messages): void {
  languages[language] = messages;
  for (const element of waiting) element.requestUpdate();
  waiting.clear();
}

/** The messages in the language of the page around an element. */
export function messagesFor(element: LitElement): Messages {
  const messages = languages[languageOf(element)];
  if (!messages) waiting.add(element);
  return messages ?? nb;
}

export type { Choice, Messages } from './messages.js';
