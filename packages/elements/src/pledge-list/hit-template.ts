import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { piecesOf, pointOf, type Language, type Searched } from '@partiprogram/programmes';
import { chips, words } from '../element/templates.js';
import { foreignLang } from '../messages/language.js';
import type { Messages } from '../messages/index.js';
import type { View } from './list-view.js';

/**
 * One entry that was found, with its place in the programme.
 *
 * @param found the words that were found, by the word that was searched for
 * @param view that it is in
 */
export function hitTemplate(
  searched: Searched,
  found: ReadonlyMap<string, string>,
  view: View,
  text: Messages,
  language: Language,
): TemplateResult {
  const { entry, section, programme } = searched;
  const lang = foreignLang(programme, language);
  const point = entry.kind === 'pledge' ? pointOf(entry) : undefined;
  const marked = (it: string): unknown =>
    piecesOf(it, found).map((piece) => (piece.hit ? html`<mark>${piece.text}</mark>` : piece.text));
  const whose = programme.publisher.name;
  return html`<li part="entry" data-entry=${entry.id}>
    ${!view.title ? nothing : html`<p class="kind">${entry.kind === 'pledge' ? text.pledgeList.leadIn(whose) : whose}</p>`}
    ${entry.kind === 'pledge' ? nothing : html`<p class="kind">${text.pledgeList.kinds[entry.kind]}</p>`}
    ${words(entry, programme, text, language, marked)}
    ${entry.details && !entry.quote ? html`<p class="details" lang=${ifDefined(lang)}>${marked(entry.details)}</p>` : nothing}
    ${chips(entry, text)}
    <button class="jump" type="button" data-to=${entry.id}>${text.point(section.heading, point)}</button>
    <button class="more" part="more" type="button" aria-expanded="false" aria-label=${text.pledgeList.moreOn(point)}>
      ⋯
    </button>
  </li>`;
}
