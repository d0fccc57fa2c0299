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
}

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
  const find = (selector: string, text: string): HTMLElement => {
    const all = (element.shadowRoot ?? element).querySelectorAll<HTMLElement>(selector);
    const found = [...all].find((it) => textOf(it).startsWith(text));
    if (!found) throw new Error(`<${tag}> shows no ${selector} «${text}»`);
    return found;
  };
  return {
    element,
    async press(text) {
      find('button, summary', text).click();
      await settled(canvas);
    },
    async choose(text) {
      const option = find('option', text);
      if (option instanceof HTMLOptionElement) option.selected = true;
      option.closest('select')?.dispatchEvent(new Event('change', { bubbles: true }));
      await settled(canvas);
    },
  };
}

function textOf(element: Element): string {
  return element.textContent.trim().replace(/\s+/g, ' ');
}
