import type { LitElement } from 'lit';
import { forAWhile } from './for-a-while.js';
import { loadFeature } from './load-feature.js';

/** What a site's build has drawn in the root of an element, as declarative shadow DOM. */
interface Prerendered {
  readonly nodes: readonly ChildNode[];
  /** Carries what a reader has done there to what takes its place; undefined until that is loaded. */
  carryOver?: ((nodes: readonly ChildNode[], root: ShadowRoot) => void) | undefined;
}

/** Of the elements that have not taken over yet. */
const prerendered = new WeakMap<LitElement, Prerendered>();

/** Whether an element still shows what a site's build has drawn. It then has no need for a loading state, nor for room. */
export function isPrerendered(host: LitElement): boolean {
  return prerendered.has(host);
}

/**
 * Keeps what a site's build has drawn until {@link takeOver}.
 *
 * @param host that is about to draw in its root for the first time
 * @param root that the page came with
 */
export function keepPrerendered(host: LitElement, root: ParentNode): void {
  const nodes = [...root.childNodes];
  if (nodes.length === 0) return;
  prerendered.set(host, { nodes });
  // Lit draws before the first node that it finds, and holds on to it: that one stays.
  root.prepend('');
}

/**
 * Loads what carries over, side by side with the data of an element.
 *
 * @returns a function to await right before the first view; undefined where nothing was drawn before
 */
export function readyToTakeOver(host: LitElement): (() => Promise<void>) | undefined {
  const drawn = prerendered.get(host);
  if (!drawn) return undefined;
  const load = () => loadFeature('element/carry-over', () => import('./features/carry-over/carry-over.js'));
  // Without the feature, the view comes all the same.
  const loading = forAWhile(load().catch(() => undefined));
  return async () => {
    drawn.carryOver = (await loading)?.carryOver;
  };
}

/** Puts the view that an element has just drawn in the place of what a site's build has drawn: no frame shows both, or none. */
export function takeOver(host: LitElement, root: ShadowRoot): void {
  const drawn = prerendered.get(host);
  if (!drawn) return;
  prerendered.delete(host);
  drawn.carryOver?.(drawn.nodes, root);
  for (const node of drawn.nodes) node.remove();
}
