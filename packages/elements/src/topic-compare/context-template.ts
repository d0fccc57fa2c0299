import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import {
  entriesOf,
  isOfParty,
  type EntryKind,
  type Language,
  type Placed,
  type Programme,
} from '@partiprogram/programmes';
import { heading } from '../element/heading.js';
import { asNamed, byId, kindOf, sourceOf, withNames } from '../element/templates.js';
import { foreignLang } from '../messages/language.js';
import type { Messages } from '../messages/messages.js';
import type { TopicView } from './topic-view.js';

/** The context beside the table: the facts that documents state, and what municipalities plan. */
export function contextTemplate(view: TopicView): TemplateResult {
  const plans = view.model.programmes.filter((it) => !isOfParty(it) && entriesOf(it).length > 0);
  return html`${factsTemplate(view)} ${byId(plans, (plan) => planTemplate(plan, view))}`;
}

function factsTemplate({ model, level, text, language }: TopicView): TemplateResult | typeof nothing {
  const { facts, factsIntro } = text.topicCompare;
  const stated = model.programmes.filter(isOfParty).flatMap((programme) => {
    const placed = entriesOf(programme).filter(({ entry }) => entry.kind === 'fact');
    return placed.length > 0 ? [{ id: programme.id, programme, placed }] : [];
  });
  if (stated.length === 0) return nothing;
  return html`<div class="context" part="facts">
    ${heading(level, facts, 'heading')}
    <p class="meta">${factsIntro}</p>
    ${byId(
      stated,
      ({ programme, placed }) =>
        html`<p class="label">${asNamed(programme.publisher.name)}, ${kindOf(programme, text)}</p>
          ${listTemplate(programme, placed, language)}`,
    )}
  </div>`;
}

function planTemplate(plan: Programme, { level, text, language }: TopicView): TemplateResult {
  const { planned, plannedIntro } = text.topicCompare;
  const placed = entriesOf(plan);
  const kinds = [...new Set(placed.map(({ entry }) => entry.kind))];
  return html`<section class="context" part="plan" aria-label=${planned(plan.publisher.name)}>
    ${heading(level, withNames(planned, plan.publisher.name), 'heading')}
    <p class="meta">${plannedIntro} ${sourceOf(plan, text)}.</p>
    ${kinds.map((kind) => {
      const some = placed.filter(({ entry }) => entry.kind === kind);
      return html`<p class="label">${planLabel(kind, some, text)}</p>
        ${listTemplate(plan, some, language)}`;
    })}
  </section>`;
}

function listTemplate(of: Programme, placed: readonly Placed[], language: Language): TemplateResult {
  const lang = ifDefined(foreignLang(of, language));
  return html`<ul>
    ${placed.map(({ entry }) => html`<li lang=${lang}>${entry.statement}</li>`)}
  </ul>`;
}

/**
 * The label above entries of one kind in a plan.
 *
 * @param placed the entries
 * @returns empty for pledges, which need no name
 */
export function planLabel(kind: EntryKind, placed: readonly Placed[], text: Messages): string {
  if (kind === 'pledge') return '';
  const baseline = placed.find(({ section }) => section.baseline)?.section.baseline;
  return kind === 'fact' && baseline ? text.pledgeList.comparedWith(baseline) : text.pledgeList.kinds[kind];
}
