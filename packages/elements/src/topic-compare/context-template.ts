import { html, nothing, type TemplateResult } from 'lit';
import {
  isOfParty,
  shortWordsOf,
  type EntryKind,
  type Language,
  type Placed,
  type Programme,
} from '@partiprogram/programmes';
import { heading } from '../element/heading.js';
import { asNamed, byId, kindOf, sourceOf, withNames } from '../element/templates.js';
import type { Messages } from '../messages/messages.js';
import { contextOf, stepsOf } from './comparison-model.js';
import type { TopicView } from './topic-view.js';
import { wordsInLine } from './words-template.js';

/** So many entries are drawn with the table: more than any document has. Those beyond come gradually. */
const AT_ONCE = 100;

/** The context beside the table: the facts that documents state, and what municipalities plan. */
export function contextTemplate(view: TopicView): TemplateResult {
  const plans = view.model.programmes.filter((it) => !isOfParty(it) && contextOf(it).length > 0);
  return html`${factsTemplate(view)} ${byId(plans, (plan) => planTemplate(plan, view))}`;
}

function factsTemplate({ model, level, text, language, drawn }: TopicView): TemplateResult | typeof nothing {
  const { facts, factsIntro } = text.topicCompare;
  const stated = model.programmes.filter(isOfParty).flatMap((programme) => {
    const placed = contextOf(programme);
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
          ${listTemplate(programme, placed, language, drawn - stepsOf(model))}`,
    )}
  </div>`;
}

function planTemplate(plan: Programme, { model, level, text, language, drawn }: TopicView): TemplateResult {
  const { planned, plannedIntro } = text.topicCompare;
  const placed = contextOf(plan);
  const kinds = [...new Set(placed.map(({ entry }) => entry.kind))];
  return html`<section class="context" part="plan" aria-label=${planned(plan.publisher.name)}>
    ${heading(level, withNames(planned, plan.publisher.name), 'heading')}
    <p class="meta">${plannedIntro} ${sourceOf(plan, text)}.</p>
    ${kinds.map((kind) => {
      const some = placed.filter(({ entry }) => entry.kind === kind);
      return html`<p class="label">${planLabel(kind, some, text)}</p>
        ${listTemplate(plan, some, language, drawn - stepsOf(model))}`;
    })}
  </section>`;
}

/** @param steps that the comparison has drawn beyond its table */
function listTemplate(of: Programme, placed: readonly Placed[], language: Language, steps: number): TemplateResult {
  return html`<ul>
    ${placed.slice(0, Math.max(AT_ONCE, steps)).map(({ entry }) => html`<li>${wordsInLine(shortWordsOf(entry, of), language)}</li>`)}
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
