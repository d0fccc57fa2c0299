import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import { keyed } from 'lit/directives/keyed.js';
import { repeat } from 'lit/directives/repeat.js';
import {
  countIn,
  filtered,
  isOfParty,
  noticesOnEach,
  piecesOf,
  pointOf,
  silenceOn,
  sumOf,
  type Filter,
  type Found,
  type Hit,
  type Language,
  type Programme,
  type Searched,
  type SearchIndex,
  type Why,
} from '@partiprogram/programmes';
import { noticeTexts, plainNotice } from '../../../element/notice-texts.js';
import { asNamed, chips, kindOf, leadOver, silenceOf, withNames, words } from '../../../element/templates.js';
import { unrecorded } from '../../../element/unrecorded.js';
import { foreignLang } from '../../../messages/language.js';
import type { Messages } from '../../../messages/messages.js';
import type { SearchedList } from '../../searched-list.js';
import { SEARCH_MESSAGES, type SearchMessages } from './search.messages.js';

export { piecesOf } from '@partiprogram/programmes';
export { indexEntries } from './index-entries.js';
export { default as styles } from './search.styles.js';

/** The number of hits that are shown at first, and added at a time: few read further, and a key must not take long. */
export const HITS_AT_A_TIME = 50;

/** The hits of a search and a filter, the best first. */
export interface SearchResult {
  readonly hits: readonly Hit[];
  /** What was searched for and found; undefined where there is only a filter. */
  readonly found?: Found;
}

/**
 * Searches and filters.
 *
 * @param index of the entries; undefined until it is there
 * @param entries of the list
 * @param query the reader's words
 * @param filter every field of it must fit
 * @returns undefined where there is nothing to search or filter by
 */
export function resultOf(
  index: SearchIndex | undefined,
  entries: readonly Searched[],
  query: string,
  filter: Filter,
): SearchResult | undefined {
  const found = index?.search(query);
  if (found && found.kind !== 'none') {
    const kept = new Set(
      filtered(
        found.hits.map(({ searched }) => searched),
        filter,
      ),
    );
    return { hits: found.hits.filter(({ searched }) => kept.has(searched)), found };
  }
  if (!filter.topic && !filter.place && !filter.deadline) return undefined;
  return { hits: filtered(entries, filter).map((searched) => ({ searched, score: 0, why: [] })) };
}

/**
 * The number of hits of all that the programmes say, in words, and what they are where they are not what was searched for;
 * where nothing was found, what that means.
 *
 * @param result undefined where nothing was searched or filtered
 * @param query the reader's words
 * @param searched what was searched
 * @param topic that the reader filters by; empty for none
 */
export function statusOf(
  result: SearchResult | undefined,
  query: string,
  searched: SearchedList,
  topic: string,
): string {
  const { programmes, text } = searched;
  const own = SEARCH_MESSAGES[text.language];
  if (!result) return query.trim() && !/[\p{L}\p{N}]{2}/u.test(query) ? own.short : '';
  const { hits } = result;
  const silence = silencesIn(result, searched, topic).map(([say, whose]) => say(whose.join(', ')));
  const notHits = notHitsOf(result, silence.length > 0, own);
  if (notHits) return [notHits, ...silence].join(' ');
  const whole = sumOf(programmes.map(({ count }) => count));
  const { entries, pledges } = countIn(hits.map((hit) => hit.searched));
  const all = entries === pledges ? text.pledgeList.pledges(whole.pledges) : text.pledgeList.points(whole.entries);
  return text.showing(text.outOf(entries, all));
}

/**
 * Says that nothing was found, or only what is near to what was searched for; empty where it was found.
 *
 * @param isSilence whether it is said, too, what that means
 */
function notHitsOf({ hits, found }: SearchResult, isSilence: boolean, own: SearchMessages): string {
  const quoted = (words: readonly string[]): string => words.map(own.quoted).join(', ');
  if (found?.kind === 'near' && found.hits.length === 0)
    return own.topics(quoted(found.topics.map(({ label }) => label)));
  if (hits.length === 0) {
    const isElsewhere = found && found.inDocuments.words.size > 0;
    // Hits that a filter left out have the words.
    if (!found || found.hits.length > 0 || (isSilence && !isElsewhere)) return own.nothing;
    return found.phrases.length > 0 ? own.noPhrase : found.several ? own.notAll : own.noWord;
  }
  if (found?.kind === 'slip') return own.slip(quoted(found.meant), hits.length);
  if (found?.kind === 'near') return own.near(hits.length, found.several);
  return found?.kind === 'some' ? own.some(hits.length) : '';
}

/** Whether a document is known to have nothing of what was searched for: its words are, in the language that it is written in. */
function isNotIn({ id, wording, language }: Programme, { inDocuments }: Found): boolean {
  return inDocuments.none.has(id) && wording.startsWith('en') === language.startsWith('en');
}

/** Says something of programmes, with their names where there are several. */
type Say = (whose: string) => string;

/**
 * What it means that nothing was found of some programmes. A search through a part of what they say means nothing of them, and
 * one for words nothing of a document whose words are not all known.
 *
 * @param topic that the reader filters by; empty for none
 * @returns sentences, each with the names of those that it holds for where there are several programmes
 */
function silencesIn(
  { hits, found }: SearchResult,
  { entries, programmes, text }: SearchedList,
  topic: string,
): readonly (readonly [say: Say, whose: readonly string[]])[] {
  const own = SEARCH_MESSAGES[text.language];
  if (entries.length < sumOf(programmes.map(({ count }) => count)).entries) return [[() => `${own.onlyChosen}.`, []]];
  const isNear = hits.length > 0 && found !== undefined && found.kind !== 'all';
  const speaking = new Set(isNear ? [] : hits.map((hit) => hit.searched.programme.id));
  const names = new Map<string, readonly [say: Say, whose: readonly string[]]>();
  for (const programme of programmes) {
    if (speaking.has(programme.id)) continue;
    const state = silenceOn(programme, topic ? [topic] : []);
    const isFound = state === 'nothing-found';
    const word = isFound ? found?.inDocuments.words.get(programme.id) : undefined;
    // That no point has the words is said already.
    if (isFound && found && !word && (isNear || !isNotIn(programme, found))) continue;
    const { name } = programme.publisher;
    const sentence = silenceOf({ state, programme }, text);
    if (word) names.set(programme.id, [(whose) => own.inDocument(word, whose), [name]]);
    else names.set(sentence, [(whose) => saidOf(sentence, whose), [...(names.get(sentence)?.[1] ?? []), name]]);
  }
  return [...names.values()].map(([say, whose]) => [say, programmes.length > 1 ? whose : []]);
}

function saidOf(sentence: string, whose: string): string {
  return whose ? `${sentence}: ${whose}.` : `${sentence}.`;
}

/** Everything that the hits are drawn from. */
export interface ResultView {
  /** Whether each hit names its publisher. */
  readonly severalPublishers: boolean;
  /** Draws the button that opens the details of an entry, and the details. */
  readonly detailsToggle: (entry: string, point: number | undefined) => unknown;
  /** What was searched. */
  readonly searched: SearchedList;
  /** The topic that the reader filters by; empty for none. */
  readonly topic: string;
  /** The number of hits to show. */
  readonly limit: number;
  /** Called when the reader wants to see more hits. */
  readonly showMore: () => void;
}

/** The hits, in place of the list. */
export function resultTemplate(result: SearchResult, view: ResultView): TemplateResult {
  const { hits, found } = result;
  const { limit, severalPublishers, searched, topic, showMore } = view;
  const { text } = searched;
  const further = Math.min(hits.length - limit, HITS_AT_A_TIME);
  return html`<div class="found" ${unrecorded()}>
    ${severalPublishers ? noticesTemplate(hits.slice(0, limit), text) : leadTemplate(hits, text)}
    <ul class="entries" role="list">
      ${repeat(
        hits.slice(0, limit),
        ({ searched }) => searched.entry.id,
        (hit) => hitTemplate(hit, found, view),
      )}
    </ul>
    ${
      further > 0
        ? html`<button class="button" part="show-all" type="button" @click=${showMore}>
            ${text.pledgeList.showMore(further)}
          </button>`
        : nothing
    }
    ${
      // Of no hits at all, the status has said it.
      severalPublishers && hits.length > 0
        ? html`<p class="empty soft" part="empty">
            ${silencesIn(result, searched, topic).map(([say, whose]) => html`${withNames(say, ...whose)} `)}
          </p>`
        : nothing
    }
  </div>`;
}

function leadTemplate(hits: readonly Hit[], text: Messages): TemplateResult | typeof nothing {
  const [first] = hits;
  if (!first || !isOfParty(first.searched.programme)) return nothing;
  const entries = hits.map(({ searched }) => searched.entry).filter(({ kind }) => kind === 'pledge');
  return html`<p class="lead">${leadOver(entries, first.searched.programme.publisher.name, text)}</p>`;
}

/** What must be known of the documents of some hits, whose own heads are not on the screen. */
function noticesTemplate(hits: readonly Hit[], text: Messages): unknown {
  const programmes = [...new Map(hits.map(({ searched: { programme } }) => [programme.id, programme])).values()];
  return noticeTexts(noticesOnEach(programmes, new Date()), text).map(
    (notice) => html`<p class="notice" part="notice">${keyed(plainNotice(notice), withNames(...notice))}</p>`,
  );
}

/**
 * One entry that was found, with its place in the programme.
 *
 * @param found what was searched for and found
 */
function hitTemplate(
  { searched: { entry, section, programme }, why }: Hit,
  found: Found | undefined,
  { severalPublishers, searched: { text }, detailsToggle }: ResultView,
): TemplateResult {
  const { language } = text;
  const lang = foreignLang(programme, language, entry);
  const point = entry.kind === 'pledge' ? pointOf(entry) : undefined;
  const whose = programme.publisher.name;
  return html`<li part="entry" data-entry=${entry.id}>
    ${severalPublishers ? html`<p class="kind">${entry.kind === 'pledge' ? leadOver([entry], whose, text) : asNamed(whose)}</p>` : nothing}
    ${entry.kind === 'pledge' ? nothing : html`<p class="kind">${text.pledgeList.kinds[entry.kind]}</p>`}
    ${words(entry, programme, text, language, (it) => marked(it, found))}
    ${entry.details && !entry.quote ? html`<p class="details" lang=${ifDefined(lang)}>${marked(entry.details, found)}</p>` : nothing}
    ${chips(entry, text)} ${why.map((it) => html`<p class="why">${whyOf(it, language)}</p>`)}
    <button class="jump" type="button" data-to=${entry.id}>${marked(text.point(section.heading, point), found)}</button>
    ${severalPublishers ? html`<span class="kind">${kindOf(programme, text)}</span>` : nothing}
    ${detailsToggle(entry.id, point)}
  </li>`;
}

/** Why a hit is one that does not show a word. */
function whyOf(why: Why, language: Language): string {
  const text = SEARCH_MESSAGES[language].why;
  return why.kind === 'topic' ? text.topic(why.label) : text[why.kind](why.word);
}

/** A text with marks around what was found. Other marks get new nodes, for a page that the browser translates. */
function marked(text: string, found: Found | undefined): unknown {
  if (!found) return text;
  const pieces = piecesOf(text, found.words, found.phrases);
  const key = pieces.map(({ text: { length }, hit }) => (hit ? -length : length)).join();
  return guard([text, key], () =>
    keyed(key, html`${pieces.map((piece) => (piece.hit ? html`<mark>${piece.text}</mark>` : piece.text))}`),
  );
}
