import { html, nothing, type TemplateResult } from 'lit';
import {
  chosenFrom as chosenFromOne,
  entriesOf,
  inNeutralOrder,
  isOfParty,
  type Language,
  type Programme,
  type Section,
} from '@partiprogram/programmes';
import { kindOf, publisher } from '../internal/fragments.js';
import { heading } from '../internal/heading.js';
import type { Messages } from '../internal/messages/index.js';
import { mustBeKnown, type ProgrammeSource } from '../internal/programme-source.js';
import { aboutTemplate, type Captions } from './card-template.js';
import type { DrawnList, Listing } from './drawn-list.js';
import type { View } from './list-view.js';
import { countOf, sectionsTemplate, type Drawing } from './section-template.js';

/** What a list across a municipality is called, in each language. */
const TITLES: Readonly<Record<Language, (municipality: string, topic: string) => string>> = {
  nb: (municipality, topic) => (topic ? `${topic}: løfter i ${municipality}` : `Løfter i ${municipality}`),
  nn: (municipality, topic) => (topic ? `${topic}: lovnader i ${municipality}` : `Lovnader i ${municipality}`),
  en: (municipality, topic) => (topic ? `${topic}: pledges in ${municipality}` : `Pledges in ${municipality}`),
};

/**
 * The programmes of a municipality with what they say. Those of parties stand first: a plan is never one of them.
 *
 * @param listed without what they say
 */
export async function programmesOf(
  source: ProgrammeSource,
  listed: readonly Programme[],
  language: Language,
  topic: string,
): Promise<readonly Programme[]> {
  const inOrder = inNeutralOrder(listed);
  const ordered = [...inOrder.filter(isOfParty), ...inOrder.filter((it) => !isOfParty(it))];
  const each = await Promise.all(ordered.map(({ id }) => source.programme(id, language, topic)));
  return each.flatMap(({ programmes }) => programmes);
}

/**
 * What is left of programmes when only a section, or a few pledges, are wanted.
 *
 * @param section its id
 * @param pledges their ids, with spaces between; each with or without the programme before it
 * @throws SourceError when one of them is not there
 */
export function chosenFrom(programmes: readonly Programme[], section: string, pledges: string): readonly Programme[] {
  const wanted = pledges.split(/\s+/).filter(Boolean);
  if (section) mustBeKnown(section, programmes.flatMap(({ sections }) => sections).flatMap(idsOf), 'unknown-part');
  const known = wanted.length > 0 ? programmes.flatMap(idsIn) : [];
  for (const pledge of wanted) mustBeKnown(pledge, known, 'unknown-part');
  const choice = { section, ...(wanted.length > 0 ? { pledges: wanted } : {}) };
  return programmes.map((programme) => chosenFromOne(programme, choice));
}

function idsOf({ id, sections }: Section): readonly string[] {
  return [id, ...sections.flatMap(idsOf)];
}

function idsIn(programme: Programme): readonly string[] {
  return entriesOf(programme).flatMap(({ entry: { id } }) => [id.slice(programme.id.length + 1), id]);
}

/** What a list across a municipality is called. */
export function titleOf({ programmes: [first], topic }: View, language: Language): string {
  return TITLES[language](first?.publisher.municipality.name ?? '', topic);
}

/** Which municipality it is. */
export function eyebrowOf({ programmes: [first] }: View): string {
  return first?.publisher.municipality.name ?? '';
}

/**
 * One programme of a municipality, under the name of its publisher.
 *
 * @param drawing of the sections below
 */
export function programmeTemplate(listing: Listing, captions: Captions, drawing: Drawing): TemplateResult {
  const { programme, listed } = listing;
  const { text, language, level } = drawing;
  return html`<div class="section programme" part="section" id=${programme.id}>
    ${heading(level, publisher(programme), 'heading', true)}
    <p class="soft">${kindOf(programme, text)}</p>
    ${aboutTemplate(listing, { ...captions, sourceHref: '', downloadHref: '' }, text, language)}
    ${sectionsTemplate(listed, { ...drawing, level: level + 1 })}
  </div>`;
}

/**
 * What there is beyond a limit: a button that shows it, and leads to the first of it, as the button is gone then.
 *
 * @param list that may have a limit
 * @param showAll takes the limit away
 */
export function restTemplate(
  { all, listings }: DrawnList,
  text: Messages,
  showAll: () => void,
): TemplateResult | typeof nothing {
  const shown = listings.reduce((sum, { entries }) => sum + entries, 0);
  if (shown === all.entries) return nothing;
  const handleClick = ({ target }: Event): void => {
    const root = (target as Element).getRootNode() as ShadowRoot;
    showAll();
    const next = root.querySelectorAll<HTMLElement>('.list [part=entry]')[shown];
    if (!next) return;
    next.tabIndex = -1;
    next.focus();
  };
  return html`<button class="button" part="show-all" type="button" @click=${handleClick}>
    ${text.pledgeList.showAll(countOf(all, text))}
  </button>`;
}

export { byTopic, firstOf } from '@partiprogram/programmes';
