import { html, nothing, type TemplateResult } from 'lit';
import {
  byTopic,
  chosenFrom as chosenFromOne,
  countIn,
  entriesOf,
  firstOf,
  inNeutralOrder,
  isOfParty,
  type Catalogue,
  type Language,
  type Programme,
  type Section,
} from '@partiprogram/programmes';
import { kindOf, publisher } from '../element/templates.js';
import { heading } from '../element/heading.js';
import type { Messages } from '../messages/index.js';
import { mustBeKnown, SourceError, type ProgrammeSource } from '../data/programme-source.js';
import { aboutTemplate, linkTemplate, webAddress } from './card-template.js';
import { CHOICE_MESSAGES } from './choice-messages.js';
import type { DrawnList, Listing } from './drawn-list.js';
import type { Asked, View } from './list-view.js';
import type { PledgeListElement } from './pledge-list-element.js';
import { countOf, sectionsTemplate, type Drawing } from './section-template.js';

/**
 * The programmes of a municipality with what they say. Those of parties stand first: a plan is never one of them.
 *
 * @throws SourceError when there are none
 */
export async function programmesOf(
  source: ProgrammeSource,
  municipality: string,
  language: Language,
  topic: string,
): Promise<readonly Programme[]> {
  const { programmes } = await source.municipality(municipality, language);
  const inOrder = inNeutralOrder(programmes);
  const ordered = [...inOrder.filter(isOfParty), ...inOrder.filter((it) => !isOfParty(it))];
  const each = await Promise.all(ordered.map(({ id }) => source.programme(id, language, topic)));
  const found = each.flatMap((it) => it.programmes);
  if (found.length === 0) throw new SourceError('damaged', municipality);
  return found;
}

/**
 * What is left of a view when only some of it is wanted, or in another order.
 *
 * @throws SourceError when a section or pledge that is asked for is not there
 */
export function chosenFrom(
  whole: View,
  [id, , , topic, section, pledges, groupBy, limit]: Asked,
  language: Language,
): View {
  const { catalogue, programmes: all, more } = whole;
  const wanted = pledges.split(/\s+/).filter(Boolean);
  if (section) mustBeKnown(section, all.flatMap(({ sections }) => sections).flatMap(idsOf), 'unknown-part');
  const known = wanted.length > 0 ? all.flatMap(idsIn) : [];
  for (const pledge of wanted) mustBeKnown(pledge, known, 'unknown-part');
  const choice = { topic, section, ...(wanted.length > 0 ? { pledges: wanted } : {}) };
  const programmes = all.map((programme) => chosenFromOne(programme, choice));
  const label = catalogue.topics.find((it) => it.id === topic)?.label ?? '';
  const place = programmes[0]?.publisher.municipality.name ?? '';
  return {
    ...whole,
    programmes,
    listed: firstIn(groupBy === 'topic' ? arrangedByTopic(programmes, catalogue) : programmes, Number(limit)),
    topic: label,
    // What is said on a topic comes with all that there is on it.
    more: topic ? () => Promise.resolve({}) : more,
    ...(id ? {} : { title: CHOICE_MESSAGES[language].title(place, label) }),
  };
}

/** The same programmes with a section per topic, where that is in place: see the rule for one. */
export function arrangedByTopic(programmes: readonly Programme[], { topics }: Catalogue): readonly Programme[] {
  return programmes.map((programme) => byTopic(programme, topics));
}

/** The first entries of all programmes together; a limit of 0 is none. */
function firstIn(programmes: readonly Programme[], limit: number): readonly Programme[] {
  let left = limit;
  return limit > 0
    ? programmes.map((programme) => {
        const first = firstOf(programme, Math.max(left, 0));
        left -= entriesOf(programme).length;
        return first;
      })
    : programmes;
}

function idsOf({ id, sections }: Section): readonly string[] {
  return [id, ...sections.flatMap(idsOf)];
}

function idsIn(programme: Programme): readonly string[] {
  return entriesOf(programme).flatMap(({ entry: { id } }) => [id.slice(programme.id.length + 1), id]);
}

/** The head of the list of a municipality. */
export function headTemplate(title: string, { programme }: Listing, { headingLevel }: PledgeListElement): unknown {
  return html`<p class="eyebrow">${programme.publisher.municipality.name}</p>
    <slot name="heading">${heading(headingLevel, title, 'title', true)}</slot><slot name="introduction"></slot>`;
}

/** Where the document can be had, where the page says so. */
export function downloadTemplate({ downloadHref }: PledgeListElement, language: Language): unknown {
  return linkTemplate(webAddress(downloadHref), CHOICE_MESSAGES[language].download);
}

/** Who answers for the list on the page, where the page says so. */
export function senderTemplate({ sender }: PledgeListElement, language: Language): unknown {
  return sender && html`<span part="sender">${CHOICE_MESSAGES[language].sender(sender)}</span>`;
}

/**
 * One programme of a municipality, under the name of its publisher.
 *
 * @param drawing of the sections below
 */
export function programmeTemplate(listing: Listing, drawing: Drawing): unknown {
  const { programme, listed } = listing;
  const { list, text, language, level } = drawing;
  if ((listed[0]?.start ?? 0) >= list.drawn) return nothing;
  return html`<div class="section programme" part="section" id=${programme.id}>
    ${heading(level, publisher(programme), 'heading', true)}
    <p class="soft">${kindOf(programme, text)}</p>
    ${aboutTemplate(listing, text, language)} ${sectionsTemplate(listed, { ...drawing, level: level + 1 })}
  </div>`;
}

/**
 * What stands below the list: that it is empty; or, where it has a limit, a button that shows what there is beyond it, and
 * leads to the first of it, as the button is gone then.
 *
 * @param view that is shown
 * @param list as it is drawn
 */
export function restTemplate(
  view: View,
  list: DrawnList,
  text: Messages,
  language: Language,
): TemplateResult | typeof nothing {
  const own = CHOICE_MESSAGES[language];
  const shown = list.listings.reduce((sum, { entries }) => sum + entries, 0);
  const all = view.programmes.flatMap((it) => entriesOf(it));
  if (all.length === 0) return html`<p class="empty soft" part="empty">${own.empty(view.topic)}</p>`;
  if (shown === all.length) return nothing;
  const handleClick = ({ target }: Event): void => {
    const root = (target as Element).getRootNode() as ShadowRoot;
    view.listed = view.listed.some(({ sections: [first] }) => first?.byTopic)
      ? arrangedByTopic(view.programmes, view.catalogue)
      : view.programmes;
    list.drawAll();
    const next = root.querySelectorAll<HTMLElement>('.list [part=entry]')[shown];
    if (!next) return;
    next.tabIndex = -1;
    next.focus();
  };
  return html`<button class="button" part="show-all" type="button" @click=${handleClick}>
    ${own.showAll(countOf(countIn(all), text))}
  </button>`;
}
