import { LitElement } from 'lit';

/**
 * Waits until no element on a story's page is loading.
 *
 * @param canvas the page
 * @param dataset the story's; nobody waits for the one that never comes
 * @throws Error when a tag is not defined, so that a story of nothing is no success
 */
export async function settled(canvas: HTMLElement, dataset?: unknown): Promise<void> {
  const undefinedTag = canvas.querySelector(':not(:defined)');
  if (undefinedTag) throw new Error(`<${undefinedTag.localName}> is not defined`);
  for (const element of canvas.querySelectorAll('*')) {
    if (!(element instanceof LitElement)) continue;
    await element.updateComplete;
    if (dataset !== 'never' && element.matches(':state(loading)')) await newsOf(element);
    await element.updateComplete;
  }
}

function newsOf(element: HTMLElement): Promise<Event> {
  return new Promise((resolve) => {
    element.addEventListener('load', resolve, { once: true });
    element.addEventListener('error', resolve, { once: true });
  });
}

/** An element on a story's page, and what its reader would press there. */
export interface Reader {
  readonly element: LitElement;
  /** Presses the button, or opens the details, of which this is the text. */
  press(text: string): Promise<void>;
  /** Takes the option of a list that begins with this text. */
  choose(text: string): Promise<void>;
  /** Ticks the box, or takes the tick away, of which this is the label. */
  tick(label: string): Promise<void>;
  /** Writes into the field of which this is the label. */
  write(label: string, text: string): Promise<void>;
  /** Waits until this stands there. */
  sees(text: string): Promise<void>;
}

/** How long a reader waits for what loads while the browser is idle, and how often they look, in milliseconds. */
const PATIENCE = { longest: 5_000, between: 20 } as const;

/**
 * Brings a story into a state that only a reader's act leads to.
 *
 * @param canvas the story's page
 * @param tag the element that the story is about
 * @throws Error when the element is not there
 */
export async function readerOf(canvas: HTMLElement, tag: string): Promise<Reader> {
  await settled(canvas);
  const element = canvas.querySelector(tag);
  if (!(element instanceof LitElement)) throw new Error(`No <${tag}> on the page`);
  const root = element.shadowRoot ?? element;
  const find = (selector: string, text: string): Promise<HTMLElement> =>
    awaited(
      () => [...root.querySelectorAll<HTMLElement>(selector)].find((it) => textOf(it).startsWith(text)),
      `<${tag}> shows no ${selector} «${text}»`,
    );
  const fieldOf = async (label: string): Promise<HTMLInputElement> => {
    const found = await find('label', label);
    if (!(found instanceof HTMLLabelElement && found.control instanceof HTMLInputElement))
      throw new Error(`«${label}» is the label of nothing`);
    return found.control;
  };
  return {
    element,
    async press(text) {
      (await find('button, summary', text)).click();
      await settled(canvas);
    },
    async choose(text) {
      const option = await find('option', text);
      if (option instanceof HTMLOptionElement) option.selected = true;
      option.closest('select')?.dispatchEvent(new Event('change', { bubbles: true }));
      await settled(canvas);
    },
    async tick(label) {
      (await fieldOf(label)).click();
      await settled(canvas);
    },
    async write(label, text) {
      (await fieldOf(label)).value = text;
    },
    async sees(text) {
      await awaited(() => textOf(root).includes(text) || undefined, `<${tag}> does not say «${text}»`);
      await settled(canvas);
    },
  };
}

/** Looks for something until it is there. */
async function awaited<T>(look: () => T | undefined, otherwise: string): Promise<T> {
  for (const started = performance.now(); performance.now() - started < PATIENCE.longest;) {
    const found = look();
    if (found !== undefined) return found;
    await new Promise((resolve) => setTimeout(resolve, PATIENCE.between));
  }
  throw new Error(otherwise);
}

function textOf({ textContent }: Element | ShadowRoot): string {
  return (textContent ?? '').trim().replace(/\s+/g, ' ');
}
