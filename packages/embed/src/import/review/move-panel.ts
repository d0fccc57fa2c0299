import type { ReviewBlock } from '@partiprogram/importer';
import { html, type TemplateResult } from 'lit';
import { nb as text } from '../messages/nb.js';

/**
 * The headings that a block can be moved below.
 *
 * @param move is told the id of a heading, or null for the place before the first
 */
export function movePanel(blocks: readonly ReviewBlock[], move: (to: string | null) => void): TemplateResult {
  const headings = blocks.flatMap((block) => (block.kind === 'heading' && block.level > 0 ? [block] : []));
  return html`<form
    class="panel"
    @submit=${(event: Event) => {
      event.preventDefault();
      const chosen = (event.target as HTMLFormElement).querySelector('select')?.value ?? '';
      move(chosen === '' ? null : chosen);
    }}
  >
    <label for="move-to">${text.review.moveTo}</label>
    <select id="move-to">
      <option value="">${text.review.beforeAll}</option>
      ${headings.map(
        ({ id, text: heading, level }) =>
          html`<option value=${id}>${'\u00a0\u00a0'.repeat(level - 1)}${heading.slice(0, 90)}</option>`,
      )}
    </select>
    <button class="button small" type="submit">${text.review.move}</button>
  </form>`;
}
