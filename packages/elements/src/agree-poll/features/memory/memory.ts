import { html, nothing, type TemplateResult } from 'lit';
import { readMemory, writtenMemory } from '@partiprogram/programmes';
import { changing } from '../../../element/templates.js';
import { unrecorded } from '../../../element/unrecorded.js';
import type { AnsweredContext, PollExtra } from '../../poll-extra.js';
import type { PollPage, PollView } from '../../poll-view.js';
import { eraseDevice, readDevice, writeDevice } from './device.js';
import { MEMORY_MESSAGES } from './memory.messages.js';

export { styles } from './memory.styles.js';

/** What the last act, or the last try to read, came to. */
type News = Exclude<keyof typeof MEMORY_MESSAGES.nb, 'remember' | 'where' | 'erase'>;

/** Remembers answers on the device, once the reader has ticked the box, and until they delete them. */
class Memory implements PollExtra {
  readonly #context: AnsweredContext;
  #isOn = false;
  #news: News | undefined;
  /** What was written last. */
  #written: string | undefined;

  constructor(context: AnsweredContext) {
    this.#context = context;
  }

  /** Brings back what the reader has let us keep. */
  begin(): void {
    addEventListener('storage', this.#handleStorage);
    const text = readDevice(this.#key);
    if (text === null || text === undefined) return;
    const remembered = readMemory(text);
    this.#news = remembered ? undefined : 'damaged';
    if (!remembered) return;
    this.#isOn = true;
    this.#written = text;
    const { answers, ledger } = remembered;
    this.#context.ledger = new Map([...ledger, ...this.#context.ledger]);
    this.#context.setAnswers(new Map([...answers, ...this.#context.answers()]));
  }

  end(): void {
    removeEventListener('storage', this.#handleStorage);
  }

  /** What is on the device stays there; from here on, nothing is written. */
  leave(): void {
    this.#isOn = false;
    this.#news = undefined;
    this.#written = undefined;
  }

  update(): void {
    if (this.#isOn) this.#write();
  }

  template(view: PollView): TemplateResult | typeof nothing {
    const isErasable = this.#isOn || this.#news === 'damaged';
    if (view.answers.size === 0 && !isErasable && !this.#news) return nothing;
    const own = MEMORY_MESSAGES[view.language];
    return html`<div class="memory" part="memory" ${unrecorded()}>
      <p class="choose">
        <label
          ><input type="checkbox" .checked=${this.#isOn} @change=${this.#handleChange} @input=${stop} />
          <span>${own.remember}</span></label
        >
        ${
          isErasable
            ? html`<button class="link" part="action" type="button" @click=${this.#handleErase}>${own.erase}</button>`
            : nothing
        }
      </p>
      <p class="meta">${own.where}</p>
      <p class="status" role="status">${this.#news ? changing(own[this.#news]) : nothing}</p>
    </div>`;
  }

  get #key(): string {
    return `partiprogram/agree-poll/${keyOf(this.#context.page)}`;
  }

  #write(): void {
    const text = writtenMemory({ answers: this.#context.answers(), ledger: this.#context.ledger });
    if (text === this.#written) return;
    const came = writeDevice(this.#key, text);
    this.#written = text;
    if (came === 'kept') return;
    this.#isOn = false;
    this.#tell(came);
  }

  #tell(news: News | undefined): void {
    this.#news = news;
    this.#context.changed();
  }

  readonly #handleChange = ({ target }: Event): void => {
    const box = target as HTMLInputElement;
    if (!box.checked) {
      this.#erase();
    } else {
      this.#isOn = true;
      this.#written = undefined;
      this.#news = 'kept';
      this.#write();
      this.#context.changed();
    }
    // The browser has ticked it, whatever came of that.
    box.checked = this.#isOn;
  };

  /** The button is gone afterwards: the focus goes to the box beside it. */
  readonly #handleErase = ({ target }: Event): void => {
    const box = (target as Element).closest('.memory')?.querySelector('input');
    this.#erase();
    if (box) box.checked = this.#isOn;
    box?.focus();
  };

  #erase(): void {
    const isGone = eraseDevice(this.#key);
    this.#isOn = false;
    this.#tell(isGone ? 'erased' : 'notErased');
  }

  /** Deleted in another window, it stays deleted. */
  readonly #handleStorage = ({ key, newValue }: StorageEvent): void => {
    if (newValue !== null || (key !== null && key !== this.#key)) return;
    this.#isOn = false;
    this.#context.changed();
  };
}

/** What the answers are remembered by: the poll's name, or else what it asks about. Another topic of the same is the same poll. */
function keyOf({ poll, programme, programmes, municipality, pledge, pledges, htmlFor }: PollPage): string {
  const ownWords = htmlFor && `${location.pathname}#${htmlFor}`;
  return poll || [programme, programmes, municipality, pledge, pledges, ownWords].filter(Boolean).join(' ');
}

/** What is done to the box is nobody's business. */
function stop(event: Event): void {
  event.stopPropagation();
}

/** Makes the memory of one poll. */
export function makeExtra(context: AnsweredContext): PollExtra {
  return new Memory(context);
}
