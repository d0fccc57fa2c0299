import { topicsIn, type BlockTopics, type ReviewBlock } from '@partiprogram/importer';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import { nb as text } from '../messages/nb.js';
import { PageElement } from '../page-element.js';
import { act, redoAct, undoAct } from './act-on-review.js';
import { keyAct, type KeyAct } from './block-key.js';
import { canDo, type Panel } from './block-tools-element.js';
import { headingLevelAt } from './heading-level.js';
import { nextDoubt } from './doubt-groups.js';
import { only, selectedIn, stepped, type Selection } from './selection.js';

/** Fired when another block is looked at. */
export class OutlineSelectEvent extends Event {
  readonly selection: Selection;

  constructor(selection: Selection) {
    super('outline-select', { bubbles: true });
    this.selection = selection;
  }
}

const STEPS: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: 10,
  PageUp: -10,
  Home: -Infinity,
  End: Infinity,
};

/** All that was read, as one list: headings, entries, and words that are neither. One of its buttons has a place in the tab order. */
export class OutlineElement extends PageElement {
  static override properties = {
    ...PageElement.properties,
    selection: { attribute: false },
    panel: { state: true },
  };

  /** What is looked at. */
  selection: Selection = only('');

  private panel: Panel = 'none';

  #toFocus = false;

  /** Puts the focus on the block that is looked at, once it is drawn. */
  focusCurrent(): void {
    this.#toFocus = true;
    this.requestUpdate();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('selection')) this.panel = 'none';
  }

  protected override render(): unknown {
    const review = this.session.history?.review;
    if (!review) return nothing;
    const { blocks } = review;
    const topics = topicsIn(review);
    const selected = selectedIn(blocks, this.selection);
    const current = selected.find(({ id }) => id === this.selection.current) ?? selected[0];
    const ids = new Set(selected.map(({ id }) => id));
    return html`<ol class="outline" aria-label=${text.review.outline} @keydown=${this.#handleKey}>
      ${repeat(
        blocks,
        ({ id }) => id,
        (block, at) => {
          const isCurrent = block === current;
          const page = block.page === blocks[at - 1]?.page ? undefined : block.page;
          const own = topics.get(block.id);
          return html`<li class=${rowClass(block, ids.has(block.id), isCurrent)}>
            ${guard([block, own?.topics, own?.state, page, isCurrent, this.session.vocabulary], () => this.#row(block, own, page, isCurrent))}
            ${isCurrent ? this.#tools(selected, own) : nothing}
          </li>`;
        },
      )}
    </ol>`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    if (!this.#toFocus) return;
    this.#toFocus = false;
    const button = this.querySelector<HTMLElement>('.current .words');
    button?.focus({ preventScroll: true });
    button?.closest('.row')?.scrollIntoView({ block: 'nearest' });
  }

  #row(
    block: ReviewBlock,
    topics: BlockTopics | undefined,
    page: number | undefined,
    isCurrent: boolean,
  ): TemplateResult {
    const isOpen = block.doubts.some(({ kind, confirmed }) => kind === 'unsure' && !confirmed);
    const button = html`<button
      class="words"
      type="button"
      tabindex=${isCurrent ? 0 : -1}
      aria-expanded=${isCurrent ? 'true' : 'false'}
      @click=${(event: MouseEvent) => this.#select(block.id, event.shiftKey)}
    >
      <span class="kind">${text.review.kindOf(block)}</span> <span>${block.text}</span>
    </button>`;
    return html`${page ? html`<p class="page">${text.review.page(page)}</p>` : nothing}${
        block.kind === 'heading' ? (block.level < 2 ? html`<h3>${button}</h3>` : html`<h4>${button}</h4>`) : button
      }
      <p class="about-row">
        ${isOpen ? html`<span class="doubt-mark">${text.review.doubtful}</span>` : nothing}
        ${topics?.topics.map((it) => html`<span class="topic">${this.#topicName(it)}</span>`)}
        ${topics?.topics.length && topics.state === 'proposed' ? html`<span>${text.review.proposed}</span>` : nothing}
      </p>`;
  }

  #tools(selected: readonly ReviewBlock[], topics: BlockTopics | undefined): TemplateResult {
    return html`<block-tools
      .session=${this.session}
      .blocks=${selected}
      .topics=${topics}
      .panel=${this.panel}
      @block-tools-act=${({ act: key }: { readonly act: KeyAct } & Event) => this.#do(key)}
      @block-tools-close=${() => {
        this.panel = 'none';
        this.focusCurrent();
      }}
    ></block-tools>`;
  }

  #topicName(id: string): string {
    return this.session.topicName(id);
  }

  #select(id: string, extend: boolean): void {
    const { anchor, current } = this.selection;
    this.dispatchEvent(new OutlineSelectEvent(extend ? { current: id, anchor: anchor || current } : only(id)));
    this.focusCurrent();
  }

  readonly #handleKey = (event: KeyboardEvent): void => {
    const target = event.target as HTMLElement;
    // Keys in the fields and buttons below a block are theirs.
    if (!target.matches('.words')) {
      if (event.key === 'Escape' && this.panel !== 'none') {
        this.panel = 'none';
        this.focusCurrent();
      }
      return;
    }
    const by = STEPS[event.key];
    const key = keyAct(event);
    if (by !== undefined) this.#step(by, event.shiftKey);
    else if (key) this.#do(key);
    else return;
    event.preventDefault();
  };

  #step(by: number, extend: boolean): void {
    const blocks = this.session.history?.review.blocks ?? [];
    this.dispatchEvent(new OutlineSelectEvent(stepped(blocks, this.selection, by, extend)));
    this.focusCurrent();
  }

  #do(key: KeyAct): void {
    const { session } = this;
    const review = session.history?.review;
    if (!review) return;
    const selected = selectedIn(review.blocks, this.selection);
    const ids = selected.map(({ id }) => id);
    const [first] = selected;
    if (!first) return;
    if (!canDo(key, selected)) {
      session.say(text.cannot);
      return;
    }
    if (key === 'undo') undoAct(session);
    else if (key === 'redo') redoAct(session);
    else if (key === 'heading') act(session, { act: 'heading', ids, level: headingLevelAt(review.blocks, first) });
    else if (key === 'entry') act(session, { act: 'entry', ids, entry: 'pledge' });
    else if (key === 'text') act(session, { act: 'text', ids });
    else if (key === 'join') act(session, { act: 'join', id: first.id });
    else if (key === 'confirm') act(session, { act: 'confirm', ids });
    else if (key === 'next-doubt') this.#goToDoubt();
    else {
      this.panel = this.panel === key ? 'none' : key;
      return;
    }
    this.focusCurrent();
  }

  #goToDoubt(): void {
    const { session } = this;
    const review = session.history?.review;
    const next = review && nextDoubt(review, this.selection.current);
    if (next === undefined) session.say(text.doubtList.none);
    else this.dispatchEvent(new OutlineSelectEvent(only(next)));
  }
}

function rowClass(block: ReviewBlock, isSelected: boolean, isCurrent: boolean): string {
  const level =
    block.kind === 'heading'
      ? `level-${block.level}`
      : block.kind === 'entry'
        ? `depth-${Math.min(block.depth, 3)}`
        : '';
  return ['row', block.kind, level, isSelected ? 'selected' : '', isCurrent ? 'current' : ''].filter(Boolean).join(' ');
}
