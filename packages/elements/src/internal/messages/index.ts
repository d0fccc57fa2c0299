import type { Language } from '@partiprogram/programmes';
import { languageOf } from '../language.js';
import { en } from './en.js';
import type { Messages } from './messages.js';
import { nb } from './nb.js';
import { nn } from './nn.js';

const catalogs: Readonly<Record<Language, Messages>> = { nb, nn, en };

/** The messages in the language of the page around an element. */
export function messagesFor(element: Element): Messages {
  return catalogs[languageOf(element)];
}

export type { Choice, Messages } from './messages.js';
