import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import { beyondIssues, bySection, whoseWords, type Placed, type Programme } from '@partiprogram/programmes';
import { heading } from '../../../element/heading.js';
import { byId, changing, kindOf, naming, publisher } from '../../../element/templates.js';
import { foreignLang } from '../../../messages/language.js';
import { pointTemplate } from '../../beyond-template.js';
import { silenceUnder } from '../../cell-template.js';
import { stepsOf } from '../../comparison-model.js';
import { frame } from '../../table-frame.js';
import type { TopicView } from '../../topic-view.js';
import { POINTS_MESSAGES } from './points.messages.js';

export { POINTS_MESSAGES };
export { styles } from './points.styles.js';

/**
 * The points of programmes that nobody has compared issue by issue, in a column for each: the programme's own order, and a
 * sentence for each that has none on the topic. Points are drawn gradually, each step one of every column.
 */
export function pointsTemplate(view: TopicView): TemplateResult {
  const { model, title, level, shownPoints, showAll, text, language } = view;
  const words = POINTS_MESSAGES[language];
  const name = model.whole > 0 ? words.besides : words.title;
  const isLess = shownPoints > 0 && model.unsorted.some((it) => pointsOf(it, view).length > shownPoints);
  const whose = whoseWords(model.unsorted.flatMap((it) => pointsOf(it, view).map(({ entry }) => entry)));
  const columns = html`<div class="points-columns">
    ${byId(model.unsorted, (programme) => columnTemplate(programme, view))}
  </div>`;
  return html`<div class="apart" part="apart">
    ${heading(level, changing(name), 'heading')}
    <p class="meta">${changing(words.intro(title, text.whose[whose]))}</p>
    ${frame({ label: name, view: view.view }, model.unsorted.length, columns)}
    ${
      isLess
        ? html`<p class="empty meta">${changing(words.firstOf(shownPoints))}</p>
            <button class="button more" part="more" type="button" @click=${showAll}>${changing(words.showAll)}</button>`
        : nothing
    }
  </div>`;
}

function pointsOf(programme: Programme, { comparison }: TopicView): readonly Placed[] {
  return beyondIssues(programme, comparison.issues);
}

function columnTemplate(programme: Programme, view: TopicView): TemplateResult {
  const { model, drawn, shownPoints, level, text } = view;
  const steps = Math.max(0, drawn - stepsOf(model));
  const town = model.towns.length > 1 ? `${programme.publisher.municipality.name}, ` : '';
  return html`<div class="points-column">
    <div class="points-head" part="column">
      ${heading(level + 1, publisher(programme), 'heading')}
      <span class="kind">${changing(town + kindOf(programme, text))}</span>
    </div>
    ${guard([programme, Math.min(steps, model.longest), shownPoints, text], () => {
      const points = pointsOf(programme, view);
      return points.length > 0
        ? listsTemplate(programme, points.slice(0, steps), view)
        : html`<p class="silent" part="empty">${silenceUnder(view.comparison.topic, programme, text)}</p>`;
    })}
  </div>`;
}

/** The points under the headings of the document. Those beyond a limit are hidden, but found by the browser's search. */
function listsTemplate(programme: Programme, points: readonly Placed[], view: TopicView): readonly TemplateResult[] {
  const { shownPoints, text, language } = view;
  const shown = new Set(shownPoints > 0 ? points.slice(0, shownPoints) : points);
  const hiddenUnless = (isShown: boolean): unknown => (isShown ? nothing : 'until-found');
  return bySection(points).map(
    ([section, placed]) =>
      html`<p
          class="label"
          lang=${ifDefined(foreignLang(programme, language, section))}
          hidden=${hiddenUnless(shown.has(placed[0] as Placed))}
        >
          ${naming(section.heading, programme)}
        </p>
        <ul role="list">
          ${placed.map(
            (it) =>
              html`<li part="entry" hidden=${hiddenUnless(shown.has(it))}>
                <div tabindex="-1">${pointTemplate(programme, it.entry, text, language)}</div>
              </li>`,
          )}
        </ul>`,
  );
}
