import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import {
  AGREEMENTS,
  pollOverview,
  questionLabel,
  type PollQuestion,
  type PublisherOverview,
} from '@partiprogram/programmes';
import { heading } from '../../../element/heading.js';
import { publisher } from '../../../element/templates.js';
import { foreignLang } from '../../../messages/language.js';
import type { SeriesEnd } from '../../poll-extra.js';
import type { PollView } from '../../poll-view.js';
import { OVERVIEW_MESSAGES } from './overview.messages.js';

export { styles } from './overview.styles.js';

/**
 * What a reader has answered, and on what they agree with whom: in words, with no number for any publisher, and with how few
 * questions it rests on.
 */
export function overviewTemplate(view: PollView, end: SeriesEnd): TemplateResult {
  const { answers, series, level, language } = view;
  const own = OVERVIEW_MESSAGES[language];
  const { answered, publishers } = pollOverview(end.known, answers);
  const { skipped } = pollOverview(series, answers);
  const { length } = answered;
  const said = skipped.length > 0 ? own.some(length, length + skipped.length) : own.all(length);
  return html`<div class="overview" part="overview">
    ${heading(level + 1, own.title, 'heading', true)}
    <p class="meta">${said} ${own.note(length)}</p>
    <dl class="given">
      ${answered.map((question) => {
        const choice = answers.get(question.id);
        return html`<dt>${questionButton(question, view, end)}</dt>
          <dd>${choice ? view.text.agreePoll.choices[choice] : nothing}</dd>`;
      })}
    </dl>
    ${
      skipped.length > 0
        ? html`<p class="meta">${own.skipped}</p>
            <ul class="skipped" role="list">
              ${skipped.map((question) => html`<li>${questionButton(question, view, end)}</li>`)}
            </ul>`
        : nothing
    }
    ${publishers.length > 1 ? publishersTemplate(publishers, view) : nothing}
  </div>`;
}

function publishersTemplate(publishers: readonly PublisherOverview[], view: PollView): TemplateResult {
  const own = OVERVIEW_MESSAGES[view.language];
  return html`<div class="whom">
    ${heading(view.level + 1, own.whom, 'heading')}
    <p class="meta">${own.order}</p>
    <ul class="publishers" role="list">
      ${publishers.map(
        ({ programme, on }) =>
          html`<li>
            ${publisher(programme)}
            <dl>
              ${AGREEMENTS.map((agreement) =>
                on[agreement].length > 0
                  ? html`<dt>${own.on[agreement]}</dt>
                      <dd>
                        <ul>
                          ${on[agreement].map((it) => html`<li>${labelTemplate(it, view)}</li>`)}
                        </ul>
                      </dd>`
                  : nothing,
              )}
            </dl>
          </li>`,
      )}
    </ul>
  </div>`;
}

/** Back to a question, to look at it again or to change the answer. */
function questionButton(question: PollQuestion, view: PollView, { placeOf }: SeriesEnd): TemplateResult {
  const go = (): void => view.goTo(question, placeOf(question).topic);
  return html`<button class="link" part="action" type="button" @click=${go}>${labelTemplate(question, view)}</button>`;
}

function labelTemplate(question: PollQuestion, { language, hide, answers }: PollView): TemplateResult {
  const { words, lang } = questionLabel(question);
  const shown = answers.has(question.id) ? words : (hide?.(words) ?? words);
  return html`<span lang=${ifDefined(foreignLang({ wording: lang }, language))}>${shown}</span>`;
}
