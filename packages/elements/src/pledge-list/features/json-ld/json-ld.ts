import { jsonLdOf, type Listing } from '@partiprogram/programmes';
import { trustedTypesPolicy } from '../../../element/trusted-types.js';

/** The list that was last written into each element. */
const written = new WeakMap<Element, object>();

/**
 * Writes programmes into a page as linked data, for search engines. A page that does not allow our policy for Trusted
 * Types gets none, and the browser says so.
 *
 * @param parent gets the script, in place of an earlier one
 * @param list with the programmes that are listed; the same object is not written twice
 */
export function writeJsonLd(parent: Element, list: { readonly listings: readonly Listing[] }): void {
  if (written.get(parent) === list) return;
  written.set(parent, list);
  const json = JSON.stringify(jsonLdOf(list.listings.map(({ programme }) => programme))).replaceAll('<', '\\u003c');
  const script = document.createElement('script');
  script.type = 'application/ld+json';
  try {
    script.text = trustedTypesPolicy().createScript(json);
  } catch {
    return;
  }
  parent.querySelector(':scope > script[type="application/ld+json"]')?.remove();
  parent.append(script);
}
