import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import {
  entriesOf,
  lineOf,
  otherNoticesOn,
  pointOf,
  type Cell,
  type PledgeQuestion,
  type ProgrammeListing,
} from '@partiprogram/programmes';
import { heading } from '../../../element/heading.js';
import { noticeText } from '../../../element/notice-texts.js';
import {
  aboutWords,
  linesOf,
  naming,
  publisher,
  silenceOf,
  sourceOf,
  withNames,
  words,
} from '../../../element/templates.js';
import { foreignLang } from '../../../messages/language.js';
import type { PollTexts, PollView } from '../../poll-view.js';
import { REPLY_MESSAGES } from './reply.messages.js';

/** What a reader can do with a reply. */
export interface ReplyActs {
  /** An address that the page has set; undefined for what is none that a link may lead to. */
  readonly address: (value: string) => string | undefined;
  readonly changed: () => void;
  readonly written: (name: keyof PollTexts) => string;
  readonly withdraw: (click: Event) => void;
  readonly finish: (click: Event) => void;
}

/** The reply to an answer: who said it, a way to take the answer back, and what leads on. */
export function replyTemplate(view: PollView, { address, written, withdraw, finish }: ReplyActs): TemplateResult {
  const { question, choice, steps, poll, language, page } = view;
  const own = REPLY_MESSAGES[language];
  const [programme, ...others] = poll.programmes;
  const isAlone = programme && others.length === 0;
  const said = choice && (written(`onwards-${choice}`) || (isAlone && own.onwards[choice]));
  const topics = address(page.topicsHref);
  const hasEnough = steps.left > 0 && steps.count - steps.left > 1;
  const button = (words: string, act: (click: Event) => void): TemplateResult =>
    html`<button class="link" part="action" type="button" @click=${act}>${words}</button>`;
  return html`<div class="after">
    ${question.kind === 'issue' ? positionsTemplate(view, question.row.cells) : nothing}
    ${question.kind === 'pledge' && view.isBlind ? publisherTemplate(view, question) : nothing}
    ${
      choice
        ? html`<p class="acts">
            ${button(own.withdraw, withdraw)} ${hasEnough ? button(own.finish, finish) : nothing}
            ${steps.left > 0 ? html`<span class="meta left">${own.left(steps.left)}</span>` : nothing}
          </p>`
        : nothing
    }
    ${
      said && (steps.left > 0 || topics)
        ? html`<p class="onwards">
            ${typeof said === 'string' ? said : withNames(said, programme?.publisher.name ?? '')}
            ${topics ? linkTemplate(topics, written('topics-link') || own.topicsLink) : nothing}
          </p>`
        : nothing
    }
    ${textSlots()}
  </div>`;
}

/** Other ways to engage, where the page has any. */
export function engageTemplate({ page, language }: PollView, { address, written, changed }: ReplyActs): TemplateResult {
  const own = REPLY_MESSAGES[language];
  const link = address(page.engageHref);
  // A link without an address leads nowhere.
  const isThere = page.querySelector(':scope > [slot="engage"]:not(a:not([href]))');
  return html`<div class="engage" part="engage" ?hidden=${!link && !isThere}>
    <p class="lead">${written('engage-heading') || own.engage}</p>
    ${link ? html`<p>${linkTemplate(link, written('engage-link') || own.engageLink)}</p>` : nothing}
    <slot name="engage" @slotchange=${changed}></slot>
  </div>`;
}

/** The texts of the page in place of ours. They are read, and never shown where they stand: that would tell the answer. */
function textSlots(): TemplateResult {
  return html`<div class="texts" hidden>
    <slot name="thanks-agree"></slot><slot name="thanks-partly"></slot><slot name="thanks-disagree"></slot>
    <slot name="thanks-no-opinion"></slot><slot name="onwards-agree"></slot><slot name="onwards-partly"></slot>
    <slot name="onwards-disagree"></slot><slot name="onwards-no-opinion"></slot><slot name="engage-heading"></slot>
    <slot name="engage-link"></slot><slot name="topics-link"></slot>
  </div>`;
}

function same(words: string): string {
  return words;
}

function linkTemplate(address: string, words: string): TemplateResult {
  return html`<a href=${address} rel="noreferrer">${words}</a>`;
}

/** Whose words they were, with their source. */
function publisherTemplate(view: PollView, { programme, pledge }: PledgeQuestion): TemplateResult {
  const { text, language, level, hide = same } = view;
  const own = REPLY_MESSAGES[language];
  const placed = entriesOf(programme).find(({ entry }) => entry.id === pledge.id);
  const isShort = [pledge.quote, pledge.statement].some((it) => it !== undefined && hide(it) !== it);
  const place = placed
    ? [text.point(placed.section.heading, pointOf(pledge)), ...linesOf(pledge, text)].join(' · ')
    : '';
  return html`<div class="who-says" part="who">
    ${heading(level + 1, own.whoSaidIt, 'heading')}
    <p>${publisher(programme)}</p>
    ${isShort ? html`<p>${own.inFull}: ${words(pledge, programme, text, language)}</p>` : nothing}
    <p class="meta">
      <span part="source">${sourceOf(programme, text)}</span>, ${aboutWords(programme, [pledge], text)}.
      ${place ? naming(`${place}.`, programme) : nothing}
    </p>
    ${noticesTemplate(programme, view)}
  </div>`;
}

/** What each programme says of an issue, in neutral order; silence as silence. */
function positionsTemplate(view: PollView, cells: readonly Cell[]): TemplateResult {
  const { text, language, level } = view;
  return html`<div class="who-says" part="who">
    ${heading(level + 1, REPLY_MESSAGES[language].whoSaysWhat, 'heading')}
    ${view.laterNotices?.map((it) => html`<p class="notice" part="document-notice">${noticeText(it, text)}</p>`)}
    <ul role="list">
      ${cells.map(
        (cell) =>
          html`<li>
            ${publisher(cell.programme)} ${standTemplate(cell, view)}
            <p class="meta">${sourceOf(cell.programme, text)}.</p>
            ${noticesTemplate(cell.programme, view)}
          </li>`,
      )}
    </ul>
  </div>`;
}

function standTemplate(cell: Cell, { text, language }: PollView): TemplateResult {
  if (cell.state !== 'says') return html`<p class="silent">${silenceOf(cell, text)}</p>`;
  const line = lineOf(cell);
  const its = ifDefined(line && foreignLang({ wording: line.lang }, language));
  const said = line?.areOwn
    ? html`<q part="quote" lang=${its}>${line.words}</q>`
    : html`<span part="statement" lang=${its}>${line?.words}</span>`;
  return html`<p>
    <span class="stand">${REPLY_MESSAGES[language].positions[cell.position]}</span> ${line ? said : nothing}
  </p>`;
}

/** The notices on a document that could not be told before the answer. */
function noticesTemplate(
  programme: ProgrammeListing,
  { notices, laterNotices = [], text, language }: PollView,
): unknown {
  return otherNoticesOn(programme, new Date(), [...notices, ...laterNotices]).map((it) => {
    const lang = ifDefined(it.about === 'document' ? foreignLang(programme, language) : undefined);
    return html`<p class="notice" part="document-notice" lang=${lang}>${noticeText(it, text)}</p>`;
  });
}
