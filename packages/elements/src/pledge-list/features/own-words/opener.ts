/** The room before the button, in pixels. */
const GAP = 4;

/** What a click is meant for when it is on one of these, and not for the words around it. */
const OWN_ACT =
  'a, button, input, select, textarea, label, summary, audio, video, iframe, [contenteditable], [tabindex]';

/**
 * Places one small button after the last word of the entry that a reader points at: over the page, so that nothing moves.
 */
export class Opener {
  readonly #host: HTMLElement;
  readonly #entryAt: (target: Element, x: number, y: number) => string | undefined;
  readonly #rangesOf: (id: string) => readonly Range[];
  #entry: string | undefined;

  constructor(
    host: HTMLElement,
    entryAt: (target: Element, x: number, y: number) => string | undefined,
    rangesOf: (id: string) => readonly Range[],
  ) {
    this.#host = host;
    this.#entryAt = entryAt;
    this.#rangesOf = rangesOf;
  }

  /** The entry that it stands beside. */
  get entry(): string | undefined {
    return this.#entry;
  }

  connect(): void {
    this.#host.addEventListener('pointerover', this.#handlePointer);
    this.#host.addEventListener('pointerleave', this.#handleLeave);
    this.#host.addEventListener('click', this.#handlePointer);
  }

  disconnect(): void {
    this.#host.removeEventListener('pointerover', this.#handlePointer);
    this.#host.removeEventListener('pointerleave', this.#handleLeave);
    this.#host.removeEventListener('click', this.#handlePointer);
    this.hide();
  }

  hide(): void {
    this.#entry = undefined;
    const button = this.#button;
    if (button) button.hidden = true;
  }

  get #button(): HTMLElement | null | undefined {
    return this.#host.shadowRoot?.querySelector<HTMLElement>('.beside');
  }

  readonly #handlePointer = (event: Event): void => {
    const { target, clientX, clientY, pointerType } = event as PointerEvent;
    // A finger scrolls over many words; only a tap is meant.
    if (!(target instanceof Element) || target === this.#host || (event.type !== 'click' && pointerType !== 'mouse'))
      return;
    if (
      event.type === 'click' &&
      (event.defaultPrevented || target.closest(OWN_ACT) || getSelection()?.isCollapsed === false)
    )
      return;
    const id = this.#entryAt(target, clientX, clientY);
    if (id !== undefined) this.#placeBeside(id);
  };

  readonly #handleLeave = ({ pointerType }: PointerEvent): void => {
    if (pointerType === 'mouse') this.hide();
  };

  #placeBeside(id: string): void {
    const button = this.#button;
    const boxes = this.#rangesOf(id).flatMap((range) => [...range.getClientRects()]);
    const last = boxes.at(-1);
    if (!button || !last) return;
    this.#entry = id;
    button.hidden = false;
    const around = (button.offsetParent ?? button).getBoundingClientRect();
    const { width, height } = button.getBoundingClientRect();
    const isLeftward = getComputedStyle(this.#host).direction === 'rtl';
    const { left, right } = this.#host.getBoundingClientRect();
    const wanted = isLeftward ? last.left - width - GAP : last.right + GAP;
    const x = Math.min(Math.max(wanted, left), right - width);
    button.style.left = `${x - around.left}px`;
    button.style.top = `${(last.top + last.bottom - height) / 2 - around.top}px`;
  }
}
