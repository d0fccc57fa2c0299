import { html, nothing, render, type TemplateResult } from 'lit';
import {
  entriesOf,
  pageOf,
  pointOf,
  type Entry,
  type Language,
  type Programme,
  type Searched,
} from '@partiprogram/programmes';
import { kindOf } from '../element/templates.js';
import { languageOf } from '../messages/language.js';
import { messagesFor, type Messages } from '../messages/index.js';
import { adoptStyles } from '../element/parts.js';
import type { MoreById, View } from './list-view.js';
import type { PledgeListElement } from './pledge-list-element.js';
import { PledgeListCopyEvent, PledgeListOpenEvent, PledgeListShareEvent } from './pledge.events.js';
import { PANEL_MESSAGES, type PanelMessages } from './panel-messages.js';
import styles from './panel.styles.js';

/** What a panel is drawn with. */
interface Panel extends Searched {
  readonly host: PledgeListElement;
  readonly view: View;
  readonly text: Messages;
  readonly own: PanelMessages;
  /** An entry of the same programme, by its id. */
  readonly other: (id: string) => Searched | undefined;
}

/**
 * Opens what there is on one pledge below it, or closes it.
 *
 * @param button of the pledge
 */
export async function togglePanel(host: PledgeListElement, view: View, button: HTMLElement): Promise<void> {
  const item = button.closest('li');
  const id = item?.id || item?.dataset['entry'];
  if (!item || !id) return;
  const open = item.querySelector('.panel');
  button.setAttribute('aria-expanded', String(!open));
  if (open) {
    open.remove();
    return;
  }
  const box = document.createElement('div');
  box.className = 'panel';
  item.append(box);
  const more = await view.more().catch(() => ({}));
  const all = view.programmes.flatMap((it) => searchedIn(it, more));
  const other = (wanted: string): Searched | undefined => all.find(({ entry }) => entry.id === wanted);
  const searched = other(id);
  if (!searched) return;
  adoptStyles(host, styles);
  const language = languageOf(host);
  const panel = { ...searched, host, view, other, text: messagesFor(host), own: PANEL_MESSAGES[language] };
  render(panelTemplate(panel, language), box, { host: box });
  host.dispatchEvent(new PledgeListOpenEvent(id));
}

function panelTemplate(panel: Panel, language: Language): TemplateResult {
  const { entry, programme, text, own, other } = panel;
  const related = (entry.related ?? []).flatMap((id) => other(id) ?? []);
  const same = [
    ...(entry.repeats ? [entry.repeats] : []),
    ...searchedIn(programme).flatMap((it) => (it.entry.repeats === entry.id ? it.entry.id : [])),
  ].flatMap((id) => other(id) ?? []);
  const row = (label: string, content: unknown): TemplateResult =>
    html`<div>
      <dt>${label}</dt>
      <dd>${content}</dd>
    </div>`;
  return html`<div part="panel">
    <dl>
      ${row(own.source, html`${programme.title}, ${kindOf(programme, text)}. ${entry.quote ? own.theirs : own.ours}`)}
      ${row(own.place, placeOf(panel))}
      ${entry.addressee ? row(own.addressee, own.addressees[entry.addressee]) : nothing}
      ${same.length > 0 ? row(own.also, jumps(same, text)) : nothing}
      ${related.length > 0 ? row(own.related, jumps(related, text)) : nothing}
      ${entry.links?.length ? row(own.links, linksTemplate(entry, own)) : nothing}
    </dl>
    ${actsTemplate(panel, language)}
  </div>`;
}

/** Where it stands, as exactly as is known: section, point, page and lines. */
function placeOf({ entry, section, programme, text, own }: Panel): string {
  const page = pageOf(programme, entry);
  return [pointText({ entry, section }, text), page === undefined ? [] : own.page(page), text.lines(...entry.lines)]
    .flat()
    .join(' · ');
}

function pointText({ entry, section }: Pick<Searched, 'entry' | 'section'>, text: Messages): string {
  return text.point(section.heading, entry.kind === 'pledge' ? pointOf(entry) : undefined);
}

function jumps(searched: readonly Searched[], text: Messages): TemplateResult {
  return html`<ul role="list">
    ${searched.map(
      (it) => html`<li><button class="jump" type="button" data-to=${it.entry.id}>${pointText(it, text)}</button></li>`,
    )}
  </ul>`;
}

function linksTemplate({ links = [] }: Entry, own: PanelMessages): TemplateResult {
  return html`<ul role="list">
    ${links.map(
      ({ url, unsure }) =>
        html`<li>
          <a href=${url} target="_blank" rel="noopener noreferrer nofollow">${new URL(url).hostname}</a
          >${unsure ? ` (${own.unsure})` : nothing}
        </li>`,
    )}
  </ul>`;
}

function actsTemplate(panel: Panel, language: Language): TemplateResult {
  const { entry, host, own } = panel;
  const compared = document.querySelector<HTMLElement>(
    entry.topics.map((topic) => `topic-compare[topic="${CSS.escape(topic)}"]`).join() || 'topic-compare:not(*)',
  );
  const button = (words: string, act: (event: Event) => unknown): TemplateResult =>
    html`<button class="button" type="button" @click=${act}>${words}</button>`;
  return html`<p class="acts">
    ${button(own.copy, ({ target }) => copy(panel, language, target as Element))}
    ${'share' in navigator ? button(own.share, () => share(panel, language)) : nothing}
    ${host.deepLinks ? html`<a href=${addressOf(entry)}>${own.link}</a>` : nothing}
    ${compared ? button(own.compare, () => lead(compared)) : nothing}
    <span class="status" role="status"></span>
  </p>`;
}

/** Puts the pledge on the clipboard as a quotation with its source, or lets the reader do it. */
async function copy(panel: Panel, language: Language, button: Element): Promise<void> {
  const status = button.parentElement?.querySelector('[role=status]');
  const citation = citationOf(panel, language);
  try {
    await navigator.clipboard.writeText(citation);
    if (status) status.textContent = panel.own.copied;
    panel.host.dispatchEvent(new PledgeListCopyEvent(panel.entry.id));
  } catch {
    if (status) status.textContent = `${panel.own.notCopied} ${citation}`;
  }
}

async function share(panel: Panel, language: Language): Promise<void> {
  const { entry, host, programme } = panel;
  if (!host.dispatchEvent(new PledgeListShareEvent(entry.id))) return;
  const url = host.deepLinks ? addressOf(entry) : location.href;
  // A reader who changes their mind is no failure.
  await navigator.share({ title: programme.title, text: citationOf(panel, language), url }).catch(() => undefined);
}

function lead(element: HTMLElement): void {
  element.tabIndex = -1;
  element.focus();
  element.scrollIntoView();
}

/** What it says with who says it, in whose words, and where: a quotation that can stand alone. */
function citationOf(panel: Panel, language: Language): string {
  const { entry, host, programme, text, view } = panel;
  const said =
    entry.kind === 'pledge'
      ? `${text.pledgeList.leadIn(programme.publisher.name)} ${entry.statement}`
      : entry.statement;
  const words = entry.quote
    ? `«${entry.quote}» – ${programme.publisher.name}`
    : `${said}.${entry.details ? ` ${entry.details}` : ''} (${text.ourWords})`;
  const date = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${view.catalogue.date}T12:00:00Z`),
  );
  return [
    words,
    `${text.pledgeList.source(programme.title, kindOf(programme, text), programme.publisher.name)}. ${placeOf(panel)}.`,
    programme.source.url,
    `${text.dataVersion(view.catalogue.version, date)}.`,
    host.deepLinks ? addressOf(entry) : undefined,
  ]
    .filter(Boolean)
    .join('\n');
}

function addressOf({ id }: Entry): string {
  return `${location.href.split('#')[0] ?? ''}#${id}`;
}

function searchedIn(programme: Programme, more: MoreById = {}): readonly Searched[] {
  return entriesOf(programme).map(({ entry, section }) => ({
    entry: { ...entry, ...more[entry.id] },
    section,
    programme,
  }));
}
