import type { Language } from '@partiprogram/programmes';
import { languageOf } from '../messages/language.js';

/** The elements on the page, each with the language that it spoke last, and what to do when that changes. */
const speakers = new Map<Element, { language: Language; readonly changed: () => void }>();

/** Only a `lang` that changes calls it: nothing else that a page does costs anything. */
const observer = new MutationObserver(() => {
  for (const [element, speaker] of speakers) {
    const language = languageOf(element);
    if (language === speaker.language) continue;
    speaker.language = language;
    speaker.changed();
  }
});

/**
 * Calls back whenever the page around an element changes to another of our languages.
 *
 * @param element on a page
 * @returns a function that stops watching
 */
export function watchLanguage(element: Element, changed: () => void): () => void {
  speakers.set(element, { language: languageOf(element), changed });
  for (let root = element.getRootNode(); ; root = root.host.getRootNode()) {
    observer.observe(root, { attributeFilter: ['lang'], subtree: true });
    if (!(root instanceof ShadowRoot)) break;
  }
  return () => {
    speakers.delete(element);
    if (speakers.size === 0) observer.disconnect();
  };
}
