import { html, type TemplateResult } from 'lit';

/**
 * Puts a text on the clipboard.
 *
 * @returns whether the browser let us: pages without encryption have no clipboard, and some pages put one of theirs there
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/**
 * A text that is marked as a whole by whoever comes to it, to be copied by hand.
 *
 * @param label its name
 */
export function textToMark(text: string, label: string): TemplateResult {
  return html`<textarea
    readonly
    rows="8"
    aria-label=${label}
    .defaultValue=${text}
    @focus=${({ target }: Event) => (target as HTMLTextAreaElement).select()}
  ></textarea>`;
}
