import type { Page } from 'puppeteer-core';

/**
 * What our own styles decide about each part of an element, so that a stranger's rule that gets in is seen.
 *
 * @param tag the first element of that name, which is ready
 * @returns one line for each part
 */
export function appearance(page: Page, tag: string): Promise<string[]> {
  return page.$eval(tag, (element) =>
    [...(element.shadowRoot?.querySelectorAll<HTMLElement | SVGElement>('[part=base], [part=base] *') ?? [])].map(
      (part) => {
        const { color, display, fontFamily, fontSize, fontWeight, position, textTransform, visibility } =
          getComputedStyle(part);
        const { width, height } = part.getBoundingClientRect();
        const size = [width, height].map(Math.round).join('x');
        return [part.localName, size, color, display, fontFamily, fontSize, fontWeight, position]
          .concat(textTransform, visibility)
          .join(' ');
      },
    ),
  );
}
