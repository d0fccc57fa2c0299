import { useFeatureLoader } from '../../packages/elements/src/element/load-feature.js';
import { embed, settled } from './embed.js';
import { fjordby, programmeIn, type DatasetDraft } from './fjordby.js';
import { allByRole, byRole, nameOf, textOf } from './screen.js';

const HAV = 'fjordby-hav-2025';

type Attributes = Readonly<Record<string, string>>;

/** The features that are on their way. */
let loading = 0;

useFeatureLoader(async (_, load) => {
  loading += 1;
  try {
    return await load();
  } finally {
    loading -= 1;
  }
});

/** So many idle moments in a row in which nothing is on its way: whatever one feature has asked for has come, too. */
const TURNS_AT_REST = 4;

/**
 * Waits until a poll has everything that it has asked for, and has drawn it.
 *
 * @param el the poll
 */
export async function atRest(el: HTMLElementTagNameMap['agree-poll']): Promise<void> {
  for (let turns = 0; turns < TURNS_AT_REST; turns++) {
    await el.updateComplete;
    await new Promise<unknown>((resolve) => requestIdleCallback(resolve));
    if (loading > 0) turns = -1;
  }
}

/**
 * A poll on a page in bokmål, and what a reader perceives of it. The code of the element must have been imported.
 *
 * @param attributes of the tag, beside `programme`; an empty one is left out
 * @param change to the dataset of Fjordby
 * @param src where a dataset lies instead, or the dataset itself
 * @param lang of the page
 */
export async function openPoll(
  attributes: Attributes = {},
  change?: (data: DatasetDraft) => void,
  src?: unknown,
  lang = 'nb',
) {
  const data = await fjordby();
  change?.(data);
  const given = Object.entries({ programme: HAV, ...attributes }).filter(
    ([name, value]) => value || name !== 'programme',
  );
  const el = embed('agree-poll', Object.fromEntries(given), { data: src ?? data, lang });
  await settled(el);
  await atRest(el);
  const press = async (name: string | RegExp): Promise<void> => {
    byRole(el, 'button', name).click();
    await atRest(el);
  };
  const root = (): ShadowRoot => {
    if (!el.shadowRoot) throw new Error('The root is closed: openRoots() comes before the element');
    return el.shadowRoot;
  };
  return {
    el,
    press,
    root,
    /** Goes on to what a button leads to, and waits until it is there. */
    goTo: async (name: string | RegExp): Promise<void> => {
      await press(name);
      await settled(el);
      await atRest(el);
    },
    text: () => textOf(root().querySelector('.base')),
    question: () => nameOf(root().querySelector('.title') ?? byRole(el, 'heading')),
    reply: () => textOf(root().querySelector('[part~=reply]')),
    pressed: () =>
      allByRole(el, 'button')
        .filter((it) => it.ariaPressed === 'true')
        .map(nameOf),
    /** The text of a part; empty where it is not there. */
    part: (name: string) => {
      const element = root().querySelector(`[part~=${name}]`);
      return element?.checkVisibility() ? textOf(element) : '';
    },
    notice: () => textOf(root().querySelector('[part~=notice]')),
    /** Everything in the root, drawn or not, as markup: what a name must not be in. */
    markup: () => root().innerHTML,
    /** Writes a sentence into a slot, as the page would. */
    fill: (slot: string, sentence: string): HTMLElement => {
      const written = document.createElement('p');
      written.slot = slot;
      written.textContent = sentence;
      el.append(written);
      return written;
    },
  };
}

/** A poll on a page. */
export type OpenedPoll = Awaited<ReturnType<typeof openPoll>>;

/** A dataset with a third topic that the party can be asked about. */
export function withThreeTopics(data: DatasetDraft): void {
  Object.assign(programmeIn(data, HAV).sections[0]?.entries[2] ?? {}, { topics: ['bad', 'tomt'] });
}
