/** What of a comparison is shown, where the reader has chosen otherwise than the page. */
export interface View {
  readonly topic?: string;
  /** `shared`, `differing`, `single`, or all where it is empty. */
  readonly only?: string;
  /** Ids of the programmes that are put aside. */
  readonly hidden?: readonly string[];
  /** Whether the issues beyond `limit` are there too. */
  readonly all?: boolean;
  /** The cells that are open: the place of each among all that can be. */
  readonly open?: readonly number[];
}

/** What names a comparison in an address. */
const KEY = 'topic-compare';

/**
 * The address that brings back exactly this view.
 *
 * @param of what the comparison is of, so that it is not taken for another on the page
 */
export function addressOf(page: string, of: string, { topic = '', only, hidden, all, open }: View): string {
  const params = new URLSearchParams({ [KEY]: of, topic });
  if (only) params.set('only', only);
  if (hidden?.length) params.set('hidden', hidden.join(' '));
  if (all) params.set('all', '1');
  if (open?.length) params.set('open', open.join(' '));
  const url = new URL(page);
  url.hash = params.toString();
  return url.href;
}

/**
 * The view that an address asks for.
 *
 * @param hash the fragment, with its #
 * @param of what the comparison is of
 * @returns undefined when the address is of another comparison, or of none
 */
export function viewFrom(hash: string, of: string): View | undefined {
  const params = new URLSearchParams(hash.slice(1));
  if (params.get(KEY) !== of) return undefined;
  const words = (name: string): string[] => (params.get(name) ?? '').split(' ').filter(Boolean);
  return {
    topic: params.get('topic') ?? '',
    only: params.get('only') ?? '',
    hidden: words('hidden'),
    all: params.has('all'),
    open: words('open').map(Number),
  };
}
