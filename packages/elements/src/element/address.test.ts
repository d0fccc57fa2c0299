import { expect } from '@open-wc/testing';
import { ELEMENTS, embed, settled, type Tag } from '../../../../test/support/embed.js';
import { eventually } from '../../../../test/support/eventually.js';
import { fjordby } from '../../../../test/support/fjordby.js';
import { byRole, namesOf } from '../../../../test/support/screen.js';
import '../agree-poll/agree-poll.js';
import '../pledge-list/pledge-list.js';
import '../program-data/program-data.js';
import '../topic-compare/topic-compare.js';

/** What somebody who sends a link wants the page to say. */
const WORD = 'lureri';

/** Addresses with that word wherever one of ours reads it. */
const ADDRESSES = [
  `?q=${WORD}#${WORD}`,
  `?q=${WORD}#fjordby-hav-2025/${WORD}`,
  `?q=${WORD}#topic-compare=9901&topic=${WORD}`,
  `?q=${WORD}#topic-compare=9901&topic=Havpartiet+driver+med+${WORD}`,
  `?q=${WORD}#topic-compare=9901&topic=bad&only=${WORD}&hidden=${WORD}&open=${WORD}/${WORD}&all=${WORD}`,
];

/** Everything that a reader sees or hears of an element: its texts and its attributes, but for where its links lead. */
function perceived({ shadowRoot }: HTMLElement): string {
  const attributes = [...shadowRoot!.querySelectorAll('*')].flatMap((it) =>
    [...it.attributes].filter(({ name }) => name !== 'href').map(({ value }) => value),
  );
  return [shadowRoot!.textContent, ...attributes].join('\n');
}

async function setup(tag: Tag, address: string, attributes: Readonly<Record<string, string>>) {
  history.replaceState(null, '', address);
  return settled(
    embed(tag, { ...attributes, controls: '', 'deep-links': '' }, { data: await fjordby(), inside: 'Program' }),
  );
}

describe('the words of an address', () => {
  const before = location.href;
  const { clipboard } = navigator;

  beforeEach(() => {
    const refuse = { writeText: () => Promise.reject(new Error('not allowed')) };
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: refuse });
  });

  afterEach(() => {
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
    history.replaceState(null, '', before);
  });

  for (const { tag, ready } of ELEMENTS) {
    for (const address of ADDRESSES) {
      it(`are not repeated by <${tag}>: ${address}`, async () => {
        const el = await setup(tag, address, ready);
        expect(el.matches(':state(ready)')).to.be.true;
        expect(perceived(el)).to.not.contain(WORD);
      });
    }
  }

  it('are not in the link that <topic-compare> shows where it may not copy it', async () => {
    const el = await setup('topic-compare', ADDRESSES[4]!, { topic: 'bad', municipality: '9901' });
    await eventually(() => namesOf(el, 'button').includes('Kopier lenke til visningen'));
    byRole(el, 'button', 'Kopier lenke til visningen').click();
    await eventually(() => namesOf(el, 'link').includes('Lenke til visningen'));
    const link = byRole(el, 'link', 'Lenke til visningen') as HTMLAnchorElement;
    expect(new URL(link.href).pathname).to.equal(location.pathname);
    expect(link.hash).to.contain('topic-compare=9901&topic=bad');
    expect(perceived(el)).to.not.contain(WORD);
    await expect(el).to.be.accessible();
  });

  it('are not in the quotation that <pledge-list> shows where it may not copy it', async () => {
    const el = await setup('pledge-list', ADDRESSES[0]!, { programme: 'fjordby-hav-2025' });
    byRole(el, 'button', 'Kilde og mer om punkt 2').click();
    await eventually(() => namesOf(el, 'button').includes('Kopier med kilde'));
    byRole(el, 'button', 'Kopier med kilde').click();
    await eventually(() => perceived(el).includes('Merk teksten selv:'));
    expect(perceived(el)).to.not.contain(WORD);
  });
});

describe('<topic-compare deep-links>, at an address with a topic that there is not', () => {
  const before = location.href;
  afterEach(() => history.replaceState(null, '', before));

  it('shows the page’s own topic', async () => {
    const el = await setup('topic-compare', ADDRESSES[2]!, { topic: 'bad', municipality: '9901' });
    await eventually(() => namesOf(el, 'heading')[0] === 'Bad og strand');
    location.hash = `#topic-compare=9901&topic=${WORD}2`;
    location.hash = '#topic-compare=9901&topic=ferge';
    await eventually(() => namesOf(el, 'heading')[0] === 'Ferge');
    location.hash = `#topic-compare=9901&topic=${WORD}`;
    await eventually(() => namesOf(el, 'heading')[0] === 'Bad og strand');
  });
});
