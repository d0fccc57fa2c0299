import { html, noChange, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import {
  pointOf,
  type Block,
  type Count,
  type Entry,
  type Language,
  type ListedSection,
  type Section,
} from '@partiprogram/programmes';
import { chips, words } from '../element/templates.js';
import { heading } from '../element/heading.js';
import type { Messages } from '../messages/index.js';
import type { DrawnList, Listing } from './drawn-list.js';

/** What every part of a list is drawn with. */
export interface Drawing extends Pick<Listing, 'programme' | 'placed'> {
  readonly list: DrawnList;
  readonly level: number;
  readonly text: Messages;
  readonly language: Language;
  /** The language of what the programme says, where that is not the language around it. */
  readonly lang: Language | undefined;
  /** Whether sections are closed at first. */
  readonly collapsed: boolean;
}

/** What each section was last drawn with: what stands already is left alone while the rest is drawn. */
const standing = new WeakMap<ListedSection, readonly unknown[]>();

/**
 * Some sections, as far as they are drawn. Each is drawn in one place.
 *
 * @param listed in order
 */
export function sectionsTemplate(listed: readonly ListedSection[], drawing: Drawing): unknown {
  const { list, text, level } = drawing;
  return listed.map((it) => {
    if (it.start >= list.drawn) return nothing;
    const now = [Math.min(list.drawn - it.start, it.entries), list.more, text, level];
    const before = standing.get(it);
    standing.set(it, now);
    return before && now.every((value, at) => value === before[at]) ? noChange : sectionTemplate(it, drawing);
  });
}

function sectionTemplate(listed: ListedSection, drawing: Drawing): TemplateResult {
  const { section, blocks, below } = listed;
  const { programme, list, level, text, lang, collapsed } = drawing;
  const id = `${programme.id}/${section.id}`;
  const body = `${id}/`;
  let { start } = listed;
  const content = html`
    ${section.summary && html`<p class="summary" part="summary" lang=${ifDefined(lang)}>${section.summary}</p>`}
    ${blocks.map((block) => {
      const shown = start < list.drawn;
      start += block.entries.length;
      return shown ? blockTemplate(block, section, drawing) : nothing;
    })}
    ${sectionsTemplate(below, { ...drawing, level: level + 1 })}
  `;
  const toggle = html`<button class="toggle" type="button" aria-expanded=${!collapsed} aria-controls=${body}>
    ${section.heading}
  </button>`;
  return html`<div class="section" part="section" id=${id}>
    ${
      // A topic page with one section repeats its own title as the heading: said once is enough.
      section.heading === programme.title
        ? content
        : html`<div class="head">
              ${heading(level, toggle, 'heading', false, lang)}<span class="meta">${countOf(listed, text)}</span>
            </div>
            <div id=${body} hidden=${collapsed ? 'until-found' : nothing}>${content}</div>`
    }
  </div>`;
}

/** Pledges are what is counted; where there are none, a plan's points are. */
export function countOf({ pledges, entries }: Count, text: Messages): string {
  return pledges > 0 ? text.pledgeList.pledges(pledges) : text.pledgeList.points(entries);
}

function blockTemplate({ kind, entries, further }: Block, section: Section, drawing: Drawing): TemplateResult {
  const items = entries.map((entry) => entryTemplate(entry, section, drawing));
  const aside = kind !== 'pledge';
  return html`<div class=${aside ? 'block aside' : 'block'} .style=${`--_entries: ${entries.length}`}>
    ${further ? nothing : html`<p class="lead">${leadOf(kind, entries, section, drawing)}</p>`}
    ${
      aside || section.byTopic
        ? html`<ul class="entries">
            ${items}
          </ul>`
        : html`<ol class="entries">
            ${items}
          </ol>`
    }
  </div>`;
}

/** What is said once of all entries in a block. */
function leadOf(
  kind: Block['kind'],
  [first]: Block['entries'],
  { baseline }: Section,
  { programme, text: { pledgeList: text } }: Drawing,
): string {
  if (kind === 'pledge') return text.leadIn(programme.publisher.name);
  if (kind === 'principle' && first?.number) return text.principle(first.number);
  return kind === 'fact' && baseline ? text.comparedWith(baseline) : text.kinds[kind];
}

function entryTemplate(first: Entry, section: Section, drawing: Drawing): TemplateResult {
  const { programme, list, text, language } = drawing;
  const lang = ifDefined(drawing.lang);
  const entry = { ...first, ...list.more[first.id] };
  const point = entry.kind === 'pledge' && !section.byTopic ? pointOf(entry) : undefined;
  return html`<li part="entry" id=${entry.id} value=${ifDefined(point)}>
    ${words(entry, programme, text, language)}
    ${!entry.quote && entry.details && html`<p class="details" lang=${lang}>${entry.details}</p>`} ${chips(entry, text)}
    ${entry.note && html`<p class="details note">${text.editorsNote}: <span lang=${lang}>${entry.note}</span></p>`}
    ${section.numbered && entry.repeats && placeTemplate(entry.repeats, drawing)}
    <button class="more" part="more" type="button" aria-expanded="false" aria-label=${text.pledgeList.moreOn(point)}>
      ⋯
    </button>
  </li>`;
}

/** Leads from a list of what matters most to where it is said in the programme. */
function placeTemplate(id: string, { placed, text }: Drawing): TemplateResult | undefined {
  const it = placed.get(id);
  return (
    it &&
    html`<button class="jump" type="button" data-to=${id}>
      ${text.pledgeList.alsoAt(text.point(it.section.heading, pointOf(it.entry)))}
    </button>`
  );
}
