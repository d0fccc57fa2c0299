import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import {
  beyondIssues,
  bySection,
  pageOf,
  pointOf,
  type Entry,
  type Language,
  type Placed,
  type Programme,
  type ProgrammeListing,
  type Section,
} from '@partiprogram/programmes';
import { heading } from '../element/heading.js';
import { asNamed, byId, chips, leadOver, linesOf, naming } from '../element/templates.js';
import { foreignLang } from '../messages/language.js';
import type { Messages } from '../messages/messages.js';
import type { TopicView } from './topic-view.js';
import { wordsBelow } from './words-template.js';

/** The key of what stands beyond the issues, among the keys of what is open and in an address. */
export const BEYOND = 'beyond';

/** Everything on the topic beyond the issues of the table, per programme; rendered after the table, or once it is open. */
export function beyondTemplate(view: TopicView): TemplateResult {
  const { model, drawn, open, text } = view;
  const isOpen = open.has(BEYOND);
  return html`<details class="beyond" part="beyond" data-key=${BEYOND} ?open=${isOpen}>
    <summary>${text.topicCompare.beyond}</summary>
    ${
      isOpen || drawn > 2 * model.rows.length
        ? html`<div class="besides">
            ${byId(
              model.programmes.filter((it) => !model.unsorted.includes(it)),
              (programme) => programmeTemplate(programme, view),
            )}
          </div>`
        : nothing
    }
  </details>`;
}

/** The entries of one programme, under its name and the headings of the document. */
function programmeTemplate(programme: Programme, view: TopicView): TemplateResult | typeof nothing {
  const { comparison, model, level, text, language } = view;
  const placed = beyondIssues(programme, comparison.issues);
  const sections = bySection(placed);
  // Of a plan, and of a page that has no column, nothing is said where there is nothing.
  if (sections.length === 0 && !model.columns.includes(programme)) return nothing;
  const { name } = programme.publisher;
  return html`<div>
    ${heading(
      level,
      placed.length > 0
        ? leadOver(
            placed.map(({ entry }) => entry),
            name,
            text,
          )
        : asNamed(name),
      'heading',
    )}
    ${
      sections.length > 0
        ? sections.map(([section, placed]) => sectionTemplate(programme, section, placed, text, language))
        : html`<p class="meta">${text.topicCompare.nothingBeyond}</p>`
    }
  </div>`;
}

function sectionTemplate(
  programme: Programme,
  section: Section,
  placed: readonly Placed[],
  text: Messages,
  language: Language,
): TemplateResult {
  const lang = ifDefined(foreignLang(programme, language, section));
  return html`<p class="label" lang=${lang}>${naming(section.heading, programme)}</p>
    <ul role="list">
      ${placed.map(({ entry }) => html`<li>${pointTemplate(programme, entry, text, language)}</li>`)}
    </ul>`;
}

/** An entry below the heading of its section. */
export function pointTemplate(programme: Programme, entry: Entry, text: Messages, language: Language): TemplateResult {
  return html`${
      entry.kind === 'principle' ? html`<span class="locator">${text.pledgeList.kinds.principle}</span>` : nothing
    }
    ${wordsBelow(entry, programme, language)} ${chips(entry, text)}
    <span class="locator">${placeBelow(programme, entry, text)}</span>`;
}

/**
 * The place of an entry below the heading of its section.
 *
 * @returns such as «punkt 3 · side 12 · linje 40 i dokumentet»
 */
export function placeBelow(programme: ProgrammeListing, entry: Entry, text: Messages): string {
  const point = pointOf(entry);
  const page = pageOf(programme, entry);
  return [
    ...(point === undefined ? [] : [text.topicCompare.pointAlone(point)]),
    ...(page ? [text.topicCompare.page(page)] : []),
    ...linesOf(entry, text),
  ].join(' · ');
}
