import { html, nothing } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { entryAmongOthers, type Searched } from '@partiprogram/programmes';
import { copyText } from '../../../element/clipboard.js';
import { changing } from '../../../element/templates.js';
import type { ListCard } from '../../list-card.js';
import { PledgeListCopyEvent, PledgeListOpenEvent, PledgeListShareEvent } from '../../pledge-list.events.js';
import { OWN_WORDS_MESSAGES } from './own-words.messages.js';

/** Where one pledge is shown and marked. */
export interface OnePledgeHost {
  /** The entries that a reader goes through one by one, in the order of the page. */
  listed(card: ListCard): readonly Searched[];
  /** Marks an entry on the page, and brings it into view; none takes the mark away. */
  point(id: string | undefined): void;
  /** The first entry in the window. */
  inView(listed: readonly Searched[]): string | undefined;
  requestUpdate(): void;
}

/**
 * The box with one pledge: its words and place, and the reader's actions. It lies over the page, so that nothing on the
 * page moves, and is reached by a button, whether or not somebody can point at the page's words.
 */
export class OnePledge {
  readonly #host: OnePledgeHost;
  #chosen: string | undefined;

  constructor(host: OnePledgeHost) {
    this.#host = host;
  }

  /** Opens the box with an entry; without one, with the first in the window. */
  async choose(card: ListCard, wanted?: string): Promise<void> {
    const listed = this.#host.listed(card);
    const id = wanted ?? this.#host.inView(listed) ?? listed[0]?.entry.id;
    if (!id) return;
    this.#chosen = id;
    card.say({ entry: '', words: '' });
    this.#host.requestUpdate();
    this.#host.point(id);
    if (await card.features.load('details')) card.page.dispatchEvent(new PledgeListOpenEvent(id));
  }

  /** Opens or closes the box as the last choice wants it. */
  updated(root: ParentNode): void {
    const box = root.querySelector<HTMLElement>('.one');
    if (!box || this.#chosen === undefined || box.matches(':popover-open')) return;
    box.showPopover();
    box.focus();
  }

  /** Closes the box for something else that is shown on the page. */
  close(root: ParentNode): void {
    this.#chosen = undefined;
    root.querySelector<HTMLElement>('.one:popover-open')?.hidePopover();
  }

  /** Whether an entry is chosen that is still there. */
  #entry({ model }: ListCard): string | undefined {
    return model.searched.some(({ entry }) => entry.id === this.#chosen) ? this.#chosen : undefined;
  }

  /** The button that opens the box. */
  button(card: ListCard): unknown {
    const own = OWN_WORDS_MESSAGES[card.language];
    return html`<button class="jump" type="button" aria-haspopup="dialog" @click=${() => this.choose(card)}>
      ${own.one}
    </button>`;
  }

  template(card: ListCard): unknown {
    const own = OWN_WORDS_MESSAGES[card.language];
    const id = this.#entry(card);
    return html`<div
      class="one"
      popover
      role="dialog"
      aria-label=${own.box}
      tabindex="-1"
      @toggle=${this.#handleToggle}
      @keydown=${(event: KeyboardEvent) => this.#handleKey(event, card)}
    >
      ${id === undefined ? nothing : this.#content(card, id)}
    </div>`;
  }

  #content(card: ListCard, id: string): unknown {
    const { model, text, language, page, status, say, features } = card;
    const own = OWN_WORDS_MESSAGES[language];
    const listed = this.#host.listed(card);
    const at = listed.findIndex(({ entry }) => entry.id === id);
    const one = entryAmongOthers(id, model.searched);
    const step = (words: string, sign: string, to: Searched | undefined): unknown =>
      html`<button
        class="button step"
        type="button"
        aria-label=${words}
        aria-disabled=${to ? 'false' : 'true'}
        @click=${() => to && this.choose(card, to.entry.id)}
      >
        <span aria-hidden="true">${sign}</span>
      </button>`;
    return html`<div class="steps">
        ${step(own.before, '‹', listed[at - 1])} ${step(own.after, '›', listed[at + 1])}
        <span class="meta">${at < 0 ? nothing : text.outOf(at + 1, listed.length)}</span>
        <button class="button step" type="button" aria-label=${own.close} @click=${this.#handleClose}>
          <span aria-hidden="true">×</span>
        </button>
      </div>
      <p class="said" aria-live="polite">
        <q lang=${ifDefined(one.programme.language)}>${changing(one.entry.quote)}</q>
      </p>
      ${features.render(
        'details',
        text,
        ({ detailsTemplate }) =>
          html`<div class="panel">
            ${detailsTemplate({
              ...one,
              catalogue: undefined,
              text,
              language,
              sender: page.sender,
              address: `${location.href.split('#')[0] ?? ''}#${encodeURI(id)}`,
              status: status.entry === id ? status.words : '',
              say: (words) => say({ entry: id, words }),
              copyText,
              copied: () => page.dispatchEvent(new PledgeListCopyEvent(id)),
              mayShare: () => page.dispatchEvent(new PledgeListShareEvent(id)),
            })}
          </div>`,
      )}`;
  }

  readonly #handleToggle = (event: Event): void => {
    // Where something else is shown by now, its mark stays.
    if ((event as ToggleEvent).newState === 'open' || this.#chosen === undefined) return;
    this.#chosen = undefined;
    this.#host.point(undefined);
    this.#host.requestUpdate();
  };

  readonly #handleClose = ({ currentTarget }: Event): void => {
    (currentTarget as Element).closest<HTMLElement>('.one')?.hidePopover();
  };

  /** The arrows go through the pledges, as the buttons do. */
  #handleKey(event: KeyboardEvent, card: ListCard): void {
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (by === 0 || event.altKey || event.ctrlKey || event.metaKey || (event.target as Element).matches('textarea'))
      return;
    const listed = this.#host.listed(card);
    const to = listed[listed.findIndex(({ entry }) => entry.id === this.#chosen) + by];
    if (!to) return;
    event.preventDefault();
    void this.choose(card, to.entry.id);
  }
}
