import type { Act, ReviewBlock } from '@partiprogram/importer';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { nb as text } from '../messages/nb.js';
import { PageElement } from '../page-element.js';
import { act } from './act-on-review.js';
import { countDoubts, doubtGroups, type DoubtGroup } from './doubt-groups.js';
import { OutlineSelectEvent } from './outline-element.js';
import { only } from './selection.js';

/** So many of a group are shown at first, and more on request. */
const FEW = 10;

/** What the reading was unsure of, one question for all that is doubtful in the same way, with an answer to press for each. */
export class DoubtListElement extends PageElement {
  static override properties = { ...PageElement.properties, widened: { state: true } };

  /** Codes of the groups of which all are shown. */
  private widened: ReadonlySet<string> = new Set();

  /** Where the focus goes once what was answered is gone: into which group, at which place. */
  #next: { readonly code: string; readonly at: number } | undefined;

  protected override render(): unknown {
    const review = this.session.history?.review;
    if (!review) return nothing;
    const { must, may } = doubtGroups(review);
    const count = countDoubts(must);
    return html`
      <h3 tabindex="-1" class="doubts-heading">${count > 0 ? text.doubtList.must(count) : text.doubtList.none}</h3>
      ${repeat(
        must,
        ({ code }) => code,
        (group) => this.#group(group, true),
      )}
      ${
        may.length > 0
          ? html`<details class="may">
              <summary>${text.doubtList.may(countDoubts(may))}</summary>
              ${repeat(
                may,
                ({ code }) => code,
                (group) => this.#group(group, false),
              )}
            </details>`
          : nothing
      }
    `;
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const next = this.#next;
    if (!next) return;
    this.#next = undefined;
    const items = this.querySelectorAll(`[data-code="${next.code}"] li`);
    const item = items[Math.min(next.at, items.length - 1)];
    const target = item?.querySelector('button') ?? this.querySelector<HTMLElement>('summary, .doubts-heading');
    target?.focus();
  }

  #group({ code, doubtful }: DoubtGroup, isOpen: boolean): TemplateResult {
    const isWide = this.widened.has(code) || doubtful.length <= FEW + 2;
    const shown = isWide ? doubtful : doubtful.slice(0, FEW);
    const ids = doubtful.map(({ block }) => block.id);
    return html`<details class="doubt-group" data-code=${code} ?open=${isOpen}>
      <summary>${text.doubts[code]} <span class="count">${doubtful.length}</span></summary>
      <ul>
        ${shown.map(
          ({ block, doubt }, at) =>
            html`<li>
              <p class="quoted">${excerptOf(block.text)}</p>
              ${
                doubt.about && doubt.about !== block.text
                  ? html`<p class="hint">${text.about(doubt.about)}</p>`
                  : nothing
              }
              <div class="buttons">
                ${this.#answers(block).map(
                  ([words, what]) =>
                    html`<button class="button small quiet" type="button" @click=${() => this.#answer(code, at, what)}>
                      ${words}
                    </button>`,
                )}
                <button
                  class="link"
                  type="button"
                  @click=${() => this.dispatchEvent(new OutlineSelectEvent(only(block.id)))}
                >
                  ${text.doubtList.show}
                </button>
              </div>
            </li>`,
        )}
      </ul>
      <div class="buttons" ?hidden=${isWide && doubtful.length < 2}>
        ${
          isWide
            ? nothing
            : html`<button
                class="button small quiet"
                type="button"
                @click=${() => (this.widened = new Set([...this.widened, code]))}
              >
                ${text.doubtList.more(doubtful.length - shown.length)}
              </button>`
        }
        ${
          doubtful.length > 1
            ? html`<button
                class="button small quiet"
                type="button"
                @click=${() => this.#answer(code, 0, { act: 'confirm', ids, code })}
              >
                ${text.doubtList.allRight(doubtful.length)}
              </button>`
            : nothing
        }
      </div>
    </details>`;
  }

  #answers(block: ReviewBlock): readonly (readonly [words: string, act: Act])[] {
    const ids = [block.id];
    const right = [text.doubtList.right, { act: 'confirm', ids }] as const;
    if (block.kind === 'text') return [right, [text.doubtList.isEntry, { act: 'entry', ids, entry: 'pledge' }]];
    if (block.kind === 'entry') return [right, [text.doubtList.noEntry, { act: 'text', ids }]];
    return [right, [text.doubtList.noHeading, { act: 'text', ids }]];
  }

  #answer(code: string, at: number, what: Act): void {
    this.#next = { code, at };
    act(this.session, what);
  }
}

function excerptOf(words: string): string {
  return words.length <= 180 ? words : `${words.slice(0, words.lastIndexOf(' ', 170))} …`;
}
