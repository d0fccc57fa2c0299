import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Filter, FilterOptions, ProgrammeListing } from '@partiprogram/programmes';
import { naming } from '../element/templates.js';
import { unrecorded } from '../element/unrecorded.js';
import type { Messages, PledgeListMessages } from '../messages/messages.js';
import type { Order } from './list-model.js';

/** The reader's filter, and the order of the list. */
export type FilterAndOrder = Filter & { readonly order: Order };

/** Everything that the controls are drawn from. */
export interface ControlsView {
  readonly options: FilterOptions;
  /** What the filter by topic is called, where it is not by topic. */
  readonly topicLabel?: unknown;
  readonly query: string;
  readonly filter: FilterAndOrder;
  /** The result of the last search or filter, in words. */
  readonly status: string;
  /** Those that are searched: the status may name their publishers. */
  readonly programmes: readonly ProgrammeListing[];
  readonly text: Messages;
}

/** A search field and filters. Their events `input`, `change`, `focusin` and `keydown` bubble. */
export function controlsTemplate({
  options,
  query,
  filter,
  status,
  programmes,
  topicLabel,
  ...words
}: ControlsView): TemplateResult {
  const { pledgeList: text, topicsProposed } = words.text;
  const byTopic = programmes.some((it) => it.topicsProposed) ? topicsProposed : text.topic;
  const others = otherFields(options, filter, text);
  return html`<div class="controls" part="controls" role="search" aria-label=${text.search} ${unrecorded()}>
    <label class="field search"
      >${text.search}
      <input
        type="search"
        name="query"
        maxlength="100"
        autocomplete="off"
        spellcheck="false"
        enterkeyhint="search"
        .value=${live(query)}
    /></label>
    ${topicField(options, filter, topicLabel ?? byTopic, text)}
    ${
      others.length > 0
        ? html`<details class="others">
            <summary>${text.otherFilters}</summary>
            <div class="fields">${others}</div>
          </details>`
        : nothing
    }
    <p class="status" part="status" role="status">${naming(status, ...programmes)}</p>
  </div>`;
}

/** A filter by topic, where there are several. */
function topicField(
  { topics }: FilterOptions,
  filter: FilterAndOrder,
  label: unknown,
  { allTopics }: PledgeListMessages,
): unknown {
  if (topics.length < 2) return nothing;
  const options = topics.map(([topic, count]) => [topic.id, `${topic.label} (${count})`] as const);
  return selectTemplate('topic', label, [['', allTopics], ...options], filter);
}

/** The filters that fewer readers use. */
function otherFields(options: FilterOptions, filter: FilterAndOrder, text: PledgeListMessages): readonly unknown[] {
  const places = options.places.map(([name, count]) => [name, `${name} (${count})`] as const);
  const years = options.years.map((year) => [String(year), text.by(year)] as const);
  return [
    places.length > 1 && selectTemplate('place', text.place, [['', text.allPlaces], ...places], filter),
    years.length > 0 && selectTemplate('deadline', text.deadline, [['0', text.allDeadlines], ...years], filter),
    options.order && selectTemplate('order', text.order, Object.entries(text.orders), filter),
  ].filter(Boolean);
}

function selectTemplate(
  name: keyof FilterAndOrder,
  label: unknown,
  options: readonly (readonly [value: string, words: string])[],
  filter: FilterAndOrder,
): TemplateResult {
  const selected = String(filter[name]);
  return html`<label class="field"
    >${label}
    <select name=${name}>
      ${options.map(
        ([value, words]) => html`<option value=${value} .selected=${live(value === selected)}>${words}</option>`,
      )}
    </select></label
  >`;
}
