/** Lists stay lists in VoiceOver, which takes one without marks for none unless its role says so. */
import { expect } from '@open-wc/testing';
import { embed, ELEMENTS, settled } from '../../../../test/support/embed.js';
import { eventually } from '../../../../test/support/eventually.js';
import { fjordby, programmeIn } from '../../../../test/support/fjordby.js';
import { allByRole } from '../../../../test/support/screen.js';
import '../agree-poll/agree-poll.js';
import '../pledge-list/pledge-list.js';
import '../program-data/program-data.js';
import '../topic-compare/topic-compare.js';

/** The lists of an element without a mark beside each item, or beside some. */
function bareLists({ shadowRoot }: Element): readonly HTMLElement[] {
  return [...shadowRoot!.querySelectorAll<HTMLElement>('ul, ol')].filter((list) =>
    [list, ...list.children].some((it) => {
      const { display, listStyleType } = getComputedStyle(it);
      return listStyleType === 'none' || (it.localName === 'li' && display !== 'list-item');
    }),
  );
}

/** What has to be done before every list of an element is there, and how many of them have no marks. */
const EVERYTHING: Readonly<Record<string, { attributes?: object; act: (el: HTMLElement) => unknown; bare: number }>> = {
  'pledge-list': {
    attributes: { controls: '', 'group-by': 'topic' },
    act: async (el) => {
      const { shadowRoot } = el;
      for (const button of allByRole(el, 'button')) if (button.ariaExpanded === 'false') button.click();
      await eventually(() => shadowRoot!.querySelector('.panel dl') && shadowRoot!.querySelector('nav'));
      const field = shadowRoot!.querySelector('input')!;
      field.value = 'badeplasser';
      field.dispatchEvent(new Event('input', { bubbles: true }));
      await eventually(() => shadowRoot!.querySelector('.found li'));
    },
    bare: 6,
  },
  'topic-compare': {
    act: async ({ shadowRoot }) => {
      await eventually(() => shadowRoot!.querySelector('.besides li'));
    },
    bare: 7,
  },
  'agree-poll': {
    act: async (el) => {
      for (const button of allByRole(el, 'button', 'Enig')) button.click();
      await eventually(() => el.shadowRoot!.querySelector('.topics li'));
    },
    bare: 1,
  },
};

for (const { tag, ready } of ELEMENTS) {
  it(`<${tag}> says of each list without marks that it is a list`, async () => {
    const { attributes, act, bare } = EVERYTHING[tag]!;
    const data = await fjordby();
    const { sections } = programmeIn(data, 'fjordby-hav-2025');
    Object.assign(sections[0]!.entries[1]!, {
      links: [{ url: 'https://example.org/bad' }],
      related: ['fjordby-hav-2025/strand/2'],
    });
    // Contents come with four sections, other topics in a poll with three.
    for (const topic of ['x', 'y', 'z']) {
      const { label } = data.topics[0] as unknown as { label: object };
      data.topics.push({ id: topic, label, words: [] } as { id: string });
      sections[0]!.entries.push({
        ...sections[0]!.entries[1]!,
        id: `fjordby-hav-2025/strand/9${topic.charCodeAt(0)}`,
        topics: [topic],
      } as (typeof sections)[0]['entries'][0]);
    }
    const el = await settled(embed(tag, { ...ready, ...attributes }, { data }));
    await act(el);
    const lists = bareLists(el);
    expect(lists.length).to.be.at.least(bare);
    for (const list of lists) expect(list.getAttribute('role'), list.outerHTML.slice(0, 200)).to.equal('list');
  });
}
