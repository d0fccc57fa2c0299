import { jsonLdOf, type Listing } from '@partiprogram/programmes';
import { trustedTypesPolicy } from '../../../element/trusted-types.js';
import { JSON_LD_MESSAGES } from './json-ld.messages.js';

/** What was last written for each element. */
const written = new WeakMap<Element, { readonly list: object; readonly script: HTMLScriptElement }>();

/**
 * Writes programmes into the head of a page as linked data, for search engines. What stands inside a tag belongs to the page,
 * whose framework may be about to compare it with what its server sent. A page that does not allow our policy for Trusted
 * Types gets none, and the browser says so; nor does one on which nothing is pledged.
 *
 * @param owner the element that lists them; its script takes the place of an earlier one
 * @param list with the programmes that are listed; the same object is not written twice
 */
export function writeJsonLd(owner: Element, list: { readonly listings: readonly Listing[] }): void {
  if (written.get(owner)?.list === list) return;
  removeJsonLd(owner);
  const programmes = list.listings.map(({ programme }) => programme);
  const linked = jsonLdOf(programmes, (publisher, language) =>
    (JSON_LD_MESSAGES[language] ?? JSON_LD_MESSAGES.nb).leadIn(publisher),
  );
  if (linked['@graph'].length === 0) return;
  const json = JSON.stringify(linked, asItIs).replaceAll('<', '\\u003c');
  const script = owner.ownerDocument.createElement('script');
  script.type = 'application/ld+json';
  written.set(owner, { list, script });
  try {
    script.text = trustedTypesPolicy().createScript(json);
  } catch {
    return;
  }
  owner.ownerDocument.head.append(script);
}

/** Leaves a `toJSON` aside that a library of the page has given to all lists. */
function asItIs(this: Readonly<Record<string, unknown>>, key: string): unknown {
  return this[key];
}

/** Removes what {@link writeJsonLd} wrote for an element. */
export function removeJsonLd(owner: Element): void {
  written.get(owner)?.script.remove();
  written.delete(owner);
}
