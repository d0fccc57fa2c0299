import { html, nothing, type TemplateResult } from 'lit';
import {
  entriesOf,
  filtered,
  isOfParty,
  type Filter,
  type Found,
  type Language,
  type Searched,
  type SearchIndex,
} from '@partiprogram/programmes';
import { languageOf } from '../messages/language.js';
import type { Messages } from '../messages/index.js';
import { adoptStyles, loadPart } from '../element/parts.js';
import { choicesOf, otherFields, topicField, type Choices, type Chosen } from './control-fields.js';
import { CONTROLS_MESSAGES } from './controls-messages.js';
import { PledgeListFilterEvent, PledgeListSearchEvent } from './controls.events.js';
import styles from './controls.styles.js';
import { hitTemplate } from './hit-template.js';
import type { MoreById, View } from './list-view.js';
import type { PledgeListElement } from './pledge-list-element.js';

/** No more results are shown at a time: nobody reads further, and a key must not take long. */
const MOST = 50;

/** So long after the last key a reader is told how much was found, in milliseconds. */
const REST = 400;

const NONE: Filter = { topic: '', place: '', deadline: 0 };

/** What the reader's choices and words leave of a list. */
interface Result {
  readonly searched: readonly Searched[];
  readonly kind: Found['kind'];
  readonly words: ReadonlyMap<string, string>;
}

/** The reader's controls: a search, a choice of topic, place, deadline and order, and what these come to. */
export class Controls {
  readonly #host: PledgeListElement;
  readonly #view: View;
  readonly #all: readonly Searched[];
  /** What there is to choose from, counted once. */
  readonly #choices: Choices;

  #chosen: Chosen;
  #query = '';
  #index: SearchIndex | undefined;
  #loading = false;
  #shown = MOST;
  #result: Result | undefined;
  /** What was said last: it stays until the reader rests. */
  #said = '';
  #rest: ReturnType<typeof setTimeout> | undefined;

  /**
   * @param host the element that they stand in
   * @param view what there is to choose from
   */
  constructor(host: PledgeListElement, view: View) {
    this.#host = host;
    this.#view = view;
    this.#all = searchedIn(view);
    this.#chosen = { ...NONE, order: host.groupBy };
    this.#choices = choicesOf(this.#all, view);
    adoptStyles(host, styles);
  }

  /** Shows the whole list again. */
  clear(): void {
    this.#query = '';
    this.#chosen = { ...NONE, order: this.#chosen.order };
    this.#change('');
  }

  /** The search and the choices. */
  template(language: Language): TemplateResult {
    const own = CONTROLS_MESSAGES[language];
    const others = otherFields(this.#choices, this.#chosen, own);
    return html`<div
      class="tools"
      part="controls"
      role="search"
      @input=${this.#handleInput}
      @change=${this.#handleChange}
    >
      <label class="field search"
        >${own.search}
        <input
          type="search"
          name="query"
          autocomplete="off"
          spellcheck="false"
          enterkeyhint="search"
          .value=${this.#query}
          @focus=${this.#handleFocus}
          @keydown=${this.#handleKey}
      /></label>
      ${topicField(this.#choices, this.#chosen, own)}
      ${
        others.length > 0
          ? html`<details class="others">
              <summary>${own.others}</summary>
              <div class="fields">${others}</div>
            </details>`
          : nothing
      }
      <p class="status" part="status" role="status">${this.#said}</p>
    </div>`;
  }

  /**
   * What the reader's words and choices have come to, in place of the list.
   *
   * @returns undefined where there are none
   */
  found(text: Messages, language: Language): TemplateResult | undefined {
    if (!this.#result) return undefined;
    const { searched, words: found } = this.#result;
    const shown = searched.slice(0, this.#shown);
    const further = Math.min(searched.length - shown.length, MOST);
    const [first] = shown;
    return html`<div class="found">
      ${
        first && !this.#view.title && isOfParty(first.programme)
          ? html`<p class="lead">${text.pledgeList.leadIn(first.programme.publisher.name)}</p>`
          : nothing
      }
      <ul class="entries" role="list">
        ${shown.map((it) => hitTemplate(it, found, this.#view, text, language))}
      </ul>
      ${
        further > 0
          ? html`<button class="button" part="show-all" type="button" @click=${this.#handleMore}>
              ${CONTROLS_MESSAGES[language].showMore(further)}
            </button>`
          : nothing
      }
    </div>`;
  }

  /** Takes what has changed, and shows what it comes to. What is said of it waits until the reader rests, if it is typing. */
  #change(query: string, rest = 0): void {
    // A panel stands below an entry, which may become another.
    for (const button of this.#found()?.querySelectorAll<HTMLElement>('.more[aria-expanded=true]') ?? []) {
      button.click();
    }
    this.#query = query;
    this.#shown = MOST;
    this.#result = this.#resultOf();
    clearTimeout(this.#rest);
    if (rest > 0) {
      this.#rest = setTimeout(() => {
        this.#say();
        this.#host.requestUpdate();
        if (this.#result && this.#query)
          this.#host.dispatchEvent(new PledgeListSearchEvent(this.#result.searched.length));
      }, rest);
    } else this.#say();
    this.#host.requestUpdate();
  }

  /** Not looked for where it is not: the list is long. */
  #found(): Element | null | undefined {
    return this.#result && this.#host.renderRoot.querySelector('.found');
  }

  #resultOf(): Result | undefined {
    const {
      kind,
      hits,
      words: found,
    } = this.#index?.search(this.#query) ?? { kind: 'none', hits: [], words: new Map() };
    const { topic, place, deadline } = this.#chosen;
    if (kind !== 'none') {
      // In the order of how well they fit.
      const ranked = hits.map(({ searched }) => searched);
      const kept = new Set(filtered(ranked, this.#chosen));
      return { searched: ranked.filter((it) => kept.has(it)), kind, words: found };
    }
    if (!topic && !place && !deadline) return undefined;
    return { searched: filtered(this.#all, this.#chosen), kind, words: found };
  }

  #say(): void {
    const own = CONTROLS_MESSAGES[languageOf(this.#host)];
    const { searched, kind } = this.#result ?? {};
    if (!searched) this.#said = '';
    else if (searched.length === 0) this.#said = own.nothing;
    else if (kind === 'near' || kind === 'some') this.#said = own[kind](searched.length);
    else this.#said = own.found(searched.length, this.#all.length);
  }

  /** The search comes when a reader is about to search, and knows the words that were typed meanwhile. */
  async #load(): Promise<void> {
    if (this.#index || this.#loading) return;
    this.#loading = true;
    const view = this.#view;
    const language = languageOf(this.#host);
    try {
      const [{ makeSearch }, more, everyday] = await Promise.all([
        loadPart('pledge-list-search', () => import('./pledge-list-search.js')),
        view.more().catch(() => ({})),
        // Without them, it finds what is said in the very words.
        view.source.words(language).catch(() => ({})),
      ]);
      this.#index = await makeSearch(searchedIn(view, more), view.catalogue.topics, everyday, language);
    } catch (error) {
      console.error(error);
    }
    this.#loading = false;
    if (this.#query) this.#change(this.#query, REST);
  }

  async #arrange(order: Chosen['order']): Promise<void> {
    const { catalogue, programmes } = this.#view;
    const part = order === 'topic' && (await loadPart('pledge-list-choice', () => import('./pledge-list-choice.js')));
    this.#view.listed = part ? part.arrangedByTopic(programmes, catalogue) : programmes;
    this.#host.requestUpdate();
  }

  readonly #handleFocus = (): void => void this.#load();

  readonly #handleInput = ({ target }: Event): void => {
    if (!(target instanceof HTMLInputElement)) return;
    void this.#load();
    this.#change(target.value, REST);
  };

  readonly #handleKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !this.#query) return;
    event.preventDefault();
    this.#change('');
  };

  readonly #handleChange = ({ target }: Event): void => {
    if (!(target instanceof HTMLSelectElement)) return;
    const { name, value } = target;
    const chosen: Chosen = { ...this.#chosen, [name]: name === 'deadline' ? Number(value) : value };
    if (!this.#host.dispatchEvent(new PledgeListFilterEvent(chosen))) {
      target.value = String(this.#chosen[name as keyof Chosen]);
      return;
    }
    this.#chosen = chosen;
    if (name === 'order') void this.#arrange(chosen.order);
    this.#change(this.#query);
  };

  /** The focus goes on to the first of what has come: the button may be gone. */
  readonly #handleMore = async (): Promise<void> => {
    const before = this.#shown;
    this.#shown += MOST;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    const next = this.#found()?.querySelectorAll<HTMLElement>('[part=entry]')[before];
    if (!next) return;
    next.tabIndex = -1;
    next.focus();
  };
}

/** @param more by the id of the entry */
function searchedIn({ programmes }: View, more: MoreById = {}): readonly Searched[] {
  return programmes.flatMap((programme) =>
    entriesOf(programme).map(({ entry, section }) => ({ entry: { ...entry, ...more[entry.id] }, section, programme })),
  );
}
