/** What stands in the place of every text, so that old words are told from new ones. */
export const TRANSLATED = 'Översatt';

/**
 * Does to an element what a browser does that translates a page: every text node gives way to one of the browser's own,
 * inside elements that it adds.
 *
 * @param element whose shadow root is translated
 */
export function translate({ shadowRoot }: Element): void {
  if (!shadowRoot) return;
  const walker = document.createTreeWalker(shadowRoot, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  for (const text of texts.filter(({ data, parentElement }) => data.trim() && parentElement?.localName !== 'style')) {
    const [outer, inner] = [document.createElement('span'), document.createElement('span')];
    inner.textContent = TRANSLATED;
    outer.append(inner);
    text.replaceWith(outer);
  }
}
