import { pageLang } from '../messages/language.js';

/** The elements on the page, each with the `lang` that was around it last, and what to do when that changes. */
const speakers = new Map<Element, { lang: string; readonly changed: () => void }>();

/** Only a `lang` that changes calls it: nothing else that a page does costs anything. */
const observer = new MutationObserver(() => {
  for (const [element, speaker] of speakers) {
    const lang = pageLang(element);
    if (lang === speaker.lang) continue;
    speaker.lang = lang;
    speaker.changed();
  }
});

/**
 * Calls back whenever the page around an element changes to another language, be it one of ours or not.
 *
 * @param element on a page
 * @returns a function that stops watching
 */
export function watchLanguage(element: Element, changed: () => void): () => void {
  speakers.set(element, { lang: pageLang(element), changed });
  for (let root = element.getRootNode(); ; root = root.host.getRootNode()) {
    observer.observe(root, { attributeFilter: ['lang'], subtree: true });
    if (!(root instanceof ShadowRoot)) break;
  }
  return () => {
    speakers.delete(element);
    if (speakers.size === 0) observer.disconnect();
  };
}
