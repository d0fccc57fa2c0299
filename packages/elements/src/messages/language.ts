import type { Language } from '@partiprogram/programmes';

/** The languages that we speak, by what a `lang` begins with. */
const SPOKEN: ReadonlyMap<string | undefined, Language> = new Map([
  ['nb', 'nb'],
  ['no', 'nb'],
  ['nn', 'nn'],
  ['en', 'en'],
]);

/**
 * The language that an element speaks: that of the page around it, through shadow roots.
 *
 * @param element anywhere in a page
 * @returns the language of the nearest `lang` if we speak it, else bokmål. `no` is bokmål.
 */
export function languageOf(element: Element): Language {
  return pageLanguage(element) ?? 'nb';
}

/**
 * The `lang` of what an element says, on a page in a language that we do not speak.
 *
 * @returns undefined where the page has marked it already
 */
export function ownLang(element: Element): Language | undefined {
  return pageLanguage(element) ? undefined : 'nb';
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

function pageLanguage(element: Element): Language | undefined {
  return SPOKEN.get(nearestLang(element).toLowerCase().split('-')[0]);
}

function nearestLang(element: Element): string {
  const bearer = element.closest('[lang]');
  if (bearer) return bearer.getAttribute('lang') ?? '';
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? nearestLang(root.host) : '';
}
