import {
  areaNames,
  areasByName,
  areasByNumber,
  searchAreas,
  textIn,
  type AreaEntry,
  type FoundArea,
} from '@partiprogram/programmes';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { LightElement } from '../../page/light-element.js';
import { nb as text } from '../messages/nb.js';

/** So many areas are shown at a time: as many as a phone has room for. */
const MOST = 8;

/** Fired when an area is chosen, or none is any longer. */
export class AreaFieldChooseEvent extends Event {
  /** Id of the area; empty for none. */
  readonly area: string;

  constructor(area: string) {
    super('area-field-choose', { bubbles: true });
    this.area = area;
  }
}

/** A field that finds municipalities and counties by names and numbers, former ones too. */
export class AreaFieldElement extends LightElement {
  static override properties = {
    areas: { attribute: false },
    value: {},
    invalid: { type: Boolean },
    describedby: {},
    typed: { state: true },
    open: { state: true },
    active: { state: true },
  };

  /** The areas to choose from. */
  areas: readonly AreaEntry[] = [];
  /** Id of the one that is chosen; empty for none. */
  value = '';
  /** Whether the field is marked as wrong. */
  invalid = false;
  /** Ids of what describes the field. */
  describedby = '';

  private typed = '';
  private open = false;
  private active = -1;

  #names: ReadonlyMap<string, string> = new Map();
  #found: readonly FoundArea[] = [];

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('areas')) this.#names = areaNames(this.areas, 'nb');
    if ((changed.has('value') || changed.has('areas')) && this.value !== '') this.typed = this.#nameOf(this.value);
    this.#found = this.open ? searchAreas(this.typed, this.areas).slice(0, MOST) : [];
  }

  protected override render(): TemplateResult {
    const isOpen = this.open && this.#found.length > 0;
    return html`<input
        id="area"
        role="combobox"
        type="text"
        autocomplete="off"
        spellcheck="false"
        aria-autocomplete="list"
        aria-label=${text.who.area}
        aria-expanded=${isOpen ? 'true' : 'false'}
        aria-controls="areas"
        aria-activedescendant=${isOpen && this.active >= 0 ? `area-${this.active}` : nothing}
        aria-invalid=${this.invalid ? 'true' : nothing}
        aria-describedby=${this.describedby}
        .value=${this.typed}
        @input=${this.#handleInput}
        @keydown=${this.#handleKey}
        @blur=${this.#handleBlur}
      />
      <ul id="areas" role="listbox" aria-label=${text.who.area} ?hidden=${!isOpen} @pointerdown=${this.#handlePointer}>
        ${this.#found.map((found, at) => this.#option(found, at))}
      </ul>
      <p class="hint" role="status">${this.#status()}</p>`;
  }

  #option({ area, former }: FoundArea, at: number): TemplateResult {
    const formerly = former && `${former.name} ${former.id}`;
    return html`<li
      id="area-${at}"
      role="option"
      aria-selected=${at === this.active ? 'true' : 'false'}
      data-area=${area.id}
    >
      <span>${this.#nameOf(area.id)}</span>
      <span class="hint">${formerly ? text.who.formerly(formerly) : area.id === 'no' ? '' : area.id}</span>
    </li>`;
  }

  #status(): string {
    if (!this.open || this.typed.trim() === '') return '';
    const split = this.#found.find(({ former }) => former?.split === true && former.id === this.typed.trim())?.former;
    return split ? text.who.split(`${split.name} (${split.id})`) : text.who.areaFound(this.#found.length);
  }

  #nameOf(id: string): string {
    return this.#names.get(id) ?? textIn(this.areas.find((it) => it.id === id)?.name ?? '', 'nb');
  }

  #choose(id: string): void {
    this.open = false;
    this.active = -1;
    this.value = id;
    if (id !== '') this.typed = this.#nameOf(id);
    this.dispatchEvent(new AreaFieldChooseEvent(id));
  }

  /** Chooses before the field loses the focus. */
  readonly #handlePointer = (event: Event): void => {
    event.preventDefault();
    const { area } = (event.target as HTMLElement).closest<HTMLElement>('[data-area]')?.dataset ?? {};
    if (area !== undefined) this.#choose(area);
  };

  readonly #handleInput = ({ target }: Event): void => {
    this.typed = (target as HTMLInputElement).value;
    this.open = this.typed.trim() !== '';
    this.active = -1;
    if (this.value === '') return;
    this.value = '';
    this.dispatchEvent(new AreaFieldChooseEvent(''));
  };

  readonly #handleKey = (event: KeyboardEvent): void => {
    const last = this.#found.length - 1;
    if (event.key === 'ArrowDown') {
      this.open = true;
      this.active = Math.min(last, this.active + 1);
    } else if (event.key === 'ArrowUp') this.active = Math.max(0, this.active - 1);
    else if (event.key === 'Escape') this.open = false;
    else if (event.key === 'Enter' && this.open) this.#choose(this.#found[Math.max(0, this.active)]?.area.id ?? '');
    else return;
    event.preventDefault();
  };

  /** Whoever has typed all of a name or number need not choose it, unless it stands for several. */
  readonly #handleBlur = (): void => {
    this.open = false;
    if (this.value !== '' || this.typed.trim() === '') return;
    const isNumber = /^\d+$/u.test(this.typed.trim());
    const [only, ...others] = (isNumber ? areasByNumber : areasByName)(this.typed, this.areas);
    if (only && others.length === 0) this.#choose(only.id);
  };
}
