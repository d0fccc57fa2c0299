import { html, nothing, type TemplateResult } from 'lit';
import type { ListedSection, Programme } from '@partiprogram/programmes';
import type { Messages } from '../internal/messages/index.js';
import type { Count, DrawnList, Listing } from './drawn-list.js';

export { default as styles } from './places.styles.js';

/**
 * The sections, each with the number of its pledges, and a jump to it; of a municipality, its programmes.
 *
 * @param listings as they are drawn below
 */
export function contentsTemplate(listings: readonly Listing[], text: Messages): TemplateResult {
  return html`<nav part="contents" aria-label=${text.pledgeList.contents}>
    ${
      listings.length > 1
        ? html`<ol role="list">
            ${listings.map((it) => itemTemplate(it.programme.id, it.programme.publisher.name, it, nothing))}
          </ol>`
        : listings.map(({ programme, listed }) => sectionsTemplate(programme, listed))
    }
  </nav>`;
}

function sectionsTemplate(programme: Programme, listed: readonly ListedSection[]): TemplateResult | typeof nothing {
  if (listed.length === 0) return nothing;
  return html`<ol role="list">
    ${listed.map((it) =>
      itemTemplate(`${programme.id}/${it.section.id}`, it.section.heading, it, sectionsTemplate(programme, it.below)),
    )}
  </ol>`;
}

function itemTemplate(id: string, name: string, { pledges, entries }: Count, below: unknown): TemplateResult {
  return html`<li>
    <button class="jump" type="button" data-to=${id}>${name}</button
    ><span class="count">${pledges || entries}</span>${below}
  </li>`;
}

/**
 * Leads the reader to an entry, a section or a programme: opens what it stands in, scrolls there, and puts the focus there.
 *
 * @param root of the element
 * @param list that it stands in
 * @param id of what is wanted
 * @returns whether it is in the list
 */
export function reveal(root: ShadowRoot, list: DrawnList, id: string): boolean {
  list.drawAll();
  const target = root.getElementById(id);
  if (!target) return false;
  for (let box = target.closest('[hidden]'); box; box = box.closest('[hidden]')) {
    box.removeAttribute('hidden');
    root.querySelector(`[aria-controls="${CSS.escape(box.id)}"]`)?.setAttribute('aria-expanded', 'true');
  }
  // A section is known by the button in its heading.
  const place = target.querySelector<HTMLElement>(':scope > .head .toggle') ?? target;
  if (place === target) place.tabIndex = -1;
  place.focus({ preventScroll: true });
  target.scrollIntoView();
  return true;
}
