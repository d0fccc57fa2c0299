import { css, html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { isOfParty, type Language, type Programme, type Topic } from '@partiprogram/programmes';
import type { Comparison } from './load-comparison.js';
import type { View } from './view.js';

/** What this part says in its own words. */
interface Texts {
  readonly topic: string;
  readonly overview: string;
  readonly show: string;
  readonly only: Readonly<Record<'' | 'shared' | 'differing' | 'single', string>>;
  readonly programmes: string;
}

const TEXTS: Readonly<Record<Language, Texts>> = {
  nb: {
    topic: 'Tema',
    overview: 'Alle temaer',
    show: 'Vis',
    only: {
      '': 'Alle sakene',
      shared: 'Saker der programmene sier det samme eller ligner',
      differing: 'Saker der programmene er ulike',
      single: 'Saker som bare ett program tar opp',
    },
    programmes: 'Programmer',
  },
  nn: {
    topic: 'Tema',
    overview: 'Alle tema',
    show: 'Vis',
    only: {
      '': 'Alle sakene',
      shared: 'Saker der programma seier det same eller liknar',
      differing: 'Saker der programma er ulike',
      single: 'Saker som berre eitt program tek opp',
    },
    programmes: 'Program',
  },
  en: {
    topic: 'Topic',
    overview: 'All topics',
    show: 'Show',
    only: {
      '': 'All issues',
      shared: 'Issues on which the programmes say the same or similar',
      differing: 'Issues on which the programmes differ',
      single: 'Issues that one programme alone raises',
    },
    programmes: 'Programmes',
  },
};

/** How the controls look. */
export const controlsStyles = css`
  .controls {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 0.75em 1em;
    margin-block-start: 1em;
  }
  .controls label {
    font-size: 0.875em;
  }
  .controls .field {
    display: flex;
    flex: 1 1 14em;
    flex-direction: column;
    gap: 0.2em;
    min-inline-size: 0;
    max-inline-size: 24em;
  }
  .controls select {
    inline-size: 100%;
    min-block-size: 2.9em;
    padding-inline: 0.7em;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--pp-surface, none);
    font-size: 1.0714em;
  }
  .controls option {
    background: Canvas;
    color: CanvasText;
  }
  .controls fieldset {
    display: flex;
    flex: 1 1 100%;
    flex-wrap: wrap;
    gap: 0.25em 1.25em;
    font-size: 0.9375em;
  }
  .controls legend {
    float: inline-start;
    padding: 0;
    margin-inline-end: 1.25em;
    font-size: 0.9333em;
    line-height: 2em;
  }
  .controls fieldset label {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: 2em;
    font-size: 1em;
  }
  .controls input {
    inline-size: 1.15em;
    block-size: 1.15em;
    margin: 0;
    accent-color: var(--_accent);
  }
  @media print {
    .controls {
      display: none;
    }
  }
`;

/** The topics that programmes of a comparison speak of, once they are known. */
const spoken = new WeakMap<Comparison, readonly Topic[]>();

/**
 * What a reader chooses with: the topic, which issues, and which programmes.
 *
 * @param view what is shown now
 * @param status what a screen reader says after a choice
 * @param change called with what the reader wants to see
 */
export function controlsTemplate(
  comparison: Comparison,
  view: Required<View>,
  status: string,
  change: (view: View) => void,
): TemplateResult {
  const { language, catalogue, programmes } = comparison;
  const text = TEXTS[language];
  const { topic, only, hidden } = view;
  const topics = spoken.get(comparison) ?? catalogue.topics;
  const chosen = (event: Event): string => (event.currentTarget as HTMLSelectElement).value;
  return html`<div class="controls" part="controls">
      <div class="field">
        <label for="topic">${text.topic}</label>
        <select id="topic" @change=${(event: Event) => change({ topic: chosen(event), only, hidden })}>
          <option value="" .selected=${live(topic === '')}>${text.overview}</option>
          ${topics.map(({ id, label }) => html`<option value=${id} .selected=${live(id === topic)}>${label}</option>`)}
        </select>
      </div>
      ${
        topic
          ? html`<div class="field">
              <label for="only">${text.show}</label>
              <select id="only" @change=${(event: Event) => change({ topic, only: chosen(event), hidden })}>
                ${Object.entries(text.only).map(
                  ([value, label]) => html`<option value=${value} .selected=${live(value === only)}>${label}</option>`,
                )}
              </select>
            </div>`
          : ''
      }
      ${programmesTemplate(programmes.filter(isOfParty), text, hidden, (it) => change({ topic, only, hidden: it }))}
    </div>
    <p class="status" part="status" role="status">${status}</p>`;
}

function programmesTemplate(
  programmes: readonly Programme[],
  text: Texts,
  hidden: readonly string[],
  change: (hidden: readonly string[]) => void,
): TemplateResult | '' {
  if (programmes.length < 2) return '';
  return html`<fieldset>
    <legend>${text.programmes}</legend>
    ${programmes.map(
      ({ id, publisher }) =>
        html`<label
          ><input
            type="checkbox"
            .checked=${live(!hidden.includes(id))}
            @change=${() => change(hidden.includes(id) ? hidden.filter((it) => it !== id) : [...hidden, id])}
          />${publisher.name}</label
        >`,
    )}
  </fieldset>`;
}

/** What a reader wants who does not want a byte more than is needed. */
interface Thrift {
  readonly connection?: { readonly saveData?: boolean };
}

/**
 * While the browser has nothing else to do: finds out which topics are spoken of, and fetches the file that is likely to
 * be wanted next, which is that of the next topic. Not for those who want to save data.
 *
 * @param municipality the number of one; without it each programme has a file of its own, and nothing is fetched
 * @param known called when the topics are known
 */
export function lookAhead(comparison: Comparison, municipality: string, known: () => void): void {
  const thrift = (navigator as Thrift).connection?.saveData || matchMedia('(prefers-reduced-data: reduce)').matches;
  if (!municipality || thrift || spoken.has(comparison)) return;
  spoken.set(comparison, comparison.catalogue.topics);
  const ahead = (): void => void fetchAhead(comparison, municipality).then(known, () => undefined);
  // Safari has no idle time to give.
  if ('requestIdleCallback' in window) requestIdleCallback(ahead);
  else setTimeout(ahead, 500);
}

async function fetchAhead(comparison: Comparison, municipality: string): Promise<void> {
  const { source, language, catalogue, topic, programmes } = comparison;
  const { programmes: listed } = await source.municipality(municipality, language);
  const all = [...listed, ...programmes];
  const topics = catalogue.topics.filter(
    ({ id }) => id === topic?.id || all.some((it) => it.topics.includes(id) || (it.pledgesByTopic[id] ?? 0) > 0),
  );
  spoken.set(comparison, topics);
  const next = topics[topics.findIndex(({ id }) => id === topic?.id) + 1] ?? topics[0];
  if (next && next.id !== topic?.id) await source.municipality(municipality, language, next.id);
}
