import { html, nothing } from 'lit';
import { entriesOf, isFiltered, noticesOn, type FilterOptions } from '@partiprogram/programmes';
import { noticeText } from '../../../element/notice-texts.js';
import { asNamed, changing, DOT, senderTemplate } from '../../../element/templates.js';
import { controlsTemplate } from '../../controls-template.js';
import type { ListCard } from '../../list-card.js';
import { OWN_WORDS_MESSAGES } from './own-words.messages.js';
import { chapterId, chaptersOf, type Owner } from './own-programme.js';

/** Fewer headings than this are seen at a glance. */
const CONTENTS_FROM = 4;

/**
 * What stands above the page's words: whose they are, the search, and the contents.
 *
 * @param one the button for one pledge
 */
export function headTemplate(card: ListCard, owner: Owner, one: unknown): unknown {
  const { text, features, reader, search, language } = card;
  const own = OWN_WORDS_MESSAGES[language];
  const isAsked = reader.query !== '' || isFiltered(reader.filter);
  return html`<p class="meta">${aboutTemplate(card, owner)}</p>
    ${noticesOf(card)}
    <div class="bar">
      ${controlsTemplate({
        options: { topics: chaptersIn(card), places: [], years: [], order: false },
        topicLabel: html`<span>${own.chapter}</span>`,
        query: reader.query,
        filter: { ...reader.filter, order: 'section' },
        status: isAsked && features.failed('search') ? text.featureFailed : search.status,
        programmes: [],
        text: { ...text, pledgeList: { ...text.pledgeList, allTopics: own.allChapters } },
      })}
      <div class="acts">${contentsButton(card)} ${one}</div>
    </div>
    ${contentsTemplate(card)}`;
}

/** The chapters that have entries, and how many each has. */
function chaptersIn({ model }: ListCard): FilterOptions['topics'] {
  const chapters = model.listings.flatMap(({ programme }) => chaptersOf(programme.sections));
  return chapters
    .map((it) => [{ id: chapterId(it), label: it.heading }, entriesOf({ sections: [it] }).length] as const)
    .filter(([, count]) => count > 0);
}

/** Whose words they are, of when, how many pledges, and where they come from: in one line, if there is room. */
function aboutTemplate({ model, text, language }: ListCard, { publisher }: Owner): unknown {
  const [listing] = model.listings;
  if (!listing) return nothing;
  const { source, period, count, publisher: by } = listing.programme;
  const own = OWN_WORDS_MESSAGES[language];
  const { name: place } = by.municipality;
  const many = count.pledges > 0 ? text.pledgeList.pledges(count.pledges) : text.pledgeList.points(count.entries);
  const pieces = [
    publisher && html`<span class="who">${asNamed(publisher)}</span>`,
    place && asNamed(place),
    period && text.period(period),
    html`${changing(many)}, ${publisher ? own.theirWords : own.pageWords}`,
    source.url && html`<a href=${source.url} rel="noreferrer">${text.readOriginal}</a>`,
  ].filter(Boolean);
  return pieces.map((it, at) => html`<span>${it}${at < pieces.length - 1 ? DOT : nothing}</span>${' '}`);
}

/** That the term is over, where it is. */
function noticesOf({ model, text }: ListCard): unknown {
  const over = model.listings.flatMap(({ programme }) =>
    noticesOn(programme, new Date()).filter(({ about }) => about === 'period-over'),
  );
  return over.map((it) => html`<p class="notice" part="notice">${noticeText(it, text)}</p>`);
}

/** The button for the contents, where there are more headings than one sees at a glance. */
function contentsButton({ model, reader, text }: ListCard): unknown {
  const sections = model.listings.flatMap((it) => it.sections.flatMap(({ below }) => [1, ...below]));
  if (sections.length < CONTENTS_FROM) return nothing;
  return html`<button
    class="toggle"
    type="button"
    aria-expanded=${reader.hasContents}
    aria-controls="contents"
    data-contents
  >
    ${text.pledgeList.contents}
  </button>`;
}

/** The page's headings, each with a jump to it; folded, so that the page's words come first. */
function contentsTemplate({ model, reader, features, text }: ListCard): unknown {
  return html`<div id="contents" class="contents" ?hidden=${!reader.hasContents}>
    ${
      reader.hasContents
        ? features.render('contents', text, (it) => it.contentsTemplate(model.listings, text))
        : nothing
    }
  </div>`;
}

/** What stands below the page's words: who answers for them. */
export function footTemplate({ page, text }: ListCard): unknown {
  return page.sender ? html`<div class="card own foot">${senderTemplate(page.sender, text)}</div>` : nothing;
}
