import { html, type TemplateResult } from 'lit';
import type { Opened } from './load-comparison.js';

/** What stands behind the cells; a sentence while it is awaited, or could not be had. */
export type Behind = Opened | string | undefined;

/** What is behind something that a reader opens, or what there is to say until it is there. */
export function behindTemplate(behind: Behind, template: (opened: Opened) => TemplateResult): unknown {
  if (typeof behind === 'object') return template(behind);
  // There are many cells, and most of them stay closed.
  return behind && html`<p class="meta">${behind}</p>`;
}
