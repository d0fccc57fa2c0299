import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Count, Language, ListedSection, Programme } from '@partiprogram/programmes';
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
export function contentsTemplate(
  listings: readonly Listed[],
  { language, pledgeList: text }: Messages,
): TemplateResult {
  return html`<nav part="contents" aria-label=${text.contents}>
    ${
      listings.length > 1
        ? html`<ol role="list">
            ${listings.map((it) => jumpTemplate(it.programme.id, asNamed(it.programme.publisher.name), it, nothing))}
          </ol>`
        : listings.map(({ programme, sections }) => sectionsTemplate(programme, sections, language))
    }
  </nav>`;
}

function sectionsTemplate(
  programme: Programme,
  sections: readonly ListedSection[],
  language: Language,
): TemplateResult | typeof nothing {
  if (sections.length === 0) return nothing;
  return html`<ol role="list">
    ${sections.map((it) => {
      const name = html`<span lang=${ifDefined(foreignLang(programme, language))}>${it.section.heading}</span>`;
      const below = sectionsTemplate(programme, it.below, language);
      return jumpTemplate(`${programme.id}/${it.section.id}`, name, it, below);
    })}
  </ol>`;
}

function jumpTemplate(id: string, name: unknown, { pledges, entries }: Count, below: unknown): TemplateResult {
  return html`<li>
    <button class="jump" type="button" data-to=${id}>${name} <span class="meta">${pledges || entries}</span></button>
    ${below}
  </li>`;
}
