import { html, nothing, type TemplateResult } from 'lit';
import { LightElement } from '../page/light-element.js';
import { COLOURS, type Choice, type ColourName } from './choice.js';
import { ChoiceChangeEvent } from './choice-change-event.js';
import { nb as text } from './messages/nb.js';

/** What a field shows that has no colour yet. */
const BEGIN: Readonly<Record<ColourName, string>> = {
  accent: '#0b4f8a',
  'accent-dark': '#8fc1f5',
  surface: '#ffffff',
  text: '#17191c',
};

/** The colours that a page may set. */
export class LookFieldsElement extends LightElement {
  static override properties = { choice: { attribute: false } };

  choice!: Choice;

  protected override render(): TemplateResult {
    return html`<fieldset>
      <legend>${text.looks}</legend>
      <p class="hint">${text.looksLead}</p>
      <div class="colours">${COLOURS.map((it) => this.#field(it))}</div>
    </fieldset>`;
  }

  #field(name: ColourName): TemplateResult {
    const chosen = this.choice.colours[name];
    return html`<div class="colour ${chosen === undefined ? '' : 'chosen'}">
      <input
        id="colour-${name}"
        type="color"
        .value=${chosen ?? BEGIN[name]}
        @input=${({ target }: Event) => this.#change({ [name]: (target as HTMLInputElement).value })}
      />
      <label for="colour-${name}">${text.colours[name]}</label>
      ${
        chosen === undefined
          ? nothing
          : html`<button
              class="link"
              type="button"
              aria-label=${text.noColour(text.colours[name])}
              @click=${() => this.#forget(name)}
            >
              ${chosen} ×
            </button>`
      }
    </div>`;
  }

  #change(some: Choice['colours']): void {
    this.dispatchEvent(new ChoiceChangeEvent({ ...this.choice, colours: { ...this.choice.colours, ...some } }));
  }

  #forget(name: ColourName): void {
    const others = Object.entries(this.choice.colours).filter(([it]) => it !== name);
    this.dispatchEvent(new ChoiceChangeEvent({ ...this.choice, colours: Object.fromEntries(others) }));
    // The button that had the focus is gone.
    this.querySelector<HTMLElement>(`#colour-${name}`)?.focus();
  }
}
