import { html, noChange, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import {
  pointOf,
  type Block,
  type Entry,
  type Language,
  type ListedSection,
  type Programme,
  type Section,
} from '@partiprogram/programmes';
import { chips, words } from '../internal/fragments.js';
import { heading } from '../internal/heading.js';
import type { Messages } from '../internal/messages/index.js';

/** What every part of a list is drawn with. */
export interface Drawing {
  readonly programme: Programme;
  readonly level: number;
  readonly text: Messages;
  readonly language: Language;
  /** The language of what the programme says, where that is not the language around it. */
  readonly lang: Language | undefined;
  /** How many entries are drawn; the rest follows. */
  readonly drawn: number;
  /** Whether sections are closed at first. */
  readonly collapsed: boolean;
  /** Whether sections are topics, in which entries have no numbers. */
  readonly byTopic: boolean;
  /** The document's own sections by their ids, where all of them are listed. */
  readonly sections: ReadonlyMap<string, Section> | undefined;
}

/** What each section was last drawn with: what stands already is left alone while the rest is drawn. */
const standing = new WeakMap<ListedSection, readonly unknown[]>();

/**
 * Some sections, as far as they are drawn. Each is drawn in one place.
 *
 * @param listed in order
 */
export function sectionsTemplate(listed: readonly ListedSection[], drawing: Drawing): unknown {
  return listed.map((it) => {
    const { drawn, text, lang, level } = drawing;
    if (it.start >= drawn) return nothing;
    const now = [Math.min(drawn - it.start, it.entries), text, lang, level];
    const before = standing.get(it);
    standing.set(it, now);
    return before && now.every((value, at) => value === before[at]) ? noChange : sectionTemplate(it, drawing);
  });
}

function sectionTemplate(listed: ListedSection, drawing: Drawing): TemplateResult {
  const { section, blocks, below } = listed;
  const { programme, level, text, lang, collapsed } = drawing;
  // A topic page with one section repeats its own title as the heading: said once is enough.
  const alone = section.heading === programme.title;
  const id = `${programme.id}/${section.id}`;
  const body = `${id}/`;
  let { start } = listed;
  const content = html`
    ${section.summary ? html`<p class="summary" part="summary" lang=${ifDefined(lang)}>${section.summary}</p>` : nothing}
    ${blocks.map((block) => {
      const shown = start < drawing.drawn;
      start += block.entries.length;
      return shown ? blockTemplate(block, section, drawing) : nothing;
    })}
    ${sectionsTemplate(below, { ...drawing, level: level + 1 })}
  `;
  if (alone) return html`<div class="section" part="section" id=${id}>${content}</div>`;
  const toggle = html`<button class="toggle" type="button" aria-expanded=${!collapsed} aria-controls=${body}>
    ${section.heading}
  </button>`;
  return html`<div class="section" part="section" id=${id}>
    <div class="head">
      ${heading(level, toggle, 'heading', false, lang)}<span class="count">${countOf(listed, text)}</span>
    </div>
    <div id=${body} hidden=${collapsed ? 'until-found' : nothing}>${content}</div>
  </div>`;
}

/** Pledges are what is counted; where there are none, a plan's points are. */
export function countOf(
  { pledges, entries }: { readonly pledges: number; readonly entries: number },
  text: Messages,
): string {
  return pledges > 0 ? text.pledgeList.pledges(pledges) : text.pledgeList.points(entries);
}

function blockTemplate({ kind, entries, further }: Block, section: Section, drawing: Drawing): TemplateResult {
  const { programme, text } = drawing;
  const items = entries.map((entry) => entryTemplate(entry, section, drawing));
  // Roughly as high as it will be, until it has been seen: three lines an entry.
  const size = `contain-intrinsic-block-size:auto ${entries.length * 4}em`;
  if (kind === 'pledge') {
    return html`<div class="block" .style=${size}>
      ${further ? nothing : html`<p class="lead">${text.pledgeList.leadIn(programme.publisher.name)}</p>`}
      ${
        drawing.byTopic
          ? html`<ul class="entries">
              ${items}
            </ul>`
          : html`<ol class="entries">
              ${items}
            </ol>`
      }
    </div>`;
  }
  const number = kind === 'principle' ? entries[0]?.number : undefined;
  const baseline = kind === 'fact' ? section.baseline : undefined;
  const label = baseline ? text.pledgeList.comparedWith(baseline) : text.pledgeList.kinds[kind];
  return html`<div class="block aside" .style=${size}>
    <p class="lead">${number === undefined ? label : text.pledgeList.principle(number)}</p>
    <ul class=${entries.length === 1 ? 'entries alone' : 'entries'}>
      ${items}
    </ul>
  </div>`;
}

function entryTemplate(entry: Entry, section: Section, drawing: Drawing): TemplateResult {
  const { programme, text, language, lang, byTopic } = drawing;
  const point = entry.kind === 'pledge' && !byTopic ? pointOf(entry) : undefined;
  return html`<li part="entry" id=${entry.id} value=${ifDefined(point)}>
    ${words(entry, programme, text, language)}
    ${entry.details && !entry.quote ? html`<p class="details" lang=${ifDefined(lang)}>${entry.details}</p>` : nothing}
    ${chips(entry, text, language)}
    ${entry.note ? html`<p class="note">${text.editorsNote}: <span lang=${ifDefined(lang)}>${entry.note}</span></p>` : nothing}
    ${section.numbered && entry.repeats ? placeTemplate(entry.repeats, drawing) : nothing}
    <button class="more" part="more" type="button" aria-expanded="false" aria-label=${text.pledgeList.moreOn(point)}>
      ⋯
    </button>
  </li>`;
}

/** Leads from a list of what matters most to where it is said in the programme. */
function placeTemplate(id: string, { sections, text }: Drawing): TemplateResult | typeof nothing {
  const section = sections?.get(id.split('/').at(-2) ?? '');
  if (!section) return nothing;
  const place = text.point(section.heading, Number(id.split('/').at(-1)) || undefined);
  return html`<button class="jump" type="button" data-to=${id}>${text.pledgeList.alsoAt(place)}</button>`;
}
