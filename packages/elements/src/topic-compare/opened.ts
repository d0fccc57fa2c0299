import { css, html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import {
  beyondIssues,
  pageOf,
  pointOf,
  type Excerpt,
  type Language,
  type Placed,
  type Programme,
  type ProgrammeListing,
  type Section,
} from '@partiprogram/programmes';
import { chips } from '../element/templates.js';
import { heading } from '../element/heading.js';
import { foreignLang } from '../messages/language.js';
import type { Messages } from '../messages/index.js';
import { lineOf, type Spoken } from './cell-template.js';

/** What this part says in its own words. */
interface Texts {
  readonly page: (page: number) => string;
  readonly point: (point: number) => string;
  readonly nothing: string;
}

const TEXTS: Readonly<Record<Language, Texts>> = {
  nb: {
    page: (page) => `side ${page}`,
    point: (point) => `punkt ${point}`,
    nothing: 'Ikke mer om dette temaet i datasettet.',
  },
  nn: {
    page: (page) => `side ${page}`,
    point: (point) => `punkt ${point}`,
    nothing: 'Ikkje meir om dette temaet i datasettet.',
  },
  en: {
    page: (page) => `page ${page}`,
    point: (point) => `point ${point}`,
    nothing: 'No more on this topic in the dataset.',
  },
};

/** How what is opened looks. */
export const openedStyles = css`
  .points,
  .besides ul {
    list-style: none;
  }
  .points li {
    padding-block: 0.4em;
    border-block-start: 1px solid var(--_line);
  }
  .locator {
    display: block;
    color: var(--_soft);
  }
  .besides {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(17em, 100%), 1fr));
    gap: 1.25em calc(var(--_gap) * 1.5);
    padding-block: 0.75em;
  }
  .besides .heading {
    font-weight: 650;
  }
  .besides .label {
    margin-block-start: 0.75em;
    color: var(--_soft);
    font-size: 0.875em;
  }
  .besides li {
    padding-block: 0.4em;
    border-block-start: 1px solid var(--_line);
  }
  .besides .locator {
    font-size: 0.8125em;
  }
`;

/**
 * The points behind a cell, each with where it stands in the document; word for word where the build has the words. What the
 * cell itself says is not said again.
 */
export function pointsTemplate(cell: Spoken, text: Messages, language: Language): TemplateResult {
  const line = lineOf(cell);
  const { programme, entries, prose = [] } = cell;
  const lang = ifDefined(foreignLang(programme, language));
  return html`<ul class="points">
    ${entries.map((placed) => {
      const { statement, quote, details, note } = placed.entry;
      return html`<li>
        ${statement === line ? nothing : html`<span class="line" lang=${lang}>${statement}</span>`}
        ${quote ? html`<q part="quote" lang=${programme.language}>${quote}</q>` : nothing}
        ${details && !quote ? html`<span lang=${lang}>${details}</span>` : nothing}
        ${entries.length > 1 ? chips(placed.entry, text) : nothing}
        ${note ? html`<span>${text.editorsNote}: <span lang=${lang}>${note}</span></span>` : nothing}
        <span class="locator">${placeOf(programme, placed, text, language)}</span>
      </li>`;
    })}
    ${prose.map((lines) => html`<li class="locator">${text.topicCompare.prose} · ${text.lines(...lines)}</li>`)}
  </ul>`;
}

/**
 * Where an entry stands in its document.
 *
 * @returns such as «Skole, punkt 3 · side 12 · linje 40 i dokumentet»
 */
export function placeOf(
  programme: ProgrammeListing,
  { entry, section }: Placed,
  text: Messages,
  language: Language,
): string {
  const page = pageOf(programme, entry);
  return [
    text.point(section.heading, pointOf(entry)),
    ...(page ? [TEXTS[language].page(page)] : []),
    text.lines(...entry.lines),
  ].join(' · ');
}

/**
 * What each programme says on the topic that is no issue of the table, under its name and the headings of the document.
 *
 * @param opened with all that the programmes say
 * @param shown those that are compared
 * @param level of the headings
 */
export function besidesTemplate(
  { programmes, issues }: Excerpt,
  shown: readonly ProgrammeListing[],
  level: number,
  text: Messages,
  language: Language,
): TemplateResult {
  return html`<div class="besides">
    ${programmes.map((programme) => {
      if (!shown.some(({ id }) => id === programme.id)) return nothing;
      const sections = bySection(beyondIssues(programme, issues));
      const { name } = programme.publisher;
      return html`<div>
        ${heading(level, sections.length > 0 ? text.pledgeList.leadIn(name) : name, 'heading')}
        ${
          sections.length > 0
            ? sections.map(([section, placed]) => sectionTemplate(programme, section, placed, text, language))
            : html`<p class="meta">${TEXTS[language].nothing}</p>`
        }
      </div>`;
    })}
  </div>`;
}

function sectionTemplate(
  programme: Programme,
  section: Section,
  placed: readonly Placed[],
  text: Messages,
  language: Language,
): TemplateResult {
  const lang = ifDefined(foreignLang(programme, language));
  return html`<p class="label" lang=${lang}>${section.heading}</p>
    <ul>
      ${placed.map(({ entry }) => {
        const { kind, statement, quote } = entry;
        const point = pointOf(entry);
        const page = pageOf(programme, entry);
        return html`<li>
          ${kind === 'principle' ? html`<span class="locator">${text.pledgeList.kinds.principle}</span>` : nothing}
          <span class="line" lang=${lang}>${statement}</span>
          ${quote ? html`<q part="quote" lang=${programme.language}>${quote}</q>` : nothing} ${chips(entry, text)}
          <span class="locator"
            >${[
              ...(point === undefined ? [] : [TEXTS[language].point(point)]),
              ...(page ? [TEXTS[language].page(page)] : []),
              text.lines(...entry.lines),
            ].join(' · ')}</span
          >
        </li>`;
      })}
    </ul>`;
}

function bySection(placed: readonly Placed[]): readonly (readonly [Section, readonly Placed[]])[] {
  const sections = new Map<Section, Placed[]>();
  for (const it of placed) sections.set(it.section, [...(sections.get(it.section) ?? []), it]);
  return [...sections];
}
