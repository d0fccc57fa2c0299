import { css, html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import {
  entriesOf,
  isOfParty,
  type EntryKind,
  type Language,
  type Placed,
  type Programme,
} from '@partiprogram/programmes';
import { kindOf } from '../element/templates.js';
import { heading } from '../element/heading.js';
import { foreignLang } from '../messages/language.js';
import type { Messages } from '../messages/index.js';

/** What this part says in its own words. */
interface Texts {
  readonly planned: (publisher: string) => string;
  readonly plannedIntro: string;
  readonly facts: string;
  readonly factsIntro: string;
}

/** Its texts per language; the static comparisons of a build say the same. */
export const CONTEXT_TEXTS: Readonly<Record<Language, Texts>> = {
  nb: {
    planned: (publisher) => `Hva ${publisher} planlegger`,
    plannedIntro: 'Fra kommunens eget planarbeid, som verken er et partiprogram eller et løfte.',
    facts: 'Fakta som programmene viser til',
    factsIntro: 'Opplysninger i dokumentene. Vi har ikke etterprøvd dem.',
  },
  nn: {
    planned: (publisher) => `Kva ${publisher} planlegg`,
    plannedIntro: 'Frå planarbeidet til kommunen, som verken er eit partiprogram eller ein lovnad.',
    facts: 'Fakta som programma viser til',
    factsIntro: 'Opplysningar i dokumenta. Vi har ikkje etterprøvd dei.',
  },
  en: {
    planned: (publisher) => `What ${publisher} is planning`,
    plannedIntro: 'From the municipality’s own planning, which is neither a party programme nor a pledge.',
    facts: 'Facts that the programmes refer to',
    factsIntro: 'As stated in the documents. We have not verified them.',
  },
};

/** How what stands beside the table looks. */
export const contextStyles = css`
  .context {
    margin-block-start: var(--_space);
    padding: 0.875em 1em;
    border-radius: var(--_radius);
    background: var(--_wash);
    font-size: 0.9375em;
  }
  .context .heading {
    font-weight: 650;
  }
  .context ul {
    margin-block-start: 0.5em;
    padding-inline-start: 1.2em;
  }
  .context li {
    padding-block: 0.15em;
  }
  .context .label {
    margin-block-start: 0.75em;
    font-weight: 600;
  }
  @media (forced-colors: active) {
    .context {
      border: 1px solid;
    }
  }
  @media print {
    .context {
      padding-inline: 0;
      break-inside: avoid;
    }
  }
`;

/**
 * What stands beside the table: the facts that documents state, and what municipalities plan.
 *
 * @param programmes all of them
 * @param level of the headings
 */
export function contextTemplate(
  programmes: readonly Programme[],
  level: number,
  text: Messages,
  language: Language,
): TemplateResult {
  return html`${factsTemplate(programmes.filter(isOfParty), level, text, language)}
  ${programmes
    .filter((programme) => !isOfParty(programme) && entriesOf(programme).length > 0)
    .map((plan) => planTemplate(plan, level, text, language))}`;
}

function factsTemplate(
  programmes: readonly Programme[],
  level: number,
  text: Messages,
  language: Language,
): TemplateResult | typeof nothing {
  const { facts, factsIntro } = CONTEXT_TEXTS[language];
  const stated = programmes.map(
    (programme) => [programme, entriesOf(programme).filter(({ entry }) => entry.kind === 'fact')] as const,
  );
  if (stated.every(([, placed]) => placed.length === 0)) return nothing;
  return html`<div class="context" part="facts">
    ${heading(level, facts, 'heading')}
    <p class="meta">${factsIntro}</p>
    ${stated.map(([programme, placed]) =>
      placed.length > 0
        ? html`<p class="label">${programme.publisher.name}, ${kindOf(programme, text)}</p>
            ${listTemplate(programme, placed, language)}`
        : nothing,
    )}
  </div>`;
}

function planTemplate(plan: Programme, level: number, text: Messages, language: Language): TemplateResult {
  const { planned, plannedIntro } = CONTEXT_TEXTS[language];
  const placed = entriesOf(plan);
  const kinds = [...new Set(placed.map(({ entry }) => entry.kind))];
  return html`<section class="context" part="plan" aria-label=${planned(plan.publisher.name)}>
    ${heading(level, planned(plan.publisher.name), 'heading')}
    <p class="meta">${plannedIntro}</p>
    ${kinds.map((kind) => {
      const some = placed.filter(({ entry }) => entry.kind === kind);
      const baseline = some.find(({ section }) => section.baseline)?.section.baseline;
      return html`<p class="label">
          ${kind === 'fact' && baseline ? text.pledgeList.comparedWith(baseline) : labelOf(kind, text)}
        </p>
        ${listTemplate(plan, some, language)}`;
    })}
  </section>`;
}

function listTemplate(of: Programme, placed: readonly Placed[], language: Language): TemplateResult {
  const lang = ifDefined(foreignLang(of, language));
  return html`<ul>
    ${placed.map(({ entry }) => html`<li lang=${lang}>${entry.statement}</li>`)}
  </ul>`;
}

function labelOf(kind: EntryKind, text: Messages): string {
  return kind === 'pledge' ? '' : text.pledgeList.kinds[kind];
}
