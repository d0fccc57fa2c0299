import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { controlsTemplate } from './controls-template.js';
import { entryAmongOthers, filterOptions, isFiltered, sumOf } from '@partiprogram/programmes';
import { copyText } from '../element/clipboard.js';
import { changing, missingNotice, silenceOf } from '../element/templates.js';
import { footTemplate, headTemplate, municipalityHead, programmeTemplate, regionName } from './head-template.js';
import type { ListCard } from './list-card.js';
import { countOf, detailsToggle, listingTemplate, type Openings } from './list-template.js';
import { PledgeListCopyEvent, PledgeListShareEvent } from './pledge-list.events.js';

/** Lists of so many sections or more have contents: they are longer than a screen. */
const CONTENTS_FROM = 4;

/** Lists of more entries skip the layout of blocks far from the viewport. In shorter ones that saves nothing a reader feels. */
const LONG = 100;

/** A list with its head, its controls and its foot. */
export function cardTemplate(card: ListCard): TemplateResult | typeof nothing {
  const { loaded, model, order, reader, page, text, language } = card;
  const openings = openingsOf(card);
  const { listings, all, topic } = model;
  const [first] = listings;
  if (!first) return nothing;
  const place = first.programme.publisher.municipality.name;
  const name = loaded.ofMunicipality ? text.pledgeList.municipalityTitle(place, topic) : regionName(first, topic, text);
  const result = page.controls ? resultTemplate(card, openings) : undefined;
  return html`<section class="card" aria-label=${name}>
    ${loaded.ofMunicipality ? municipalityHead(name, first, page) : headTemplate(first, reader.isWhole, page, text, language)}
    ${missingNotice(loaded.missing, text, card.retry)} ${page.controls ? controlsOf(card) : nothing} ${result}
    <div class=${all.entries > LONG ? 'list long' : 'list'} ?hidden=${result}>
      ${keyed(order, html`<div>${contentsTemplate(card)} ${listTemplate(card, openings)}</div>`)}
    </div>
    ${footTemplate(listings, card.drawn, loaded.catalogue, page.sender, text, language)}
  </section>`;
}

function controlsOf({ loaded, model, order, reader, features, search, text }: ListCard): TemplateResult {
  const isAsked = reader.query !== '' || isFiltered(reader.filter);
  return controlsTemplate({
    options: filterOptions(model.searched, loaded.catalogue, loaded.programmes),
    query: reader.query,
    filter: { ...reader.filter, order },
    status: isAsked && features.failed('search') ? text.featureFailed : search.status,
    programmes: loaded.programmes,
    text,
  });
}

/** The hits of a search or a filter, in place of the list. */
function resultTemplate(card: ListCard, openings: Openings): TemplateResult | undefined {
  const { loaded, model, reader, text } = card;
  const search = card.features.get('search');
  const result = search && card.search.result(model.searched);
  return (
    result &&
    search.resultTemplate(result, {
      limit: reader.hitPages * search.HITS_AT_A_TIME,
      severalPublishers: loaded.ofMunicipality,
      searched: { entries: model.searched, programmes: loaded.programmes, text },
      topic: reader.filter.topic,
      showMore: card.showMoreHits,
      detailsToggle: (id, point) => detailsToggle(id, point, openings, text),
    })
  );
}

/** The contents, folded so that the pledges come first. */
function contentsTemplate({ model, reader, features, text }: ListCard): TemplateResult | typeof nothing {
  const { listings } = model;
  const { hasContents, isWhole } = reader;
  const sections = listings.flatMap((listing) => listing.sections.filter(({ isBeyond }) => isWhole || !isBeyond));
  if (sections.length < CONTENTS_FROM) return nothing;
  return html`<div class="contents">
    <button class="toggle" type="button" aria-expanded=${hasContents} aria-controls="contents" data-contents>
      ${text.pledgeList.contents}
    </button>
    <div id="contents" ?hidden=${!hasContents}>
      ${
        hasContents
          ? features.render('contents', text, (contents) => contents.contentsTemplate(listings, text))
          : nothing
      }
    </div>
  </div>`;
}

function listTemplate(card: ListCard, openings: Openings): TemplateResult {
  const { loaded, model, page, drawn, text, language } = card;
  const { listings, silences, topic } = model;
  const programmes = listings.map((listing) => {
    const { programme } = listing;
    const state = silences.get(programme.id);
    const silence = state ? `${topic && `${topic}: `}${silenceOf({ state, programme }, text)}` : text.pledgeList.empty;
    const view = { listing, silence, drawn, level: page.headingLevel + 1, text, language, openings };
    return loaded.ofMunicipality ? programmeTemplate(view) : listingTemplate(view);
  });
  return html`${programmes} ${restTemplate(card)}`;
}

/** What stands below a list that a limit has cut: how much of it is shown, and a button for the rest. Paper has it all. */
function restTemplate({ model, reader, text, showAll }: ListCard): TemplateResult | typeof nothing {
  const { listings, within, all, whole } = model;
  if (reader.isWhole || within === all.entries) return nothing;
  const shown = sumOf(listings.map((listing) => listing.within));
  return html`<p class="empty meta">${changing(`${countOf(shown, whole, text, text.showing)}.`)}</p>
    <button class="button" part="show-all" type="button" @click=${showAll}>
      ${changing(text.pledgeList.showMore(all.entries - within))}
    </button>`;
}

/** The sections that are open, and the entries whose details are. */
function openingsOf({ loaded, model, reader, page, features, status, text, language, say }: ListCard): Openings {
  return {
    isOpen: (id) => reader.sections.get(id) ?? !page.collapsed,
    isWhole: reader.isWhole,
    details: reader.details,
    detailsTemplate: (id) =>
      features.render('details', text, ({ detailsTemplate }) =>
        detailsTemplate({
          ...entryAmongOthers(id, model.searched),
          catalogue: loaded.catalogue,
          text,
          language,
          sender: page.sender,
          address: page.deepLinks ? `${location.href.split('#')[0] ?? ''}#${id}` : undefined,
          status: status.entry === id ? status.words : '',
          say: (words) => say({ entry: id, words }),
          copyText,
          copied: () => page.dispatchEvent(new PledgeListCopyEvent(id)),
          mayShare: () => page.dispatchEvent(new PledgeListShareEvent(id)),
        }),
      ),
    revision: [Boolean(features.get('details')), features.failed('details'), status.entry, status.words].join(),
  };
}
