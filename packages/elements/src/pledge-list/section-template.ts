import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import {
  entriesOf,
  pointOf,
  type Placed,
  type Entry,
  type EntryKind,
  type Language,
  type Programme,
  type Section,
} from '@partiprogram/programmes';
import { chips } from '../internal/fragments.js';
import { heading } from '../internal/heading.js';
import type { Messages } from '../internal/messages/index.js';

/** What every part of a section is drawn with. */
interface Drawing {
  readonly programme: Programme;
  readonly level: number;
  readonly text: Messages;
  readonly language: Language;
  /** The language of what the programme says, where that is not the language around it. */
  readonly lang: Language | undefined;
}

/** Entries of one kind that stand together, and are listed together. */
interface Block {
  readonly kind: EntryKind;
  readonly entries: readonly Entry[];
}

/**
 * One section with its summary, its entries by kind, and the sections inside it.
 *
 * @param section with at least one entry in it or below it
 */
export function sectionTemplate(section: Section, drawing: Drawing): TemplateResult {
  const { programme, level, text, lang } = drawing;
  // A topic page with one section repeats its own title as the heading: said once is enough.
  const alone = programme.sections.length === 1 && section.heading === programme.title;
  const content = html`
    ${section.summary ? html`<p class="summary" part="summary" lang=${ifDefined(lang)}>${section.summary}</p>` : nothing}
    ${blocksOf(section.entries).map((block) => blockTemplate(block, section, drawing))}
    ${section.sections.map((child) => sectionTemplate(child, { ...drawing, level: level + 1 }))}
  `;
  if (alone) return html`<div class="section" part="section">${content}</div>`;
  return html`<details class="section" part="section" open>
    <summary>
      ${heading(level, section.heading, 'heading', false, lang)}<span class="count"
        >${countOf(entriesOf({ sections: [section] }), text)}</span
      >
    </summary>
    ${content}
  </details>`;
}

/** Pledges are what is counted; where there are none, a plan's points are. */
export function countOf(entries: readonly Placed[], text: Messages): string {
  const pledges = entries.filter(({ entry }) => entry.kind === 'pledge').length;
  return pledges > 0 ? text.pledgeList.pledges(pledges) : text.pledgeList.points(entries.length);
}

function blocksOf(entries: readonly Entry[]): readonly Block[] {
  const blocks: { kind: EntryKind; entries: Entry[] }[] = [];
  for (const entry of entries) {
    const last = blocks.at(-1);
    if (last?.kind === entry.kind) last.entries.push(entry);
    else blocks.push({ kind: entry.kind, entries: [entry] });
  }
  return blocks;
}

function blockTemplate(block: Block, section: Section, drawing: Drawing): TemplateResult {
  const { programme, text } = drawing;
  const { kind, entries } = block;
  if (kind === 'pledge') {
    return html`<p class="lead">${text.pledgeList.leadIn(programme.publisher.name)}</p>
      <ol class="entries">
        ${entries.map((entry) => entryTemplate(entry, drawing))}
      </ol>`;
  }
  const number = kind === 'principle' ? entries[0]?.number : undefined;
  const baseline = kind === 'fact' ? section.baseline : undefined;
  const label = baseline ? text.pledgeList.comparedWith(baseline) : text.pledgeList.kinds[kind];
  return html`<div class="aside">
    <p class="lead">${number === undefined ? label : text.pledgeList.principle(number)}</p>
    <ul class=${entries.length === 1 ? 'entries alone' : 'entries'}>
      ${entries.map((entry) => entryTemplate(entry, drawing))}
    </ul>
  </div>`;
}

function entryTemplate(entry: Entry, { text, language, lang }: Drawing): TemplateResult {
  const point = entry.kind === 'pledge' ? pointOf(entry) : undefined;
  return html`<li part="entry" value=${ifDefined(point)}>
    <span class="words" part="statement" lang=${ifDefined(lang)}>${entry.statement}</span>
    ${entry.details ? html`<p class="details" lang=${ifDefined(lang)}>${entry.details}</p>` : nothing}
    ${chips(entry, text, language)}
    ${entry.note ? html`<p class="details">${text.editorsNote}: <span lang=${ifDefined(lang)}>${entry.note}</span></p>` : nothing}
  </li>`;
}
