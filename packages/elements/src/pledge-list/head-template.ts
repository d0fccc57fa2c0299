import { html, nothing } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { isOfParty, noticesOn, type Catalogue, type Language, type Listing } from '@partiprogram/programmes';
import { heading } from '../element/heading.js';
import { noticeText } from '../element/notice-texts.js';
import {
  aboutWords,
  changing,
  dataVersion,
  DOT,
  kindOf,
  naming,
  publisher,
  senderTemplate,
  sourceOf,
} from '../element/templates.js';
import { foreignLang } from '../messages/language.js';
import type { Messages } from '../messages/messages.js';
import { countOf, listingTemplate, type ListView } from './list-template.js';

/** The attributes in which the page captions a list. */
export interface Captions {
  readonly headingLevel: number;
  readonly sourceHref: string;
  readonly downloadHref: string;
  readonly sender: string;
}

/** The name of the region: two lists on a page differ by whose they are, or by their topic. */
export function regionName({ programme }: Listing, topic: string, { pledgeList: text }: Messages): string {
  const label = isOfParty(programme) ? text.label : text.planLabel;
  return label(programme.publisher.name, programme.title, topic);
}

/**
 * The head of a list: the publisher, the title, and what a reader must know before reading.
 *
 * @param isWhole whether what is beyond the limit is shown
 */
export function headTemplate(
  listing: Listing,
  isWhole: boolean,
  { headingLevel, sourceHref, downloadHref }: Captions,
  text: Messages,
  language: Language,
): unknown {
  const { programme } = listing;
  const lang = foreignLang(programme, language);
  return html`<p class="eyebrow">
      ${publisher(programme, DOT)} <span class="soft">${programme.publisher.municipality.name}</span>
    </p>
    <slot name="heading">${heading(headingLevel, naming(programme.title, programme), 'title', true, lang)}</slot>
    ${aboutTemplate(listing, isWhole, text, language, sourceHref, linkTemplate(webAddress(downloadHref), text.pledgeList.download))}
    <slot name="introduction"></slot>`;
}

/** The head of the list of a municipality. */
export function municipalityHead(title: string, { programme }: Listing, { headingLevel }: Captions): unknown {
  return html`<p class="eyebrow">${programme.publisher.municipality.name}</p>
    <slot name="heading">${heading(headingLevel, changing(title), 'title', true)}</slot
    ><slot name="introduction"></slot>`;
}

/**
 * Whether a programme is drawn yet. One of which nothing is listed comes with those around it.
 *
 * @param drawn the number of entries of the whole list that are drawn
 */
function isDrawn({ start, entries }: Listing, drawn: number): boolean {
  return entries > 0 ? start < drawn : start <= drawn;
}

/** One programme of a municipality, under the name of its publisher. */
export function programmeTemplate(view: ListView): unknown {
  const { listing, text, language, level, drawn, openings } = view;
  const { programme } = listing;
  if (!isDrawn(listing, drawn)) return nothing;
  return html`<div class="section programme" part="section" id=${programme.id}>
    ${heading(level, publisher(programme), 'heading', true)}
    <p class="soft">${kindOf(programme, text)}</p>
    ${aboutTemplate(listing, openings.isWhole, text, language)} ${listingTemplate({ ...view, level: level + 1 })}
  </div>`;
}

/** The number of pledges, whose words they are in, the original; and the notices. */
function aboutTemplate(
  listing: Listing,
  isWhole: boolean,
  text: Messages,
  language: Language,
  sourceHref = '',
  download: unknown = nothing,
): unknown {
  const { programme, placed } = listing;
  const { introduction } = programme;
  const lang = foreignLang(programme, language);
  const count = countOf(isWhole ? listing : listing.within, programme.count, text, text.showing);
  const entries = [...placed.values()].map(({ entry }) => entry);
  return html`<p class="meta">
      ${changing(programme.coverage === 'part' ? `${count} (${text.partly})` : count)},
      ${aboutWords(programme, entries, text)}${linkTemplate(webAddress(sourceHref) ?? webAddress(programme.source.url), text.readOriginal)}${download}
    </p>
    ${noticesOn(programme, new Date(), true).map((it) => {
      const of = ifDefined(it.about === 'document' ? lang : undefined);
      return html`<p class="notice" part="notice" lang=${of}>${noticeText(it, text)}</p>`;
    })}
    ${introduction && html`<p class="summary" part="introduction" lang=${ifDefined(lang)}>${introduction}</p>`}`;
}

/** A link after other text; nothing without an address. */
function linkTemplate(href: string | undefined, words: string): unknown {
  return href && html`&nbsp;· <a href=${href} rel="noreferrer">${words}</a>`;
}

/** The address, if it begins with `https:` or `http:`; no other becomes a link. */
function webAddress(href = ''): string | undefined {
  return /^https?:\/\//i.test(href) ? href : undefined;
}

/** The foot of a list: its documents as far as they are drawn, its sender, and the version of the dataset. */
export function footTemplate(
  listings: readonly Listing[],
  drawn: number,
  catalogue: Catalogue,
  sender: string,
  text: Messages,
  language: Language,
): unknown {
  return html`<div class="foot">
    ${listings.map((it) =>
      isDrawn(it, drawn) ? html`<span part="source">${sourceOf(it.programme, text)}</span>` : nothing,
    )}
    ${senderTemplate(sender, text)}
    <span>${dataVersion(catalogue, text, language)}</span>
    <slot name="footer"></slot>
  </div>`;
}
