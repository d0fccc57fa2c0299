import { html, nothing, render, type ReactiveController, type TemplateResult } from 'lit';
import {
  entriesOf,
  jsonLdOf,
  pageOf,
  pointOf,
  withMore,
  type Entry,
  type Language,
  type Programme,
  type Searched,
} from '@partiprogram/programmes';
import { kindOf } from '../internal/fragments.js';
import { languageOf } from '../internal/language.js';
import { messagesFor, type Messages } from '../internal/messages/index.js';
import { adoptStyles } from '../internal/parts.js';
import type { View } from './list-view.js';
import type { PledgeListElement } from './pledge-list-element.js';
import { PledgeListCopyEvent, PledgeListOpenEvent, PledgeListShareEvent } from './pledge.events.js';
import { PLEDGE_MESSAGES, type PledgeMessages } from './pledge-messages.js';
import styles from './pledge.styles.js';

/** What a panel is drawn with. */
interface Panel extends Searched {
  readonly host: PledgeListElement;
  readonly view: View;
  readonly text: Messages;
  readonly own: PledgeMessages;
  /** An entry of the same programme, by its id. */
  readonly other: (id: string) => Searched | undefined;
}

/**
 * Opens what there is on one pledge below it, or closes it.
 *
 * @param button of the pledge
 */
export async function toggle(host: PledgeListElement, view: View, button: HTMLButtonElement): Promise<void> {
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
  const all = view.programmes.flatMap((it) => searchedIn(withMore(it, more)));
  const other = (wanted: string): Searched | undefined => all.find(({ entry }) => entry.id === wanted);
  const searched = other(id);
  if (!searched) return;
  adoptStyles(host, styles);
  const language = languageOf(host);
  const panel = { ...searched, host, view, other, text: messagesFor(host), own: PLEDGE_MESSAGES[language] };
  render(panelTemplate(panel, language), box, { host: box });
  host.dispatchEvent(new PledgeListOpenEvent(id));
}

/**
 * Does what the page asks for when a list is there: follows the address to one pledge, and writes linked data.
 */
export function attend(host: PledgeListElement, view: View): void {
  if (host.jsonLd) void writeJsonLd(host, view);
  if (!host.deepLinks) return;
  let follower = followers.get(host);
  if (!follower) {
    follower = new HashFollower(host);
    followers.set(host, follower);
    host.addController(follower);
  }
  follower.follow();
}

const followers = new WeakMap<PledgeListElement, HashFollower>();

/** Leads the reader to the pledge that the address names, whenever it names another. */
class HashFollower implements ReactiveController {
  readonly #host: PledgeListElement;

  constructor(host: PledgeListElement) {
    this.#host = host;
  }

  hostConnected(): void {
    addEventListener('hashchange', this.follow);
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.follow);
  }

  readonly follow = (): void => {
    const [, hash = ''] = location.href.split('#');
    let id = hash;
    try {
      id = decodeURIComponent(hash);
    } catch {
      // Not an address of ours.
    }
    // The list may be about to be drawn.
    if (id && this.#host.deepLinks) void this.#host.updateComplete.then(() => this.#host.reveal(id));
  };
}

/**
 * A page that minds what becomes a script's text (`require-trusted-types-for`) has to allow our policy for it by name:
 * `trusted-types lit-html partiprogram`. Where it does not, the browser tells so, and nothing is written.
 */
async function writeJsonLd(host: PledgeListElement, view: View): Promise<void> {
  const more = await view.more().catch(() => ({}));
  const json = JSON.stringify(jsonLdOf(view.programmes.map((it) => withMore(it, more)))).replaceAll('<', '\\u003c');
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  try {
    policy ??= trustedTypes?.createPolicy('partiprogram', { createScript: (text) => text });
  } catch {
    return;
  }
  const script = document.createElement('script');
  script.type = 'application/ld+json';
  script.text = policy?.createScript(json) ?? json;
  host.querySelector(':scope > script[type="application/ld+json"]')?.remove();
  host.append(script);
}

/** As far as it is used here; TypeScript does not know it. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScript: (text: string) => string },
  ): {
    createScript: (text: string) => string;
  };
}

let policy: ReturnType<TrustedTypes['createPolicy']> | undefined;

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

function linksTemplate({ links = [] }: Entry, own: PledgeMessages): TemplateResult {
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

function searchedIn(programme: Programme): readonly Searched[] {
  return entriesOf(programme).map((placed) => ({ ...placed, programme }));
}
