import type { ReaderView } from '../../comparison-model.js';

/** The view of a comparison that an address leads to: all that the reader may have set. */
export interface LinkedView extends ReaderView {
  readonly topic: string;
  readonly only: string;
}

/** The parameter that names a comparison in an address. */
const KEY = 'topic-compare';

/** What `only` may say, beside nothing. */
const KINDS: readonly string[] = ['shared', 'differing', 'single'];

/** The longest fragment that is read: whoever writes a longer one means no good. */
const LONGEST = 20_000;

/**
 * Writes the address that brings back exactly this view.
 *
 * @param page the address of the page
 * @param name of the comparison, so that it is not taken for another on the page
 */
export function addressOf(page: string, name: string, { topic, only, hidden, all, open }: LinkedView): string {
  const params = new URLSearchParams({ [KEY]: name, topic });
  if (only) params.set('only', only);
  if (hidden.length > 0) params.set('hidden', hidden.join(' '));
  if (all) params.set('all', '1');
  if (open.size > 0) params.set('open', [...open].join(' '));
  const url = new URL(page);
  url.hash = params.toString();
  return url.href;
}

/**
 * Brings an address up to the view that is shown, where it is a link to this comparison. All else in it stays.
 *
 * @param page the address of the page
 * @param name of the comparison
 */
export function addressAfter(page: string, name: string, view: LinkedView): string {
  const url = new URL(page);
  if (!viewFrom(url.hash, name)) return page;
  const params = new URLSearchParams(url.hash.slice(1));
  const now = new URLSearchParams(new URL(addressOf(page, name, view)).hash.slice(1));
  for (const key of [KEY, 'topic', 'only', 'hidden', 'all', 'open']) {
    const value = now.get(key);
    if (value === null) params.delete(key);
    else params.set(key, value);
  }
  url.hash = params.toString();
  return url.href;
}

/**
 * Reads the view that an address asks for.
 *
 * @param hash the fragment, with its #
 * @param name of the comparison
 * @returns undefined when the address is of another comparison, of none, or without end
 */
export function viewFrom(hash: string, name: string): LinkedView | undefined {
  if (hash.length > LONGEST) return undefined;
  const params = new URLSearchParams(hash.slice(1));
  if (params.get(KEY) !== name) return undefined;
  const words = (key: string): string[] => (params.get(key) ?? '').split(' ').filter(Boolean);
  const only = params.get('only') ?? '';
  const isKnown = only === '' || KINDS.includes(only);
  return {
    topic: params.get('topic') ?? '',
    only: isKnown ? only : '',
    link: isKnown ? 'known' : 'unknown',
    hidden: words('hidden'),
    all: params.has('all'),
    open: new Set(words('open')),
  };
}
