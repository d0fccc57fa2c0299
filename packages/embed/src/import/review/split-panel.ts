import { wordsOf } from '@partiprogram/importer';
import { html, type TemplateResult } from 'lit';
import { nb as text } from '../messages/nb.js';

/** A text of more words is parted in its first ones, and its rest once more. */
const MOST = 300;

/**
 * The words of a block as buttons, of which one begins a block of its own. The arrows lead from word to word; the first
 * that has the focus is the likeliest: it begins a sentence.
 *
 * @param split is told how many words stay
 */
export function splitPanel(words: string, split: (word: number) => void): TemplateResult {
  const all = wordsOf(words).slice(0, MOST);
  const sentence = all.findIndex((_, at) => at > 0 && /[.!?:;]$/u.test(all[at - 1] ?? ''));
  const likely = sentence > 0 ? sentence : Math.min(1, all.length - 1);
  return html`<div class="panel">
    <p id="split-hint">${all.length > 1 ? text.review.splitHint : text.review.oneWord}</p>
    <div class="split" role="group" aria-labelledby="split-hint" @keydown=${stepThroughWords}>
      ${all.map((word, at) =>
        at === 0
          ? html`<span>${word} </span>`
          : html`<button type="button" tabindex=${at === likely ? 0 : -1} @click=${() => split(at)}>${word}</button> `,
      )}
    </div>
  </div>`;
}

function stepThroughWords(event: KeyboardEvent): void {
  const by = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
  if (by === undefined) return;
  event.preventDefault();
  const buttons = [...(event.currentTarget as HTMLElement).querySelectorAll('button')];
  buttons[buttons.indexOf(event.target as HTMLButtonElement) + by]?.focus();
}
