import { textIn, type VocabularyFile } from '@partiprogram/programmes';
import { html, type TemplateResult } from 'lit';
import { nb as text } from '../messages/nb.js';

/** An entry has at most so many topics. */
const MOST = 3;

/**
 * The topics to choose from.
 *
 * @param chosen ids of those that the block has, the main one first
 * @param choose is told the ids of all that are chosen
 */
export function topicsPanel(
  topics: VocabularyFile['topics'],
  chosen: readonly string[],
  choose: (topics: readonly string[]) => void,
): TemplateResult {
  return html`<form
    class="panel"
    @change=${keepFew}
    @submit=${(event: Event) => {
      event.preventDefault();
      const ids = checkedIn(event.target as HTMLFormElement).map(({ value }) => value);
      // The main topic stays the main one.
      choose([...chosen.filter((id) => ids.includes(id)), ...ids.filter((id) => !chosen.includes(id))]);
    }}
  >
    <fieldset>
      <legend>${text.review.topicsHint}</legend>
      <div class="choices">
        ${topics.map(
          ({ id, label }) =>
            html`<label class="choice">
              <input
                type="checkbox"
                value=${id}
                .checked=${chosen.includes(id)}
                ?disabled=${chosen.length >= MOST && !chosen.includes(id)}
              />
              <span>${textIn(label, 'nb')}</span>
            </label>`,
        )}
      </div>
    </fieldset>
    <button class="button small" type="submit">${text.review.saveTopics}</button>
  </form>`;
}

function checkedIn(form: HTMLFormElement): readonly HTMLInputElement[] {
  return [...form.querySelectorAll<HTMLInputElement>('input:checked')];
}

/** Lets nobody choose a fourth topic. */
function keepFew({ currentTarget }: Event): void {
  const form = currentTarget as HTMLFormElement;
  const isFull = checkedIn(form).length >= MOST;
  for (const box of form.querySelectorAll<HTMLInputElement>('input')) box.disabled = isFull && !box.checked;
}
