import { html, nothing } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { isOfParty, isOver, type Language } from '@partiprogram/programmes';
import { dataVersion, kindOf, periodNotice, publisher } from '../internal/fragments.js';
import { heading } from '../internal/heading.js';
import { foreignLang } from '../internal/language.js';
import type { Messages } from '../internal/messages/index.js';
import type { Listing } from './drawn-list.js';
import type { View } from './list-view.js';
import type { PledgeListElement } from './pledge-list-element.js';
import { countOf } from './section-template.js';

/** What the page says of a list in attributes. */
export type Captions = Pick<PledgeListElement, 'headingLevel' | 'sourceHref' | 'downloadHref' | 'sender'>;

/** Whose programme it is, what it is called, and what a reader must know before reading. */
export function headTemplate(
  { title }: View,
  listing: Listing,
  captions: Captions,
  text: Messages,
  language: Language,
): unknown {
  const { programme } = listing;
  const { municipality } = programme.publisher;
  return html`<p class="eyebrow">
      ${title ? municipality.name : html`${publisher(programme)} <span class="soft">· ${municipality.name}</span>`}
    </p>
    <slot name="heading"
      >${heading(
        captions.headingLevel,
        title ?? programme.title,
        'title',
        true,
        title ? undefined : foreignLang(programme, language),
      )}</slot
    >
    ${title ? nothing : aboutTemplate(listing, captions, text, language)}<slot name="introduction"></slot>`;
}

/** How much it is, whose words, where the original is; and the notices. */
export function aboutTemplate(
  listing: Listing,
  { sourceHref, downloadHref }: Partial<Captions>,
  text: Messages,
  language: Language,
): unknown {
  const { programme, placed } = listing;
  const { period, introduction } = programme;
  const lang = foreignLang(programme, language);
  const quoted = [...placed.values()].some(({ entry }) => entry.quote);
  const link = (href: string | undefined, words: string): unknown =>
    href && html`&nbsp;· <a href=${href} rel="noopener">${words}</a>`;
  const notice = (words: string, of?: Language): unknown =>
    html`<p class="notice" part="notice" lang=${ifDefined(of)}>${words}</p>`;
  return html`<p class="meta">
      ${countOf(listing, text)},
      ${quoted ? text.theirWords : text.ourWords}${link(webAddress(sourceHref) ?? programme.source.url, text.readOriginal)}${link(webAddress(downloadHref), text.pledgeList.download)}
    </p>
    ${programme.notices.map((it) => notice(it.text, lang))} ${periodNotice(period, isOver(period, new Date()), text)}
    ${!period && programme.kind === 'party-programme' ? notice(text.pledgeList.noPeriod) : nothing}
    ${introduction && html`<p class="summary" part="introduction" lang=${ifDefined(lang)}>${introduction}</p>`}`;
}

/** Only what begins with `https:` or `http:` becomes a link. */
function webAddress(href = ''): string | undefined {
  return /^https?:\/\//i.test(href) ? href : undefined;
}

/** The documents behind the list, who shows it, and which dataset it is from. */
export function footTemplate(
  { catalogue }: View,
  listings: readonly Listing[],
  { sender }: Captions,
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
    ${sender && html`<span part="sender">${text.pledgeList.sender(sender)}</span>`}
    <span>${dataVersion(catalogue, text, language)}</span>
    <slot name="footer"></slot>
  </div>`;
}

/** The name of the region: two lists on a page differ by whose they are, or by their topic. */
export function nameOf({ title, topic }: View, { programme }: Listing, { pledgeList: text }: Messages): string {
  const label = isOfParty(programme) ? text.label : text.planLabel;
  return title ?? label(programme.publisher.name, programme.title, topic);
}
