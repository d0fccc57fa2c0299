import { css, html, type TemplateResult } from 'lit';
import { isOfParty, type Language, type Programme } from '@partiprogram/programmes';
import type { Messages } from '../messages/index.js';
import type { Comparison } from './load-comparison.js';
import { frameOf } from './scrolled.js';
import { townsOf } from './shown.js';
import { frameTemplate, ownerTemplate } from './table-template.js';

/** What this part says in its own words. */
interface Texts {
  readonly title: string;
  readonly intro: string;
  readonly topic: string;
  readonly speaks: string;
  readonly silent: string;
  readonly unknown: string;
}

/** Its texts per language. */
export const OVERVIEW_TEXTS: Readonly<Record<Language, Texts>> = {
  nb: {
    title: 'Hva programmene handler om',
    intro:
      'Temaene er våre. Et merke sier at programmet har minst ett løfte om temaet, ikke hvor mange eller hvor gode.',
    topic: 'Tema',
    speaks: 'Har løfter',
    silent: 'Ingen løfter funnet',
    unknown: 'Ikke i datasettet ennå',
  },
  nn: {
    title: 'Kva programma handlar om',
    intro:
      'Temaa er våre. Eit merke seier at programmet har minst éin lovnad om temaet, ikkje kor mange eller kor gode.',
    topic: 'Tema',
    speaks: 'Har lovnader',
    silent: 'Ingen lovnader funne',
    unknown: 'Ikkje i datasettet enno',
  },
  en: {
    title: 'What the programmes are about',
    intro:
      'The topics are ours. A mark says that the programme has at least one pledge on the topic, not how many or how good.',
    topic: 'Topic',
    speaks: 'Has pledges',
    silent: 'No pledges found',
    unknown: 'Not in the dataset yet',
  },
};

/** How the overview looks. */
export const overviewStyles = css`
  .overview th,
  .overview td {
    padding-block: 0.5em;
  }
  .overview td {
    font-size: 0.9375em;
  }
  .overview .issue {
    text-align: start;
  }
  .overview .mark-sign {
    display: inline-block;
    inline-size: 1.4em;
    font-weight: 700;
  }
`;

/**
 * Which topics each programme speaks of: as words and marks, never as counts.
 *
 * @param comparison without a topic; topics that no programme here speaks of are left out
 * @param shown the documents that are shown
 * @param choose called with the topic that the reader wants to see
 */
export function overviewTemplate(
  { catalogue, language }: Comparison,
  shown: readonly Programme[],
  view: string,
  text: Messages,
  choose: (topic: string) => void,
): TemplateResult {
  const several = townsOf(shown).length > 1;
  const programmes = shown.filter(isOfParty);
  const { title, topic: corner } = OVERVIEW_TEXTS[language];
  const spoken = catalogue.topics.filter(({ id }) => programmes.some((it) => (it.pledgesByTopic[id] ?? 0) > 0));
  const rows = spoken.map(
    ({ id, label }) =>
      html`<tr role="row">
        <th role="rowheader" scope="row" part="issue">
          <button class="link issue" type="button" @click=${() => choose(id)}>${label}</button>
        </th>
        ${programmes.map(
          (programme) =>
            html`<td role="cell" part="cell">
              ${ownerTemplate(programme, programmes.length, several, text)} ${markTemplate(programme, id, language)}
            </td>`,
        )}
      </tr>`,
  );
  const table = frameTemplate(title, corner, programmes, several, text, rows);
  return html`<div class="overview">${frameOf(programmes.length, view, title, table)}</div>`;
}

function markTemplate(programme: Programme, topic: string, language: Language): TemplateResult {
  const { speaks, silent, unknown } = OVERVIEW_TEXTS[language];
  if ((programme.pledgesByTopic[topic] ?? 0) > 0)
    return html`<span class="says"><span class="mark-sign" aria-hidden="true">✓</span>${speaks}</span>`;
  const words = programme.coverage === 'whole' ? silent : unknown;
  return html`<span class="silent"><span class="mark-sign" aria-hidden="true">–</span>${words}</span>`;
}
