/**
 * Registers an element once; a second copy of the bundle on the page leaves the first one be.
 *
 * @param tag the name of the tag
 * @param element its class
 */
export function define(tag: string, element: CustomElementConstructor): void {
  if (!customElements.get(tag)) customElements.define(tag, element);
}
