import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { entriesOf, type EntryKind, type Language, type Programme } from '@partiprogram/programmes';
import { chips } from '../internal/fragments.js';
import { heading } from '../internal/heading.js';
import { foreignLang } from '../internal/language.js';
import type { Messages } from '../internal/messages/index.js';

/**
 * What a municipality plans on a topic, apart from the columns of the parties.
 *
 * @param plan a planning programme, with what it says on the topic
 * @param level of its heading
 */
export function planTemplate(plan: Programme, level: number, text: Messages, language: Language): TemplateResult {
  const placed = entriesOf(plan);
  if (placed.length === 0) return html`${nothing}`;
  const lang = foreignLang(plan, language);
  const kinds = [...new Set(placed.map(({ entry }) => entry.kind))];
  return html`<section class="plan" part="plan" aria-label=${text.topicCompare.planned(plan.publisher.name)}>
    ${heading(level, text.topicCompare.planned(plan.publisher.name), 'heading')}
    <p class="meta">${text.topicCompare.plannedIntro}</p>
    ${kinds.map((kind) => {
      const some = placed.filter(({ entry }) => entry.kind === kind);
      const baseline = some.find(({ section }) => section.baseline)?.section.baseline;
      return html`<p class="label">
          ${kind === 'fact' && baseline ? text.pledgeList.comparedWith(baseline) : labelOf(kind, text)}
        </p>
        <ul>
          ${some.map(({ entry }) => html`<li><span lang=${ifDefined(lang)}>${entry.statement}</span> ${chips(entry, text, language)}</li>`)}
        </ul>`;
    })}
  </section>`;
}

function labelOf(kind: EntryKind, text: Messages): string {
  return kind === 'pledge' ? '' : text.pledgeList.kinds[kind];
}
