// First: an element asks for a page as soon as its module runs.
import './node-page.js';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ElementRenderer, render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { ReactiveElement, type LitElement, type PropertyValues } from 'lit';
import { PledgeListElement } from '@partiprogram/elements/pledge-list';
import { TopicCompareElement } from '@partiprogram/elements/topic-compare';
import { shareSource } from '../packages/elements/src/data/dataset-location.js';
import { RemoteSource } from '../packages/elements/src/data/remote-source.js';
import { stylesOf } from '../packages/elements/src/element/adopt-styles.js';
import { tellReader } from '../packages/elements/src/element/features/explain-error/explain-error.js';
import { keepPrerendered } from '../packages/elements/src/element/prerendered.js';

/** A tag, as it stands in some HTML. */
export interface TagToPrerender {
  readonly tag: 'pledge-list' | 'topic-compare';
  readonly attributes: Readonly<Record<string, string>>;
  /** The `lang` of the page around it; empty where there is none. */
  readonly lang: string;
}

/** An element that draws into a file. */
interface DrawnInFile extends LitElement {
  /** What it has drawn last. */
  readonly content: unknown;
  /** The `lang` around it. */
  pageLang: string;
}

/**
 * What readers without JavaScript see otherwise: sections are open, and what only a script answers to is not there. What a limit
 * leaves out stays out, as the counts say. Room is kept by nothing but the text: a strict policy allows no `style` for it.
 */
const WITHOUT_SCRIPTS = `.long .block:not([hidden]) { content-visibility: visible }
@media (scripting: none) {
  [data-body] { display: block; content-visibility: visible }
  button:not(.toggle), .controls, .contents, .actions { display: none }
  .toggle { pointer-events: none }
  .toggle::after { display: none }
}`;

/** The element that the slots in a template are of. */
class Host extends ElementRenderer {
  override renderShadow(): undefined {
    return undefined;
  }

  override renderLight(): undefined {
    return undefined;
  }

  override attributeChangedCallback(): void {
    // Its attributes are known before it draws.
  }
}

/** The root of an element that nothing is ever looked for in. */
const EMPTY_ROOT = {
  childNodes: [{ remove: () => undefined }],
  prepend: () => undefined,
  addEventListener: () => undefined,
  querySelector: () => null,
  querySelectorAll: () => [],
} as unknown as ShadowRoot;

/** An element without a DOM: Node has none, and `@lit-labs/ssr` needs none. */
function drawnInFile(element: typeof PledgeListElement | typeof TopicCompareElement): new () => DrawnInFile {
  // Two classes have no type in common that could be extended; both are elements of Lit.
  const Base = element as unknown as typeof LitElement;
  return class extends Base implements DrawnInFile {
    content: unknown;
    pageLang = '';

    /** All at once, as for a page that came with a root: nobody draws the rest later. */
    protected override createRenderRoot(): ShadowRoot {
      keepPrerendered(this, EMPTY_ROOT);
      return EMPTY_ROOT;
    }

    protected override update(changed: PropertyValues): void {
      ReactiveElement.prototype['update'].call(this, changed);
      this.content = this.render();
    }

    override closest(selector: string): Element | null {
      const { pageLang } = this;
      return selector === '[lang]' && pageLang ? ({ getAttribute: () => pageLang } as unknown as Element) : null;
    }

    override getBoundingClientRect(): DOMRect {
      return { top: 0, bottom: 0 } as DOMRect;
    }

    override getClientRects(): DOMRectList {
      return [] as unknown as DOMRectList;
    }
  };
}

const CLASSES = { 'pledge-list': drawnInFile(PledgeListElement), 'topic-compare': drawnInFile(TopicCompareElement) };
for (const [tag, element] of Object.entries(CLASSES)) customElements.define(`${tag}-in-file`, element);

/**
 * Lets elements take their data from a build.
 *
 * @param folder of the build
 * @returns the address that stands in what is drawn for the folder
 */
export function useBuildOnDisk(folder: string): string {
  const address = `${pathToFileURL(resolve(folder)).href}/`;
  shareSource(new RemoteSource({ base: `${address}data/` }));
  return address;
}

/**
 * Draws an element as declarative shadow DOM.
 *
 * @returns a `<template>`, with the styles of the element in it
 * @throws Error with a sentence when the data have not what the tag asks for
 */
export async function prerenderedRoot({ tag, attributes, lang }: TagToPrerender): Promise<string> {
  const element = new CLASSES[tag]();
  element.pageLang = lang;
  for (const [name, value] of Object.entries({ ...attributes, loading: 'eager' })) {
    element.setAttribute(name, value);
    element.attributeChangedCallback(name, null, value);
  }
  const shown = new Promise<void>((resolve, reject) => {
    element.addEventListener('load', () => resolve());
    element.addEventListener('error', ({ error }) => reject(sentenceOn(error, tag)));
  });
  element.connectedCallback();
  try {
    await shown;
  } finally {
    element.disconnectedCallback();
  }
  const markup = await collectResult(render(element.content, { customElementHostStack: [new Host(tag)] }));
  return `<template shadowrootmode="open"><style>${styleOf(element)}</style>${plain(markup)}</template>`;
}

/** The styles of an element as one text, without comments and line breaks: it stands in the page once per tag. */
function styleOf(element: LitElement): string {
  const styles = [...stylesOf(element).map(({ cssText }) => cssText), WITHOUT_SCRIPTS].join('');
  return styles
    .replaceAll(/\/\*.*?\*\//gs, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/**
 * Leaves out the marks of Lit, which draws the view anew, and the one style that a template sets as a property: as an attribute, a
 * strict policy refuses it. What is selected is set as a property, too. In texts and attributes no tag begins: they are escaped.
 */
function plain(markup: string): string {
  return markup
    .replaceAll(/<!--.*?-->|<\?>| style="--_entries: \d+"| selected="false"/g, '')
    .replaceAll(' selected="true"', ' selected')
    .replaceAll(/[ \n]+(?=>)/g, '')
    .replaceAll(/[ \n]+/g, ' ');
}

function sentenceOn(error: unknown, tag: string): Error {
  const sentence = tellReader(error, 'en', tag);
  return new Error(`<${tag}>: ${sentence ?? String(error)}`, { cause: error });
}
