import { html, type TemplateResult } from 'lit';
import type { Language } from '@partiprogram/programmes';
import type { Said } from '../../topic-view.js';
import { addressAfter, addressOf, viewFrom, type LinkedView } from './address.js';
import { DEEP_LINKS_MESSAGES } from './deep-links.messages.js';

export type { LinkedView } from './address.js';
export { linkNotice } from './link-notice.js';

/**
 * Follows the address of the page, now and whenever it changes.
 *
 * @param name of the comparison in an address
 * @param show called with the view that an address asks for
 * @returns a function that stops following the address
 */
export function followAddress(name: () => string, show: (view: LinkedView) => void): () => void {
  const follow = (): void => {
    const view = viewFrom(location.hash, name());
    if (view) show(view);
  };
  addEventListener('hashchange', follow);
  follow();
  return () => removeEventListener('hashchange', follow);
}

/** Keeps a link in the address of the page true to what is shown now, so that a reload shows the same. */
export function updateAddress(name: string, view: LinkedView): void {
  const address = addressAfter(location.href, name, view);
  if (address === location.href) return;
  try {
    history.replaceState(history.state, '', address);
  } catch {
    // Some frames may not change their address.
  }
}

/** The button that copies a link to what is shown. */
export function linkButton(language: Language, copy: () => void): TemplateResult {
  return html`<button class="link" type="button" @click=${copy}>${DEEP_LINKS_MESSAGES[language].link}</button> `;
}

/** A view of a comparison, to make a link to. */
export interface LinkContext {
  /** The name of the comparison in an address. */
  readonly name: string;
  readonly view: LinkedView;
  readonly language: Language;
  /** Puts a text on the clipboard; resolves with whether the browser let us. */
  readonly copyText: (text: string) => Promise<boolean>;
}

/**
 * Copies a link to a view of this page.
 *
 * @returns what to say of it; with the link where the browser does not let us copy. The address is never shown as text: anybody
 * may have put words into it.
 */
export async function copyLink({ name, view, language, copyText }: LinkContext): Promise<Said> {
  const { linkCopied, notCopied, linkItself } = DEEP_LINKS_MESSAGES[language];
  const address = addressOf(location.href, name, view);
  if (await copyText(address)) return { words: linkCopied };
  return { words: notCopied, byHand: html`<a href=${address}>${linkItself}</a>` };
}
