import type { Language } from '@partiprogram/programmes';

/** The languages beside bokmål that we speak, by what a `lang` begins with: their codes of two letters and of three. */
const SPOKEN: ReadonlyMap<string, Language> = new Map([
  ['nn', 'nn'],
  ['nno', 'nn'],
  ['en', 'en'],
  ['eng', 'en'],
]);

/**
 * The language that an element speaks: that of the page around it, through shadow roots.
 *
 * @param element anywhere in a page
 * @returns the language of the nearest `lang` if we speak it, however it is written, else bokmål. `no` is bokmål.
 */
export function languageOf(element: Element): Language {
  const [code = ''] = pageLang(element).trim().toLowerCase().split(/[-_]/);
  return SPOKEN.get(code) ?? 'nb';
}

/**
 * The `lang` of what an element says, where the page says another one, none, or one in a way that not every browser and
 * screen reader takes for this language: `no` may be nynorsk, and `en_US` is none.
 *
 * @param language that the element says it in
 * @returns undefined where the page has marked it already
 */
export function ownLang(element: Element, language: Language): Language | undefined {
  return pageLang(element).toLowerCase().split('-')[0] === language ? undefined : language;
}

/**
 * The `lang` of a text that is not in the language around it.
 *
 * @param of the owner of the text, and the tag of its language
 * @param language of the texts around it
 * @param part of the owner, which may be in another language
 * @returns undefined where there is nothing to mark
 */
export function foreignLang(
  of: { readonly wording: string },
  language: Language,
  { wording = of.wording }: { readonly wording?: string } = of,
): string | undefined {
  return wording === language ? undefined : wording;
}

/**
 * The `lang` that the page has around an element, as it is written there, through shadow roots.
 *
 * @returns empty where the page says none
 */
export function pageLang(element: Element): string {
  const bearer = element.closest('[lang]');
  if (bearer) return bearer.getAttribute('lang') ?? '';
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? pageLang(root.host) : '';
}
