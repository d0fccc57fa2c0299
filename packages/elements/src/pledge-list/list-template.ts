import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import { repeat } from 'lit/directives/repeat.js';
import {
  pointOf,
  toldCount,
  type Block,
  type Count,
  type Entry,
  type Language,
  type ListedSection,
  type Listing,
  type Section,
} from '@partiprogram/programmes';
import { heading } from '../element/heading.js';
import { byId, changing, chips, leadOver, naming, words } from '../element/templates.js';
import { foreignLang } from '../messages/language.js';
import type { Messages } from '../messages/messages.js';

/** The sections and details that are open. */
export interface Openings {
  /** Whether a section is open, by its id with that of its programme. */
  isOpen(section: string): boolean;
  /** Whether what is beyond the limit is shown. */
  readonly isWhole: boolean;
  /** The ids of the entries whose details are open. */
  readonly details: ReadonlySet<string>;
  /** Draws the details of an entry. */
  detailsTemplate(entry: string): unknown;
  /** Changes whenever {@link detailsTemplate} draws something else. */
  readonly revision: unknown;
}

/** Everything that the sections of a programme are drawn from. */
export interface ListView {
  readonly listing: Listing;
  /** What to say where nothing is listed. */
  readonly silence: string;
  /** The number of entries of the whole list that are drawn. */
  readonly drawn: number;
  /** The level of the headings. */
  readonly level: number;
  readonly text: Messages;
  readonly language: Language;
  readonly openings: Openings;
}

/** What is listed of a programme; where that is nothing, why. */
export function listingTemplate(view: ListView): unknown {
  const { listing, silence } = view;
  return listing.entries > 0
    ? sectionsTemplate(listing.sections, view)
    : html`<p class="empty soft" part="empty">${silence}</p>`;
}

/** The sections of a programme, as far as they are drawn. */
function sectionsTemplate(sections: readonly ListedSection[], view: ListView): unknown {
  return repeat(
    sections.filter(({ start }) => start < view.drawn),
    ({ section }) => section.id,
    // A section that is drawn is not rendered again while the rest is drawn.
    (it) => guard(dependenciesOf(it, view), () => sectionTemplate(it, view)),
  );
}

/** Everything that the look of a section and of those below it depends on. */
function dependenciesOf(listed: ListedSection, view: ListView): unknown[] {
  const { listing, drawn, level, text, language, openings } = view;
  const { details, isWhole, revision } = openings;
  return [
    listed,
    Math.min(drawn, listed.end),
    level,
    text,
    language,
    sectionIds(listed, listing)
      .filter((id) => openings.isOpen(id))
      .join(),
    [...details].join(),
    details.size > 0 && revision,
    isWhole,
  ];
}

/** Everything that the look of a block depends on. */
function blockDependencies(block: Block, { text, language, openings }: ListView): unknown[] {
  const open = block.entries.flatMap(({ id }) => (openings.details.has(id) ? id : []));
  return [block, text, language, open.join(), open.length > 0 && openings.revision, openings.isWhole];
}

function sectionIds({ section, below }: ListedSection, listing: Listing): readonly string[] {
  return [sectionId(section, listing), ...below.flatMap((it) => sectionIds(it, listing))];
}

function sectionId({ id }: Section, { programme }: Listing): string {
  return `${programme.id}/${id}`;
}

function sectionTemplate(listed: ListedSection, view: ListView): TemplateResult {
  const { section, blocks, below } = listed;
  const { listing, drawn, level, text, language, openings } = view;
  const lang = foreignLang(listing.programme, language, section);
  const id = sectionId(section, listing);
  const body = `${id}/`;
  const open = openings.isOpen(id);
  const content = html`
    ${section.summary && html`<p class="summary" part="summary" lang=${ifDefined(lang)}>${section.summary}</p>`}
    ${blocks.map((block) =>
      block.start < drawn ? guard(blockDependencies(block, view), () => blockTemplate(block, section, view)) : nothing,
    )}
    ${sectionsTemplate(below, { ...view, level: level + 1 })}
  `;
  const toggle = html`<button
    class="toggle"
    type="button"
    aria-expanded=${open}
    aria-controls=${body}
    data-section=${id}
  >
    ${naming(section.heading, listing.programme)}
  </button>`;
  return html`<div class="section" part="section" id=${id} hidden=${hiddenBeyond(listed, openings)}>
    ${
      // A topic page with one section repeats its own title as the heading: said once is enough.
      section.heading === listing.programme.title
        ? content
        : html`<div class="head">
              ${heading(level, toggle, 'heading', false, lang)}<span class="meta"
                >${section.count && changing(countOf(openings.isWhole ? listed : listed.within, section.count, text))}</span
              >
            </div>
            <div id=${body} data-body=${id} hidden=${open ? nothing : 'until-found'}>${content}</div>`
    }
  </div>`;
}

/**
 * The value of `hidden`: what is beyond the limit is on the page all the same, so that the browser's search finds it, and
 * paper has it.
 */
function hiddenBeyond(listed: { readonly isBeyond: boolean }, { isWhole }: Pick<Openings, 'isWhole'>): unknown {
  return listed.isBeyond && !isWhole ? 'until-found' : nothing;
}

/**
 * How much is shown of a document or a section, in words: «14 løfter», «2 av 14 løfter»; where there are no pledges, points, as
 * in a plan.
 *
 * @param around a part, such as {@link Messages.showing}
 */
export function countOf(
  shown: Count,
  whole: Count,
  text: Messages,
  around: (part: string) => string = (it) => it,
): string {
  const { what, shown: some, all } = toldCount(shown, whole);
  const words = what === 'pledges' ? text.pledgeList.pledges(all) : text.pledgeList.points(all);
  return some === undefined ? words : around(text.outOf(some, words));
}

function blockTemplate(block: Block, section: Section, view: ListView): TemplateResult {
  const { kind, entries, further, isBeyond } = block;
  const rows = byId(entries, (entry) => entryTemplate(entry, section, view));
  const aside = kind !== 'pledge';
  return html`<div
    class="block ${aside ? 'aside' : ''} ${isBeyond ? 'beyond' : ''}"
    .style=${`--_entries: ${entries.length}`}
    hidden=${hiddenBeyond(block, view.openings)}
  >
    ${further ? nothing : html`<p class="lead">${leadOf(kind, entries, section, view)}</p>`}
    ${
      aside || section.byTopic
        ? html`<ul class="entries" role="list">
            ${rows}
          </ul>`
        : html`<ol class="entries">
            ${rows}
          </ol>`
    }
  </div>`;
}

/** The line above a block, said once for all its entries. */
function leadOf(
  kind: Block['kind'],
  entries: Block['entries'],
  { baseline }: Section,
  { listing, text }: ListView,
): unknown {
  const { principle, comparedWith, kinds } = text.pledgeList;
  if (kind === 'pledge') return leadOver(entries, listing.programme.publisher.name, text);
  if (kind === 'principle' && entries[0]?.number) return principle(entries[0].number);
  return kind === 'fact' && baseline ? comparedWith(baseline) : kinds[kind];
}

function entryTemplate(entry: Entry, section: Section, view: ListView): TemplateResult {
  const { listing, text, language, openings } = view;
  const lang = ifDefined(foreignLang(listing.programme, language, entry));
  const { depth = 0 } = entry;
  const point = entry.kind === 'pledge' && !section.byTopic ? pointOf(entry) : undefined;
  return html`<li part="entry" id=${entry.id} value=${ifDefined(point)} data-depth=${depth || nothing}>
    ${depth ? html`<span class="hidden">${text.pledgeList.below(depth + 1)}</span>` : nothing}
    ${words(entry, listing.programme, text, language)}
    ${entry.quote ? nothing : entry.details && html`<p class="details" lang=${lang}>${entry.details}</p>`}
    ${chips(entry, text)}
    ${entry.note && html`<p class="details note">${text.editorsNote}: <span lang=${lang}>${entry.note}</span></p>`}
    ${section.numbered && entry.repeats && jumpTemplate(entry.repeats, view)}
    ${detailsToggle(entry.id, point, openings, text)}
  </li>`;
}

/** The button that opens the details of an entry, and the details where they are open. */
export function detailsToggle(
  id: string,
  point: number | undefined,
  { details, detailsTemplate }: Pick<Openings, 'details' | 'detailsTemplate'>,
  text: Messages,
): TemplateResult {
  const open = details.has(id);
  return html`<button
      class="opener"
      part="more"
      type="button"
      aria-expanded=${open}
      aria-label=${text.pledgeList.moreOn(point)}
      data-details=${id}
    >
      ⋯</button
    >${open ? html`<div class="panel">${detailsTemplate(id)}</div>` : nothing}`;
}

/** A jump from a list of priorities to the same pledge in its section. */
function jumpTemplate(id: string, { listing, text }: ListView): TemplateResult | undefined {
  const it = listing.placed.get(id);
  return (
    it &&
    html`<button class="jump" type="button" data-to=${id}>
      ${text.pledgeList.alsoAt(text.point(it.section.heading, pointOf(it.entry)))}
    </button>`
  );
}
