import { html, nothing, type TemplateResult } from 'lit';
import {
  deadlinesOf,
  isOfParty,
  placesOf,
  topicsOf,
  type Filter,
  type Searched,
  type Topic,
} from '@partiprogram/programmes';
import type { ControlsMessages } from './controls-messages.js';
import type { View } from './list-view.js';

/** What a reader has chosen. */
export type Chosen = Filter & { readonly order: 'section' | 'topic' };

/** What a reader may choose from. */
export interface Choices {
  /** Each with the number of pledges on it. */
  readonly topics: readonly (readonly [topic: Topic, count: number])[];
  readonly places: ReturnType<typeof placesOf>;
  readonly years: readonly number[];
  /** Whether there is something that can be put in another order: a plan is read as a whole. */
  readonly order: boolean;
}

/** Counts what a reader may choose from. */
export function choicesOf(searched: readonly Searched[], { catalogue, programmes }: View): Choices {
  const counts = topicsOf(searched);
  return {
    topics: catalogue.topics.flatMap((topic) => {
      const count = counts.get(topic.id);
      return count ? [[topic, count] as const] : [];
    }),
    places: placesOf(searched),
    years: deadlinesOf(searched),
    order: counts.size > 1 && programmes.some(isOfParty),
  };
}

/** A choice of a topic, where there are several. */
export function topicField({ topics }: Choices, chosen: Chosen, own: ControlsMessages): unknown {
  if (topics.length < 2) return nothing;
  const options = topics.map(([{ id, label }, count]) => [id, `${label} (${count})`] as const);
  return selectTemplate('topic', own.topic, [['', own.allTopics], ...options], chosen);
}

/** What fewer readers choose by. */
export function otherFields(choices: Choices, chosen: Chosen, own: ControlsMessages): readonly unknown[] {
  const places = choices.places.map(([name, count]) => [name, `${name} (${count})`] as const);
  const years = choices.years.map((year) => [String(year), own.by(year)] as const);
  return [
    places.length > 1 && selectTemplate('place', own.place, [['', own.allPlaces], ...places], chosen),
    years.length > 0 && selectTemplate('deadline', own.deadline, [['0', own.allDeadlines], ...years], chosen),
    choices.order && selectTemplate('order', own.order, Object.entries(own.orders), chosen),
  ].filter(Boolean);
}

function selectTemplate(
  name: keyof Chosen,
  label: string,
  options: readonly (readonly [string, string])[],
  chosen: Chosen,
): TemplateResult {
  return html`<label class="field"
    >${label}
    <select name=${name} .value=${String(chosen[name])}>
      ${options.map(
        ([value, words]) => html`<option value=${value} ?selected=${value === String(chosen[name])}>${words}</option>`,
      )}
    </select></label
  >`;
}
