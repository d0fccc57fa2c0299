/** What a comparison does not show at first, closed cells and rows beyond `limit`, and what leads to it. */
import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { embed, settled } from '../../../../test/support/embed.js';
import { eventually } from '../../../../test/support/eventually.js';
import { fjordby } from '../../../../test/support/fjordby.js';
import { once } from '../../../../test/support/once.js';
import { byRole, namesOf, textOf } from '../../../../test/support/screen.js';
import '../program-data/program-data.js';
import './topic-compare.js';

/** Words that stand behind a closed cell, in a row beyond the limit, and beyond the issues. */
const BEHIND = 'Den ene skal ligge ved skolen.';
const LAST_ROW = 'La badeplassene være gratis';
const BESIDES = 'Sjøen er felles';

async function setup(attributes: Readonly<Record<string, string>> = {}) {
  const el = await settled(
    embed('topic-compare', { topic: 'bad', municipality: '9901', ...attributes }, { data: await fjordby() }),
  );
  const root = el.shadowRoot!;
  return {
    el,
    root,
    table: () => byRole(el, 'table'),
    issues: () => namesOf(el, 'rowheader'),
    text: () => textOf(root.querySelector('.card')),
    /** The innermost element with these words, once the browser has had the time to draw it. */
    drawn: async (words: string) => {
      const found = () =>
        [...root.querySelectorAll<HTMLElement>('li span, td .line')].find(({ textContent }) =>
          textContent.toLowerCase().includes(words.toLowerCase()),
        );
      await eventually(found, words);
      return found()!;
    },
  };
}

/** What the browser does before it shows what it has found: it opens whatever the words are hidden in. */
function find(words: HTMLElement): void {
  for (let box = words.closest('[hidden]'); box; box = words.closest('[hidden]')) {
    expect(box.getAttribute('hidden')).to.equal('until-found');
    box.dispatchEvent(new Event('beforematch', { bubbles: true }));
    box.removeAttribute('hidden');
  }
  const details = words.closest('details');
  if (details) details.open = true;
}

describe('<topic-compare>, closed cells', () => {
  it('have their points before they are opened, for the search of the browser', async () => {
    const { el, drawn, text } = await setup();
    const words = await drawn(BEHIND);
    expect(text()).to.not.contain(BEHIND);
    const toggled = once(words.closest('details')!, 'toggle');
    find(words);
    await toggled;
    await el.updateComplete;
    expect(words.isConnected).to.be.true;
    expect(text()).to.contain(BEHIND);
    el.view = 'table';
    await el.updateComplete;
    expect(words.closest('details')!.open, 'it stays open').to.be.true;
  });

  it('and what is said beyond the issues', async () => {
    const { drawn, text } = await setup();
    const words = await drawn(BESIDES);
    expect(text()).to.not.contain(BESIDES);
    find(words);
    expect(text()).to.contain(BESIDES);
  });
});

describe('<topic-compare limit>', () => {
  it('has the rows beyond it on the page, without room or role, until the reader asks', async () => {
    for (const view of ['auto', 'table', 'cards']) {
      const { el, table, issues, drawn } = await setup({ limit: '1', view });
      expect(issues()).to.have.length(1);
      const { height } = table().getBoundingClientRect();
      await drawn(LAST_ROW);
      expect(issues(), view).to.have.length(1);
      expect(table().getBoundingClientRect().height, view).to.equal(height);
      await expect(el).to.be.accessible();
      byRole(el, 'button', /^Vis alle/).click();
      await el.updateComplete;
      expect(issues(), view).to.have.length(4);
      expect(el.shadowRoot!.activeElement!.closest('tr')!.parentElement!.previousElementSibling).to.exist;
    }
  });

  it('shows all of them where the search of the browser finds something in one', async () => {
    const { el, drawn, issues } = await setup({ limit: '1' });
    const words = await drawn(LAST_ROW);
    find(words);
    await el.updateComplete;
    expect(words.isConnected).to.be.true;
    expect(issues()).to.have.length(4);
    expect(namesOf(el, 'button', /^Vis alle/)).to.be.empty;
  });

  it('sets the columns of those rows as of the others', async () => {
    const { el, root } = await setup({ limit: '1' });
    el.style.inlineSize = '900px';
    byRole(el, 'button', /^Vis alle/).click();
    await el.updateComplete;
    const lefts = [...root.querySelectorAll('tbody tr')].map((row) =>
      [...row.children].map((cell) => Math.round(cell.getBoundingClientRect().left)).join(),
    );
    expect(new Set(lefts)).to.have.length(1);
  });
});

describe('<topic-compare> on paper', () => {
  for (const attributes of [{}, { limit: '1' }, { limit: '1', view: 'table' }, { limit: '1', view: 'cards' }]) {
    it(`has everything, the first time too: ${JSON.stringify(attributes)}`, async () => {
      const { issues, text } = await setup(attributes);
      dispatchEvent(new Event('beforeprint'));
      await emulateMedia({ media: 'print' });
      expect(issues()).to.have.length(4);
      for (const words of [BEHIND, LAST_ROW, BESIDES]) expect(text().toLowerCase()).to.contain(words.toLowerCase());
      await emulateMedia({ media: 'screen' });
      expect(text()).to.not.contain(BEHIND);
    });
  }
});

describe('<topic-compare deep-links limit>', () => {
  const before = location.href;
  afterEach(() => history.replaceState(null, '', before));

  it('shows a cell that a link leads to, beyond the limit too', async () => {
    history.replaceState(null, '', '#topic-compare=9901&topic=bad&open=gratis-bad/fjordby-hav-2025');
    const { issues } = await setup({ limit: '1', 'deep-links': '' });
    await eventually(() => issues().length === 4);
  });

  it('is left alone by an anchor of the page, near or far', async () => {
    const { el, issues } = await setup({ limit: '1', 'deep-links': '' });
    const text = textOf(el.shadowRoot!.querySelector('.card'));
    for (const hash of ['om-oss', 'topic=ferge', 'topic-compare=9902&topic=ferge']) {
      const changed = new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
      location.hash = hash;
      await changed;
      await el.updateComplete;
      expect(textOf(el.shadowRoot!.querySelector('.card')), hash).to.equal(text);
    }
    expect(issues()).to.have.length(1);

    history.replaceState(null, '', '#om-oss');
    const far = document.createElement('div');
    far.style.blockSize = '9000px';
    document.body.prepend(far);
    const attributes = { topic: 'bad', municipality: '9901', 'deep-links': '', loading: '' };
    const other = embed('topic-compare', attributes, { data: await fjordby() });
    await other.updateComplete;
    await new Promise((resolve) => requestIdleCallback(resolve));
    expect(other.matches(':state(loading)')).to.be.true;
    far.remove();
  });
});
