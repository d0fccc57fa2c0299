import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Language } from '@partiprogram/programmes';
import { asNamed, byId, changing } from '../../../element/templates.js';
import type { ComparisonModel } from '../../comparison-model.js';
import type { Comparison } from '../../load-comparison.js';
import { CONTROLS_MESSAGES } from './controls.messages.js';
import { topicsOf } from './spoken-topics.js';

export { styles } from './controls.styles.js';
export { leftOutLine, leftOutTexts } from './left-out.js';
export { lookAhead } from './spoken-topics.js';

/** The reader's filter. */
export interface ComparisonFilter {
  /** The id of the topic; empty for the overview. */
  readonly topic: string;
  /** `shared`, `differing`, `single`, or all where it is empty. */
  readonly only: string;
  /** Ids of the programmes that are put aside. */
  readonly hidden: readonly string[];
}

/** Everything that the controls are drawn from. */
export interface Controls {
  readonly comparison: Comparison;
  readonly model: Pick<ComparisonModel, 'choices' | 'isAlone' | 'unsorted' | 'whole'>;
  /** The filter as it is now. */
  readonly filter: ComparisonFilter;
  /** How many rows are shown of how many, once the reader has filtered. */
  readonly counts: { readonly shown: number; readonly all: number } | undefined;
  readonly language: Language;
  /** Called with the fields that the reader changes; the others stay. */
  readonly change: (filter: Partial<ComparisonFilter>) => void;
}

/** The controls: the topic, which issues, and which programmes. */
export function controlsTemplate(controls: Controls): TemplateResult {
  const { comparison, model, filter, counts, language } = controls;
  const { shown, points } = CONTROLS_MESSAGES[language];
  const topic = comparison.topic?.label ?? '';
  const isApart = topic !== '' && model.unsorted.length > 0;
  const status = counts && (counts.all > 0 ? shown(counts.shown, counts.all, topic) : isApart && points(topic));
  return html`<div class="controls" part="controls">
      ${topicTemplate(controls)} ${filter.topic && !model.isAlone && model.whole > 0 ? onlyTemplate(controls) : ''}
      ${programmesTemplate(controls)}
    </div>
    <p class="status" part="status" role="status">${changing(status || '')}</p>`;
}

function topicTemplate({ comparison, filter, language, change }: Controls): TemplateResult {
  const text = CONTROLS_MESSAGES[language];
  const handleChange = (event: Event): void => change({ topic: selectedIn(event) });
  return html`<div class="field">
    <label for="topic">${text.topic}</label>
    <select id="topic" @change=${handleChange}>
      <option value="" .selected=${live(filter.topic === '')}>${text.overview}</option>
      ${byId(
        topicsOf(comparison),
        ({ id, label }) => html`<option value=${id} .selected=${live(id === filter.topic)}>${label}</option>`,
      )}
    </select>
  </div>`;
}

function onlyTemplate({ filter, language, change }: Controls): TemplateResult {
  const text = CONTROLS_MESSAGES[language];
  const handleChange = (event: Event): void => change({ only: selectedIn(event) });
  return html`<div class="field">
    <label for="only">${text.show}</label>
    <select id="only" @change=${handleChange}>
      ${Object.entries(text.only).map(
        ([value, label]) => html`<option value=${value} .selected=${live(value === filter.only)}>${label}</option>`,
      )}
    </select>
  </div>`;
}

function programmesTemplate({ model: { choices }, filter, language, change }: Controls): TemplateResult | '' {
  if (choices.length < 2) return '';
  const { hidden } = filter;
  return html`<fieldset>
    <legend>${CONTROLS_MESSAGES[language].programmes}</legend>
    ${byId(choices, ({ id, publisher }) => {
      const others = hidden.filter((it) => it !== id);
      const handleChange = (): void => change({ hidden: hidden.includes(id) ? others : [...hidden, id] });
      return html`<label
        ><input
          type="checkbox"
          .checked=${live(!hidden.includes(id))}
          @change=${handleChange}
        />${asNamed(publisher.name)}</label
      >`;
    })}
  </fieldset>`;
}

function selectedIn(event: Event): string {
  return (event.currentTarget as HTMLSelectElement).value;
}
