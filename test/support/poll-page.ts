import { embed, settled } from './embed.js';
import { fjordby, programmeIn, type DatasetDraft } from './fjordby.js';
import { allByRole, byRole, nameOf, textOf } from './screen.js';

const HAV = 'fjordby-hav-2025';

type Attributes = Readonly<Record<string, string>>;

/**
 * A poll on a page in bokmål, and what a reader perceives of it. The code of the element must have been imported.
 *
 * @param attributes of the tag, beside `programme`
 * @param change to the dataset of Fjordby
 * @param src where a dataset lies instead
 */
export async function openPoll(attributes: Attributes = {}, change?: (data: DatasetDraft) => void, src?: string) {
  const data = await fjordby();
  change?.(data);
  const el = await settled(embed('agree-poll', { programme: HAV, ...attributes }, { data: src ?? data }));
  const press = async (name: string | RegExp): Promise<void> => {
    byRole(el, 'button', name).click();
    await el.updateComplete;
  };
  return {
    el,
    press,
    /** Goes on to the topic of a button, and waits until it is there. */
    goTo: async (name: string | RegExp): Promise<void> => {
      await press(name);
      await settled(el);
      await el.updateComplete;
    },
    text: () => textOf(el.shadowRoot?.querySelector('.base')),
    question: () => nameOf(byRole(el, 'heading')),
    reply: () => textOf(byRole(el, 'status')),
    pressed: () =>
      allByRole(el, 'button')
        .filter((it) => it.ariaPressed === 'true')
        .map(nameOf),
    notice: () => textOf(el.shadowRoot?.querySelector('[part~=notice]')),
    /** Writes a sentence into a slot, as the page would. */
    fill: (slot: string, sentence: string): void => {
      const link = document.createElement('p');
      link.slot = slot;
      link.textContent = sentence;
      el.append(link);
    },
  };
}

/** A dataset with a third topic that the party can be asked about. */
export function withThreeTopics(data: DatasetDraft): void {
  Object.assign(programmeIn(data, HAV).sections[0]?.entries[2] ?? {}, { topics: ['bad', 'tomt'] });
}
