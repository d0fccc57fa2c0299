import { html, nothing, render, type ReactiveController, type TemplateResult } from 'lit';
import { jsonLdOf, type Count, type ListedSection, type Programme } from '@partiprogram/programmes';
import { messagesFor, type Messages } from '../messages/index.js';
import { adoptStyles } from '../element/parts.js';
import styles from './contents.styles.js';
import type { DrawnList, Listing } from './drawn-list.js';
import type { View } from './list-view.js';
import { togglePanel } from './panel.js';
import type { PledgeListElement } from './pledge-list-element.js';

/**
 * Does what the reader asks for.
 *
 * @param host whose list it is
 * @param view that it shows
 * @param list as it is drawn
 * @param target a button; or a closed box, where the search of the browser has found something in one
 */
export function act(host: PledgeListElement, view: View, list: DrawnList, target: HTMLElement): void {
  const id = target.dataset['to'];
  if (id) void host.reveal(id);
  else if (target.matches('.more')) void togglePanel(host, view, target);
  else if (target.matches('.toggle')) {
    const body = boxOf(target);
    if (body?.id === 'contents') drawContents(host, list, body);
    show(target, body, target.ariaExpanded === 'false');
  } else open(host.renderRoot, target);
}

function drawContents(host: PledgeListElement, { listings }: DrawnList, box: HTMLElement): void {
  adoptStyles(host, styles);
  render(contentsTemplate(listings, messagesFor(host)), box);
}

/** The sections, each with the number of its pledges, and a jump to it; of a municipality, its programmes. */
function contentsTemplate(listings: readonly Listing[], text: Messages): TemplateResult {
  return html`<nav part="contents" aria-label=${text.pledgeList.contents}>
    ${
      listings.length > 1
        ? html`<ol role="list">
            ${listings.map((it) => itemTemplate(it.programme.id, it.programme.publisher.name, it, nothing))}
          </ol>`
        : listings.map(({ programme, listed }) => sectionsTemplate(programme, listed))
    }
  </nav>`;
}

function sectionsTemplate(programme: Programme, listed: readonly ListedSection[]): TemplateResult | typeof nothing {
  if (listed.length === 0) return nothing;
  return html`<ol role="list">
    ${listed.map((it) =>
      itemTemplate(`${programme.id}/${it.section.id}`, it.section.heading, it, sectionsTemplate(programme, it.below)),
    )}
  </ol>`;
}

function itemTemplate(id: string, name: string, { pledges, entries }: Count, below: unknown): TemplateResult {
  return html`<li>
    <button class="jump" type="button" data-to=${id}>${name} <span class="meta">${pledges || entries}</span></button>
    ${below}
  </li>`;
}

/**
 * Leads the reader to an entry, a section or a programme: opens what it stands in, scrolls there, and puts the focus there.
 *
 * @param root of the element
 * @param list that it stands in
 * @param id of what is wanted
 * @returns whether it is in the list
 */
export function reveal(root: ShadowRoot, list: DrawnList, id: string): boolean {
  list.drawAll();
  const target = root.getElementById(id);
  if (!target) return false;
  for (let box = target.closest('[hidden]'); box; box = box.closest('[hidden]')) open(root, box);
  // A section is known by the button in its heading.
  const place = target.querySelector<HTMLElement>(':scope > .head .toggle') ?? target;
  if (place === target) place.tabIndex = -1;
  place.focus({ preventScroll: true });
  target.scrollIntoView();
  return true;
}

/** Opens a box, and lets the button that it belongs to say so. */
function open(root: ParentNode, box: Element): void {
  const button = root.querySelector(`[aria-controls="${CSS.escape(box.id)}"]`);
  if (button) show(button, box, true);
}

function boxOf(button: Element): HTMLElement | null {
  return (button.getRootNode() as ShadowRoot).getElementById(button.getAttribute('aria-controls') ?? '');
}

/** Opens or closes what a button says that it controls. What is closed is still found by the search of the browser. */
function show(button: Element, box: Element | null, open: boolean): void {
  button.ariaExpanded = String(open);
  if (open) box?.removeAttribute('hidden');
  else box?.setAttribute('hidden', 'until-found');
}

/** Does what the page asks for when a list is there: follows the address to one pledge, and writes linked data. */
export function attend(host: PledgeListElement, view: View): void {
  if (host.jsonLd) writeJsonLd(host, view);
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
function writeJsonLd(host: PledgeListElement, { programmes }: View): void {
  const json = JSON.stringify(jsonLdOf(programmes)).replaceAll('<', '\\u003c');
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
