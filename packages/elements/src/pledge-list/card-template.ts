import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { isOfParty, isOver, type Language } from '@partiprogram/programmes';
import { dataVersion, kindOf, periodNotice, publisher } from '../internal/fragments.js';
import { heading } from '../internal/heading.js';
import { foreignLang } from '../internal/language.js';
import type { Messages } from '../internal/messages/index.js';
import type { Listing } from './drawn-list.js';
import type { View } from './list-view.js';
import { countOf } from './section-template.js';

/** What the page says of a list in attributes. */
export interface Captions {
  readonly headingLevel: number;
  readonly sourceHref: string;
  readonly downloadHref: string;
  readonly sender: string;
}

/** Whose programme it is, what it is called, and what a reader must know before reading. */
export function headTemplate(
  view: View,
  [listing]: readonly Listing[],
  captions: Captions,
  text: Messages,
  language: Language,
): unknown {
  const { place } = view;
  const programme = listing?.programme;
  const lang = programme && !place ? foreignLang(programme, language) : undefined;
  const title = place?.titleOf(view, language) ?? programme?.title;
  return html`<p class="eyebrow">
      ${
        place || !programme
          ? place?.eyebrowOf(view)
          : html`${publisher(programme)} <span class="soft">· ${programme.publisher.municipality.name}</span>`
      }
    </p>
    <slot name="heading">${heading(captions.headingLevel, title, 'title', true, lang)}</slot>
    ${listing && !place ? aboutTemplate(listing, captions, text, language) : nothing}<slot name="introduction"></slot>`;
}

/** How much it is, whose words, where the original is; and the notices. */
export function aboutTemplate(
  listing: Listing,
  captions: Captions,
  text: Messages,
  language: Language,
): TemplateResult {
  const { programme } = listing;
  const { period } = programme;
  const lang = ifDefined(foreignLang(programme, language));
  const link = (href: string | undefined, words: string): unknown =>
    href ? html` · <a href=${href} rel="noopener">${words}</a>` : nothing;
  return html`<p class="meta">
      ${countOf(listing, text)},
      ${listing.quoted ? text.theirWords : text.ourWords}${link(webAddress(captions.sourceHref) ?? programme.source.url, text.readOriginal)}${link(webAddress(captions.downloadHref), text.pledgeList.download)}
    </p>
    ${programme.notices.map(({ text: words }) => html`<p class="notice" part="notice" lang=${lang}>${words}</p>`)}
    ${periodNotice(period, isOver(period, new Date()), text)}
    ${
      period || programme.kind !== 'party-programme'
        ? nothing
        : html`<p class="notice" part="notice">${text.pledgeList.noPeriod}</p>`
    }
    ${programme.introduction ? html`<p class="summary" part="introduction" lang=${lang}>${programme.introduction}</p>` : nothing}`;
}

/** Only what begins with `https:` or `http:` becomes a link. */
function webAddress(href: string): string | undefined {
  return /^https?:\/\//i.test(href) ? href : undefined;
}

/** The documents behind the list, who shows it, and which dataset it is from. */
export function footTemplate(
  { catalogue }: View,
  listings: readonly Listing[],
  { sender }: Captions,
  text: Messages,
  language: Language,
): TemplateResult {
  return html`<div class="foot">
    ${listings.map(
      ({ programme }) =>
        html`<span part="source"
          >${text.pledgeList.source(programme.title, kindOf(programme, text), programme.publisher.name)}</span
        >`,
    )}
    ${sender ? html`<span part="sender">${text.pledgeList.sender(sender)}</span>` : nothing}
    <span>${dataVersion(catalogue, text, language)}</span>
    <slot name="footer"></slot>
  </div>`;
}

/** The name of the region: two lists on a page differ by whose they are, or by their topic. */
export function nameOf(view: View, [listing]: readonly Listing[], text: Messages, language: Language): string {
  if (view.place || !listing) return view.place?.titleOf(view, language) ?? '';
  const { publisher: whose, title } = listing.programme;
  const label = isOfParty(listing.programme) ? text.pledgeList.label : text.pledgeList.planLabel;
  return label(whose.name, title, view.topic);
}
