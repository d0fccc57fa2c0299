import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import {
  noticesOn,
  pageOf,
  pointOf,
  wordsOf,
  type Catalogue,
  type Entry,
  type Language,
  type Placed,
  type Programme,
} from '@partiprogram/programmes';
import { textToMark } from '../../../element/clipboard.js';
import { noticeText } from '../../../element/notice-texts.js';
import { changing, kindOf, linesOf, naming } from '../../../element/templates.js';
import { longDay } from '../../../messages/days.js';
import { foreignLang } from '../../../messages/language.js';
import type { Messages } from '../../../messages/messages.js';
import { DETAILS_MESSAGES, type DetailsMessages } from './details.messages.js';
import type { EntryDetails } from './entry-details.js';

export { default as styles } from './details.styles.js';

/** The details of one entry: its source and place, the entries that belong with it, and the reader's actions. */
export function detailsTemplate(details: EntryDetails): TemplateResult {
  const { entry, programme, others, catalogue, text, language } = details;
  const own = DETAILS_MESSAGES[language];
  const lang = ifDefined(foreignLang(programme, language));
  const above = entryAbove(details);
  const topics = entry.topics.flatMap((id) => catalogue?.topics.find((it) => it.id === id)?.label ?? []);
  const related = (entry.related ?? []).flatMap((id) => others.get(id) ?? []);
  const same = [
    ...(entry.repeats ? [entry.repeats] : []),
    ...[...others.values()].flatMap((it) => (it.entry.repeats === entry.id ? it.entry.id : [])),
  ].flatMap((id) => others.get(id) ?? []);
  const row = (label: string, content: unknown): TemplateResult =>
    html`<div>
      <dt>${label}</dt>
      <dd>${content}</dd>
    </div>`;
  return html`<div part="panel">
    <dl>
      ${row(own.source, html`<span lang=${lang}>${naming(programme.title, programme)}</span>, ${kindOf(programme, text)}. ${entry.quote ? own.theirs : own.ours}`)}
      ${row(own.place, naming(placeOf(details), programme))}
      ${above ? row(own.above, jumpsTemplate([above], programme, text)) : nothing}
      ${entry.topicsProposed && topics.length > 0 ? row(text.topicsProposed, topics.join(', ')) : nothing}
      ${entry.addressee ? row(own.addressee, own.addressees[entry.addressee]) : nothing}
      ${same.length > 0 ? row(own.also, jumpsTemplate(same, programme, text)) : nothing}
      ${related.length > 0 ? row(own.related, jumpsTemplate(related, programme, text)) : nothing}
      ${entry.links?.length ? row(own.links, linksTemplate(entry, own)) : nothing}
    </dl>
    ${actionsTemplate(details, own)}
  </div>`;
}

function jumpsTemplate(placed: readonly Placed[], programme: Programme, text: Messages): TemplateResult {
  return html`<ul role="list">
    ${placed.map(
      ({ entry, section }) =>
        html`<li>
          <button class="jump" type="button" data-to=${entry.id}>
            ${naming(text.point(section.heading, entry.kind === 'pledge' ? pointOf(entry) : undefined), programme)}
          </button>
        </li>`,
    )}
  </ul>`;
}

function linksTemplate({ links = [] }: Entry, own: DetailsMessages): TemplateResult {
  return html`<ul role="list">
    ${links.map(
      ({ url, unsure }) =>
        html`<li>
          <a href=${url} target="_blank" rel="noreferrer nofollow">${new URL(url).hostname}</a
          >${unsure ? ` (${own.unsure})` : nothing}
        </li>`,
    )}
  </ul>`;
}

function actionsTemplate(details: EntryDetails, own: DetailsMessages): TemplateResult {
  const { entry, address, status } = details;
  const comparison = document.querySelector<HTMLElement>(
    entry.topics.map((topic) => `topic-compare[topic="${CSS.escape(topic)}"]`).join() || 'topic-compare:not(*)',
  );
  const button = (words: string, act: () => unknown): TemplateResult =>
    html`<button class="button" type="button" @click=${act}>${words}</button>`;
  return html`<p class="actions">
      ${button(own.copy, () => copy(details, own))}
      ${'share' in navigator ? button(own.share, () => share(details, own)) : nothing}
      ${address ? html`<a href=${address}>${own.link}</a>` : nothing}
      ${comparison ? button(own.compare, () => leadTo(comparison)) : nothing}
      <span class="status" role="status">${changing(status)}</span>
    </p>
    ${status === own.notCopied || status === own.notShared ? quotationToMark(details, own) : nothing}`;
}

/** The quotation, to be copied by hand; without the address of the page: anybody may have put words into that. */
function quotationToMark(details: EntryDetails, own: DetailsMessages): TemplateResult {
  return textToMark(citationOf({ ...details, address: undefined }), own.quotation);
}

/** Copies the entry as a quotation with its source. */
async function copy(details: EntryDetails, own: DetailsMessages): Promise<void> {
  const isCopied = await details.copyText(citationOf(details));
  details.say(isCopied ? own.copied : own.notCopied);
  if (isCopied) details.copied();
}

/** Lets the device share the entry. No device says what became of it: only that it was not shared is told. */
async function share(details: EntryDetails, own: DetailsMessages): Promise<void> {
  if (!details.mayShare()) return;
  const { address: url = location.href, programme } = details;
  try {
    await navigator.share({ title: programme.title, text: citationOf(details), url });
    details.say('');
  } catch (error) {
    // A reader who changes their mind has no use for the text.
    details.say((error as Error).name === 'AbortError' ? own.unshared : own.notShared);
  }
}

function leadTo(element: HTMLElement): void {
  element.tabIndex = -1;
  element.focus();
  element.scrollIntoView();
}

/** The entry that another stands below, in a list inside a list; undefined where that is not listed. */
function entryAbove({ entry, section, others }: EntryDetails): Placed | undefined {
  const { depth = 0 } = entry;
  const before = section.entries.slice(
    0,
    section.entries.findIndex(({ id }) => id === entry.id),
  );
  const above = depth > 0 ? before.findLast((it) => (it.depth ?? 0) < depth) : undefined;
  return above && others.get(above.id);
}

/** The place of an entry, as exactly as is known: section, point, page and lines; and whether it stands in running text. */
function placeOf({ entry, section, programme, text, language }: EntryDetails): string {
  const own = DETAILS_MESSAGES[language];
  const page = pageOf(programme, entry);
  return [
    text.point(section.heading, entry.kind === 'pledge' ? pointOf(entry) : undefined),
    ...(page === undefined ? [] : [entry.page ? own.filePage(page) : own.page(page)]),
    ...(entry.sentence ? [own.inProse] : []),
    ...linesOf(entry, text),
  ].join(' · ');
}

/** The words of an entry: the document's own in quotation marks. */
function inMarks(entry: Entry, programme: Programme): string {
  const { words, areOwn } = wordsOf(entry, programme);
  return areOwn ? `«${words}»` : words;
}

/** A quotation that can stand alone: what an entry says, who says it, in whose words, where, and what to know of that. */
function citationOf(details: EntryDetails): string {
  const { entry, programme, catalogue, text, language, address, sender } = details;
  const { name } = programme.publisher;
  const said = wordsOf(entry, programme).words;
  const above = entryAbove(details);
  const ours = entry.kind === 'pledge' ? `${text.pledgeList.leadIn(name)} ${said}` : said;
  const words = entry.quote
    ? `${inMarks(entry, programme)} – ${name}`
    : `${ours}.${entry.details ? ` ${entry.details}` : ''} (${text.whose.ours})`;
  return [
    above && `${DETAILS_MESSAGES[language].above}: ${inMarks(above.entry, programme)}`,
    words,
    `${text.pledgeList.source(programme.title, kindOf(programme, text), name)}. ${placeOf(details)}.`,
    ...noticesOn(programme, new Date()).map((notice) => noticeText(notice, text)),
    programme.source.url,
    sender && `${text.pledgeList.sender(sender)}.`,
    catalogue && versionOf(catalogue, text, language),
    address,
  ]
    .filter(Boolean)
    .join('\n');
}

function versionOf({ version, date }: Catalogue, text: Messages, language: Language): string {
  return `${text.dataVersion(version, longDay(date, language))}.`;
}
