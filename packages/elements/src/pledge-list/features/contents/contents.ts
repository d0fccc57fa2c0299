import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { toldCount, type Count, type ListedSection, type Programme } from '@partiprogram/programmes';
import { asNamed } from '../../../element/templates.js';
import { foreignLang } from '../../../messages/language.js';
import type { Messages } from '../../../messages/messages.js';

export { default as styles } from './contents.styles.js';

/** A programme, and its listed sections. */
export interface Listed extends Count {
  readonly programme: Programme;
  readonly sections: readonly ListedSection[];
}

/** The sections, each with the number of its pledges and a jump to it; for a municipality, its programmes. */
export function contentsTemplate(listings: readonly Listed[], text: Messages): TemplateResult {
  return html`<nav part="contents" aria-label=${text.pledgeList.contents}>
    ${
      listings.length > 1
        ? html`<ol role="list">
            ${listings.map((it) => {
              const { id, publisher, count } = it.programme;
              return jumpTemplate(id, asNamed(publisher.name), countOf(it, count, text), nothing);
            })}
          </ol>`
        : listings.map(({ programme, sections }) => sectionsTemplate(programme, sections, text))
    }
  </nav>`;
}

function sectionsTemplate(
  programme: Programme,
  sections: readonly ListedSection[],
  text: Messages,
): TemplateResult | typeof nothing {
  if (sections.length === 0) return nothing;
  return html`<ol role="list">
    ${sections.map((it) => {
      const { id, heading, count } = it.section;
      const name = html`<span lang=${ifDefined(foreignLang(programme, text.language, it.section))}>${heading}</span>`;
      const below = sectionsTemplate(programme, it.below, text);
      return jumpTemplate(`${programme.id}/${id}`, name, count && countOf(it, count, text), below);
    })}
  </ol>`;
}

/** How many pledges or points are listed, of how many there are. */
function countOf(listed: Count, whole: Count, text: Messages): string {
  const { shown, all } = toldCount(listed, whole);
  return shown === undefined ? String(all) : text.outOf(shown, all);
}

function jumpTemplate(id: string, name: unknown, count: string | undefined, below: unknown): TemplateResult {
  return html`<li>
    <button class="jump" type="button" data-to=${id}>${name} <span class="meta">${count}</span></button>
    ${below}
  </li>`;
}
