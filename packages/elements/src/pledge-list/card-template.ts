import { html, nothing } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { isOfParty, isOver, type Language } from '@partiprogram/programmes';
import { dataVersion, kindOf, periodNotice, publisher } from '../element/templates.js';
import { heading } from '../element/heading.js';
import { foreignLang } from '../messages/language.js';
import type { Messages } from '../messages/index.js';
import type { Listing } from './drawn-list.js';
import type { View } from './list-view.js';
import type { PledgeListElement } from './pledge-list-element.js';
import { countOf } from './section-template.js';

/** Whose programme it is, what it is called, and what a reader must know before reading. */
export function headTemplate(
  { choice }: View,
  listing: Listing,
  host: PledgeListElement,
  text: Messages,
  language: Language,
): unknown {
  const { programme } = listing;
  return html`<p class="eyebrow">
      ${publisher(programme)} <span class="soft">· ${programme.publisher.municipality.name}</span>
    </p>
    <slot name="heading"
      >${heading(host.headingLevel, programme.title, 'title', true, foreignLang(programme, language))}</slot
    >
    ${aboutTemplate(listing, text, language, host.sourceHref, choice?.downloadTemplate(host, language))}
    <slot name="introduction"></slot>`;
}

/** How much it is, whose words, where the original is; and the notices. */
export function aboutTemplate(
  listing: Listing,
  text: Messages,
  language: Language,
  sourceHref?: string,
  download?: unknown,
): unknown {
  const { programme, placed } = listing;
  const { period, introduction } = programme;
  const lang = foreignLang(programme, language);
  const quoted = [...placed.values()].some(({ entry }) => entry.quote);
  const notice = (words: string, of?: Language): unknown =>
    html`<p class="notice" part="notice" lang=${ifDefined(of)}>${words}</p>`;
  return html`<p class="meta">
      ${countOf(listing, text)},
      ${quoted ? text.theirWords : text.ourWords}${linkTemplate(webAddress(sourceHref) ?? programme.source.url, text.readOriginal)}${download}
    </p>
    ${programme.notices.map((it) => notice(it.text, lang))} ${periodNotice(period, isOver(period, new Date()), text)}
    ${!period && programme.kind === 'party-programme' ? notice(text.pledgeList.noPeriod) : nothing}
    ${introduction && html`<p class="summary" part="introduction" lang=${ifDefined(lang)}>${introduction}</p>`}`;
}

/** A link beside other things, where there is an address. */
export function linkTemplate(href: string | undefined, words: string): unknown {
  return href && html`&nbsp;· <a href=${href} rel="noopener">${words}</a>`;
}

/** Only what begins with `https:` or `http:` becomes a link. */
export function webAddress(href = ''): string | undefined {
  return /^https?:\/\//i.test(href) ? href : undefined;
}

/** The documents behind the list, who shows it, and which dataset it is from. */
export function footTemplate(
  { catalogue, choice }: View,
  listings: readonly Listing[],
  host: PledgeListElement,
  text: Messages,
  language: Language,
): unknown {
  return html`<div class="foot">
    ${listings.map(
      ({ programme }) =>
        html`<span part="source"
          >${text.pledgeList.source(programme.title, kindOf(programme, text), programme.publisher.name)}</span
        >`,
    )}
    ${choice?.senderTemplate(host, language)}
    <span>${dataVersion(catalogue, text, language)}</span>
    <slot name="footer"></slot>
  </div>`;
}

/** The name of the region: two lists on a page differ by whose they are, or by their topic. */
export function nameOf({ title, topic }: View, { programme }: Listing, { pledgeList: text }: Messages): string {
  const label = isOfParty(programme) ? text.label : text.planLabel;
  return title ?? label(programme.publisher.name, programme.title, topic);
}
