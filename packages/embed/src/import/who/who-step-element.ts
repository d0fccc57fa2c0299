import { partiesInOrder, textIn, type PartyEntry } from '@partiprogram/programmes';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { nb as text } from '../messages/nb.js';
import { PageElement } from '../page-element.js';
import type { AreaFieldChooseEvent } from './area-field-element.js';
import type { Vocabulary } from './vocabulary.js';
import { missingIn, type SenderKind, type Who, type WhoField } from './who.js';

/** The id of the field that something is mended in: that of a period is its first year. */
function idOf(field: WhoField): string {
  return field === 'period' ? 'from' : field;
}

const KINDS: readonly SenderKind[] = ['party', 'joint', 'independent'];

/** The second step: whose programme it is, where it holds, and when. */
export class WhoStepElement extends PageElement {
  static override properties = { ...PageElement.properties, checked: { state: true }, failed: { state: true } };

  /** Whether the reader wanted to go on: only then is said what is missing. */
  private checked = false;
  private failed = false;

  #summary = false;

  protected override render(): TemplateResult {
    const { vocabulary } = this.session;
    return html`
      <h2 tabindex="-1">${text.who.heading}</h2>
      ${vocabulary ? this.#form(vocabulary) : this.#waiting()}
    `;
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    if (this.#summary) this.querySelector<HTMLElement>('.problem')?.focus();
    this.#summary = false;
  }

  #waiting(): TemplateResult {
    if (!this.failed) return html`<p role="status">${text.who.loading}</p>`;
    return html`<p role="alert">${text.who.unreachable}</p>
      <button class="button" type="button" @click=${this.#load}>${text.who.retry}</button>`;
  }

  #form(vocabulary: Vocabulary): TemplateResult {
    const { who, document } = this.session;
    const missing = this.checked ? missingIn(who) : [];
    const wrong = (field: WhoField): boolean => missing.includes(field);
    return html`
      ${this.#problems(missing)} ${document ? html`<p class="hint">${text.who.guessed}</p>` : nothing}
      <form novalidate @submit=${this.#handleSubmit}>
        <fieldset>
          <legend>${text.who.kind}</legend>
          ${KINDS.map((kind) => this.#kind(kind, who))}
        </fieldset>
        ${who.kind === 'party' ? this.#party(vocabulary, who, wrong('party')) : nothing}
        ${who.kind === 'joint' ? this.#parties(vocabulary, who, wrong('parties')) : nothing}
        <div class="field ${wrong('area') ? 'wrong' : ''}">
          <label for="area">${text.who.area}</label>
          <p class="hint" id="area-hint">${text.who.areaHint}</p>
          ${this.#mistake('area', wrong('area'))}
          <area-field
            .areas=${vocabulary.areas}
            .value=${who.area}
            .invalid=${wrong('area')}
            .describedby=${wrong('area') ? 'area-hint area-mistake' : 'area-hint'}
            @area-field-choose=${({ area }: AreaFieldChooseEvent) => this.session.fill({ area })}
          ></area-field>
        </div>
        ${this.#input('name', text.who.name, text.who.nameHint, wrong('name'))} ${this.#period(who, wrong('period'))}
        ${this.#input('title', text.who.programme, '', false)}
        ${this.#input('source', `${text.who.source} ${text.who.optional}`, text.who.sourceHint, wrong('source'))}
        <button class="button" type="submit">${text.next}</button>
      </form>
    `;
  }

  #problems(missing: readonly WhoField[]): unknown {
    if (missing.length === 0) return nothing;
    return html`<div class="problem" tabindex="-1" role="group" aria-labelledby="missing">
      <h3 id="missing">${text.who.wrong}</h3>
      <ul>
        ${missing.map(
          (field) =>
            html`<li>
              <a href="#${idOf(field)}" @click=${(event: Event) => this.#lead(event, field)}
                >${text.who.fields[field]}</a
              >
            </li>`,
        )}
      </ul>
    </div>`;
  }

  #mistake(field: WhoField, isWrong: boolean): unknown {
    return isWrong ? html`<p class="mistake" id="${field}-mistake">${text.who.fields[field]}</p>` : nothing;
  }

  #kind(kind: SenderKind, who: Who): TemplateResult {
    return html`<label class="choice">
      <input
        type="radio"
        name="kind"
        .checked=${who.kind === kind}
        @change=${() => this.session.fill({ kind, parties: kind === 'party' ? who.parties.slice(0, 1) : who.parties })}
      />
      <span>${text.who.kinds[kind]}</span>
    </label>`;
  }

  #party({ parties }: Vocabulary, who: Who, isWrong: boolean): TemplateResult {
    const [chosen = ''] = who.parties;
    return html`<div class="field ${isWrong ? 'wrong' : ''}">
      <label for="party">${text.who.party}</label>
      ${this.#mistake('party', isWrong)}
      <select
        id="party"
        aria-invalid=${isWrong ? 'true' : nothing}
        aria-describedby=${isWrong ? 'party-mistake' : nothing}
        @change=${({ target }: Event) => {
          const { value } = target as HTMLSelectElement;
          this.session.fill({ parties: value === '' ? [] : [value] });
        }}
      >
        <option value="" .selected=${chosen === ''}>${text.who.choose}</option>
        ${groupsOf(parties).map(
          ([name, own]) =>
            html`<optgroup label=${name}>
              ${own.map((it) => html`<option value=${it.id} .selected=${it.id === chosen}>${labelOf(it)}</option>`)}
            </optgroup>`,
        )}
      </select>
    </div>`;
  }

  #parties({ parties }: Vocabulary, who: Who, isWrong: boolean): TemplateResult {
    return html`<fieldset
      id="parties"
      tabindex="-1"
      class=${isWrong ? 'wrong' : ''}
      aria-describedby=${isWrong ? 'parties-mistake' : nothing}
    >
      <legend>${text.who.parties}</legend>
      ${this.#mistake('parties', isWrong)}
      <div class="choices">
        ${partiesInOrder(parties).map(
          (party) =>
            html`<label class="choice">
              <input
                type="checkbox"
                .checked=${who.parties.includes(party.id)}
                @change=${({ target }: Event) => {
                  const { checked } = target as HTMLInputElement;
                  const others = who.parties.filter((it) => it !== party.id);
                  this.session.fill({ parties: checked ? [...others, party.id] : others });
                }}
              />
              <span>${labelOf(party)}</span>
            </label>`,
        )}
      </div>
    </fieldset>`;
  }

  #input(field: 'name' | 'title' | 'source', label: string, hint: string, isWrong: boolean): TemplateResult {
    const described = [...(hint ? [`${field}-hint`] : []), ...(isWrong ? [`${field}-mistake`] : [])].join(' ');
    return html`<div class="field ${isWrong ? 'wrong' : ''}">
      <label for=${field}>${label}</label>
      ${hint ? html`<p class="hint" id="${field}-hint">${hint}</p>` : nothing}
      ${field === 'title' ? nothing : this.#mistake(field, isWrong)}
      <input
        id=${field}
        type="text"
        inputmode=${field === 'source' ? 'url' : nothing}
        autocomplete="off"
        aria-invalid=${isWrong ? 'true' : nothing}
        aria-describedby=${described || nothing}
        .value=${this.session.who[field]}
        @change=${({ target }: Event) => this.session.fill({ [field]: (target as HTMLInputElement).value })}
      />
    </div>`;
  }

  #period(who: Who, isWrong: boolean): TemplateResult {
    const year = (field: 'from' | 'to'): TemplateResult =>
      html`<span class="year">
        <label for=${field}>${text.who[field]}</label>
        <input
          id=${field}
          type="text"
          inputmode="numeric"
          maxlength="4"
          autocomplete="off"
          aria-invalid=${isWrong ? 'true' : nothing}
          .value=${who[field]}
          @change=${({ target }: Event) => this.session.fill({ [field]: (target as HTMLInputElement).value })}
        />
      </span>`;
    return html`<fieldset class=${isWrong ? 'wrong' : ''} aria-describedby=${isWrong ? 'period-mistake' : nothing}>
      <legend>${text.who.period} ${text.who.optional}</legend>
      ${this.#mistake('period', isWrong)}
      <div class="years">${year('from')} <span aria-hidden="true">–</span> ${year('to')}</div>
    </fieldset>`;
  }

  #lead(event: Event, field: WhoField): void {
    // The address is the step's own.
    event.preventDefault();
    const target = this.querySelector<HTMLElement>(`#${idOf(field)}`);
    target?.focus();
  }

  readonly #load = (): void => {
    this.failed = false;
    void this.session.loadVocabulary().catch(() => (this.failed = true));
  };

  override connectedCallback(): void {
    super.connectedCallback();
    if (!this.session.vocabulary) this.#load();
  }

  readonly #handleSubmit = (event: Event): void => {
    event.preventDefault();
    // What is still being typed counts.
    (document.activeElement as HTMLElement | null)?.blur();
    this.checked = true;
    if (missingIn(this.session.who).length === 0) this.session.go('se-over');
    else this.#summary = true;
  };
}

function labelOf({ name, code, abbreviation = code }: PartyEntry): string {
  const full = textIn(name, 'nb');
  return abbreviation === undefined || abbreviation === full ? full : `${full} (${abbreviation})`;
}

/** The parties in groups, as the form shows them. */
function groupsOf(
  parties: readonly PartyEntry[],
): readonly (readonly [name: string, parties: readonly PartyEntry[]])[] {
  const { storting, registered, local } = text.who.groups;
  const groupOf = ({ status = 'registered' }: PartyEntry): string =>
    status === 'storting' ? storting : status === 'registered' || status === 'uncertain' ? registered : local;
  const ordered = partiesInOrder(parties);
  return [storting, registered, local].map((name) => [name, ordered.filter((it) => groupOf(it) === name)] as const);
}
