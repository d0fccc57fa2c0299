import type { Language } from '@partiprogram/programmes';

/**
 * The language of the page around an element, through shadow roots.
 *
 * @param element anywhere in a page
 * @returns the language of the nearest `lang` that we speak; bokmål where there is none. `no` is bokmål.
 */
export function languageOf(element: Element): Language {
  const lang = nearestLang(element).toLowerCase();
  if (lang === 'en' || lang.startsWith('en-')) return 'en';
  return lang === 'nn' || lang.startsWith('nn-') ? 'nn' : 'nb';
}

/**
 * The `lang` of a text that is not in the language around it.
 *
 * @param of the owner of the text
 * @param language of the page around it
 * @returns undefined where there is nothing to mark
 */
export function foreignLang(of: { readonly wording: Language }, language: Language): Language | undefined {
  return of.wording === language ? undefined : of.wording;
}

function nearestLang(element: Element): string {
  const bearer = element.closest('[lang]');
  if (bearer) return bearer.getAttribute('lang') ?? '';
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? nearestLang(root.host) : '';
}
