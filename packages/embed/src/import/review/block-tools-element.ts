import type { BlockTopics, ReviewBlock } from '@partiprogram/importer';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { nb as text } from '../messages/nb.js';
import { PageElement } from '../page-element.js';
import { act } from './act-on-review.js';
import { KEYS, type KeyAct } from './block-key.js';
import { levelBeside } from './heading-level.js';
import { splitPanel } from './split-panel.js';
import { movePanel } from './move-panel.js';
import { topicsPanel } from './topics-panel.js';

/** What is open below a block. */
export type Panel = 'none' | 'split' | 'move' | 'topics';

/** Fired when a button is pressed that does what a key does. */
export class BlockToolsActEvent extends Event {
  readonly act: KeyAct;

  constructor(act: KeyAct) {
    super('block-tools-act', { bubbles: true });
    this.act = act;
  }
}

/** What needs one block, or blocks of a kind. All else can be done to any. */
const NEEDS: Partial<Readonly<Record<KeyAct, (blocks: readonly ReviewBlock[]) => boolean>>> = {
  join: ({ length }) => length === 1,
  split: ({ length }) => length === 1,
  move: ([first]) => first?.kind !== 'heading',
  topics: (blocks) => blocks.some(({ kind }) => kind === 'entry'),
};

/** Whether something can be done to the blocks that are selected, by a button as by its key. */
export function canDo(key: KeyAct, blocks: readonly ReviewBlock[]): boolean {
  return NEEDS[key]?.(blocks) ?? true;
}

/** What can be done to the blocks that are looked at, as buttons below the one that has the focus. */
export class BlockToolsElement extends PageElement {
  static override properties = {
    ...PageElement.properties,
    blocks: { attribute: false },
    topics: { attribute: false },
    panel: {},
  };

  /** The blocks that are selected, in order. */
  blocks: readonly ReviewBlock[] = [];
  /** The topics of the block that has the focus. */
  topics: BlockTopics | undefined = undefined;
  /** What is open. */
  panel: Panel = 'none';

  protected override render(): TemplateResult {
    const [first] = this.blocks;
    if (!first) return html``;
    const isOne = this.blocks.length === 1;
    return html`<div class="tools" role="group" aria-label=${text.review.tools(this.blocks.length)}>
      ${isOne ? nothing : html`<p class="hint">${text.review.selected(this.blocks.length)}</p>`} ${this.#doubts()}
      <div class="buttons">
        ${this.#kind('heading', first)} ${this.#kind('entry', first)} ${this.#kind('text', first)}
        ${isOne && first.kind === 'heading' ? this.#levels(first) : nothing}
      </div>
      <div class="buttons">
        ${this.#button('join')} ${this.#button('split', 'split')} ${this.#button('move', 'move')}
        ${this.#button('topics', 'topics')}
      </div>
      ${this.#panel(first)}
    </div>`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    if (changed.has('panel') && this.panel !== 'none')
      this.querySelector<HTMLElement>('.panel :is(select, input, button[tabindex="0"])')?.focus();
  }

  #doubts(): unknown {
    const open = this.blocks.flatMap((block) =>
      block.doubts
        .filter(({ confirmed }) => !confirmed)
        // The words of the block itself stand above.
        .map(({ code, about }) => text.doubtOf(code, about === block.text ? undefined : about)),
    );
    if (open.length === 0) return nothing;
    const said = new Set(open);
    return html`<div class="doubt">
      <ul>
        ${[...said].map((it) => html`<li>${it}</li>`)}
      </ul>
      ${this.#button('confirm')}
    </div>`;
  }

  #kind(key: 'heading' | 'entry' | 'text', first: ReviewBlock): TemplateResult {
    return html`<button
      class="button small quiet"
      type="button"
      aria-pressed=${first.kind === key ? 'true' : 'false'}
      aria-keyshortcuts=${KEYS[key]}
      @click=${() => this.dispatchEvent(new BlockToolsActEvent(key))}
    >
      ${text.review.acts[key]}
    </button>`;
  }

  #button(key: KeyAct, panel?: Panel): unknown {
    if (!canDo(key, this.blocks)) return nothing;
    return html`<button
      class="button small quiet"
      type="button"
      aria-expanded=${panel ? (this.panel === panel ? 'true' : 'false') : nothing}
      aria-keyshortcuts=${KEYS[key]}
      @click=${() => this.dispatchEvent(new BlockToolsActEvent(key))}
    >
      ${text.review.acts[key]}
    </button>`;
  }

  #levels(block: Extract<ReviewBlock, { kind: 'heading' }>): TemplateResult {
    const button = (by: 1 | -1, words: string): TemplateResult =>
      html`<button
        class="button small quiet"
        type="button"
        ?disabled=${levelBeside(block.level, by) === block.level}
        @click=${() => act(this.session, { act: 'heading', ids: [block.id], level: levelBeside(block.level, by) })}
      >
        ${words}
      </button>`;
    return html`${button(-1, text.review.outwards)} ${button(1, text.review.inwards)}`;
  }

  #panel(first: ReviewBlock): unknown {
    const { session } = this;
    const ids = this.blocks.map(({ id }) => id);
    const close = (): unknown => this.dispatchEvent(new Event('block-tools-close', { bubbles: true }));
    if (this.panel === 'split')
      return splitPanel(first.text, (word) => {
        if (act(session, { act: 'split', id: first.id, word })) close();
      });
    if (this.panel === 'move')
      return movePanel(session.history?.review.blocks ?? [], (to) => {
        if (act(session, { act: 'move', ids, to })) close();
      });
    if (this.panel === 'topics')
      return topicsPanel(session.vocabulary?.topics ?? [], this.topics?.topics ?? [], (topics) => {
        if (act(session, { act: 'topics', ids, topics })) close();
      });
    return nothing;
  }
}
