import { html, nothing, type TemplateResult } from 'lit';
import { LightElement } from '../page/light-element.js';
import { SHOWN_ELEMENTS } from '../page/shown-elements.js';
import { LANGUAGES, SWITCHES, type Choice, type Switch } from './choice.js';
import { ChoiceChangeEvent } from './choice-change-event.js';
import { programmesFor, topicsFor } from './fit-choice.js';
import { nb as text } from './messages/nb.js';
import type { Offer, OfferedArea } from './offer.js';

/** How many may be shown at first; empty for all. */
const LIMITS = ['', '5', '10', '20'] as const;

/** What is shown, whose it is, and how. */
export class ChoiceFieldsElement extends LightElement {
  static override properties = { choice: { attribute: false }, offer: { attribute: false } };

  choice!: Choice;
  offer!: Offer;

  protected override render(): TemplateResult {
    const { choice } = this;
    return html`
      <fieldset class="elements">
        <legend>${text.element}</legend>
        ${SHOWN_ELEMENTS.map(
          (it) =>
            html`<label class="card">
              <input
                type="radio"
                name="element"
                .checked=${choice.element === it}
                @change=${() => this.#change({ element: it })}
              />
              <span><b>${text.elements[it].name}</b> <span class="hint">${text.elements[it].what}</span></span>
            </label>`,
        )}
      </fieldset>
      <div class="field-row">${this.#whose()} ${this.#topic()}</div>
      <fieldset>
        <legend>${text.settings}</legend>
        <div class="choices">${SWITCHES[choice.element].map((it) => this.#switch(it))}</div>
        <div class="field-row">
          ${choice.element === 'agree-poll' ? nothing : this.#limit()}
          ${this.#select('lang', text.language, choice.lang, [
            ['', text.languages['']],
            ...LANGUAGES.map((it) => [it, text.languages[it]] as const),
          ])}
        </div>
      </fieldset>
    `;
  }

  #whose(): TemplateResult {
    const { choice, offer } = this;
    const { areas } = offer;
    if (choice.element === 'topic-compare')
      return this.#select(
        'municipality',
        text.area,
        choice.municipality,
        areas.map(({ id, name }) => [id, name] as const),
      );
    const programmes = programmesFor(choice, offer);
    const groups = areas.map((area) => ({ area, here: programmes.filter((it) => it.area === area.id) }));
    return html`<div class="field">
      <label for="whose">${text.whose}</label>
      <select id="whose" @change=${this.#handleWhose}>
        ${groups.map(
          ({ area, here }) =>
            html`<optgroup label=${area.name}>
              ${here.map(({ id, name, title }) => this.#option(id, `${name}: ${title}`, choice.programme === id))}
              ${here.length > 1 ? this.#wholeArea(area) : nothing}
            </optgroup>`,
        )}
      </select>
    </div>`;
  }

  #wholeArea({ id, name }: OfferedArea): TemplateResult {
    const isChosen = this.choice.programme === '' && this.choice.municipality === id;
    return this.#option(`${AREA}${id}`, text.wholeArea(name), isChosen);
  }

  #topic(): TemplateResult {
    const { choice, offer } = this;
    const known = new Set(topicsFor(choice, offer));
    const isSeries = choice.element === 'agree-poll' && choice.programme === '';
    return this.#select('topic', text.topic, choice.topic, [
      ['', isSeries ? text.ownTopic : text.anyTopic[choice.element]],
      ...offer.topics.filter(({ id }) => known.has(id)).map(({ id, label }) => [id, label] as const),
    ]);
  }

  #limit(): TemplateResult {
    const { limit } = this.choice;
    const offered = LIMITS.some((it) => it === limit) ? LIMITS : [...LIMITS, limit];
    return this.#select(
      'limit',
      text.limit,
      limit,
      offered.map((it) => [it, it === '' ? text.limitAll : it] as const),
    );
  }

  #select(
    name: 'municipality' | 'topic' | 'limit' | 'lang',
    label: string,
    chosen: string,
    options: readonly (readonly [value: string, label: string])[],
  ): TemplateResult {
    return html`<div class="field">
      <label for=${name}>${label}</label>
      <select
        id=${name}
        @change=${({ target }: Event) => this.#change({ [name]: (target as HTMLSelectElement).value })}
      >
        ${options.map(([value, words]) => this.#option(value, words, value === chosen))}
      </select>
    </div>`;
  }

  #option(value: string, words: string, isChosen: boolean): TemplateResult {
    return html`<option value=${value} .selected=${isChosen}>${words}</option>`;
  }

  #switch(name: Switch): TemplateResult {
    const { switches } = this.choice;
    return html`<label class="choice">
      <input
        type="checkbox"
        .checked=${switches.has(name)}
        @change=${({ target }: Event) => {
          const others = [...switches].filter((it) => it !== name);
          this.#change({ switches: new Set((target as HTMLInputElement).checked ? [...others, name] : others) });
        }}
      />
      <span>${text.switches[name]}</span>
    </label>`;
  }

  #change(some: Partial<Choice>): void {
    this.dispatchEvent(new ChoiceChangeEvent({ ...this.choice, ...some }));
  }

  readonly #handleWhose = ({ target }: Event): void => {
    const { value } = target as HTMLSelectElement;
    const isArea = value.startsWith(AREA);
    this.#change({ programme: isArea ? '' : value, municipality: isArea ? value.slice(AREA.length) : '' });
  };
}

/** Tells a municipality from a programme, among the values of one field. No id has a colon in it. */
const AREA = 'area:';
