import { expect } from '@open-wc/testing';
import { embed, settled } from '../../../../../../test/support/embed.js';
import { eventually } from '../../../../../../test/support/eventually.js';
import { fjordby } from '../../../../../../test/support/fjordby.js';
import { allByRole, byRole, namesOf, textOf } from '../../../../../../test/support/screen.js';
import '../../../program-data/program-data.js';
import '../../pledge-list.js';

const SHARE = 'Del …';
const COPY = 'Kopier med kilde';

/** Lets the device, or the page, do something of its own for a property of `navigator`, until the test is over. */
function stub(name: 'share' | 'clipboard', value: unknown): void {
  Object.defineProperty(navigator, name, { configurable: true, value });
}

/** The details of the first entry, open. */
async function setup() {
  const el = await settled(embed('pledge-list', { programme: 'fjordby-hav-2025' }, { data: await fjordby() }));
  const events: string[] = [];
  el.addEventListener('pledge-list-copy', ({ type }) => events.push(type));
  allByRole(el, 'button', /^Kilde og mer/)[0]!.click();
  await eventually(() => namesOf(el, 'button', COPY).length === 1);
  const panel = el.shadowRoot!.querySelector('.panel')!;
  return {
    el,
    events,
    press: (name: string) => byRole(panel, 'button', name).click(),
    says: (words: string) => eventually(() => textOf(byRole(panel, 'status')) === words, words),
    text: () => panel.querySelector('textarea'),
  };
}

describe('the details of a pledge', () => {
  const { clipboard } = navigator;
  const error = (name: string) => () => Promise.reject(new DOMException('', name));

  afterEach(() => {
    stub('clipboard', clipboard);
    Reflect.deleteProperty(navigator, 'share');
  });

  it('say that a reader who changed their mind has shared nothing', async () => {
    stub('share', error('AbortError'));
    const { press, says, text } = await setup();
    press(SHARE);
    await says('Ikke delt');
    expect(text()).to.be.null;
  });

  it('say that sharing was refused, with the text to mark', async () => {
    for (const name of ['NotAllowedError', 'DataError', 'InvalidStateError']) {
      stub('share', error(name));
      const { el, press, says, text } = await setup();
      press(SHARE);
      await says('Nettleseren lot oss ikke dele. Merk teksten selv:');
      expect(text()!.value, name).to.match(/^Sjøen er felles.+\nKilde: /);
      text()!.focus();
      expect(text()!.value.slice(text()!.selectionStart, text()!.selectionEnd)).to.equal(text()!.value);
      await expect(el).to.be.accessible();
    }
  });

  it('claim nothing where sharing ended without an error: nobody knows what became of it', async () => {
    stub('share', error('NotAllowedError'));
    const { press, says, text } = await setup();
    press(SHARE);
    await says('Nettleseren lot oss ikke dele. Merk teksten selv:');
    stub('share', () => Promise.resolve());
    press(SHARE);
    await says('');
    expect(text()).to.be.null;
  });

  it('tell of a copy only once it is made', async () => {
    let made = (): void => undefined;
    stub('clipboard', { writeText: () => new Promise<void>((resolve) => (made = resolve)) });
    const { events, press, says, text } = await setup();
    press(COPY);
    await says('');
    expect(events).to.be.empty;
    made();
    await says('Kopiert');
    expect(events).to.deep.equal(['pledge-list-copy']);
    expect(text()).to.be.null;
  });

  it('say that nothing was copied, whatever the page made of the clipboard', async () => {
    const throws = () => {
      throw new Error('no');
    };
    for (const value of [undefined, null, {}, { writeText: error('NotAllowedError') }, { writeText: throws }]) {
      stub('clipboard', value);
      const { events, press, says, text } = await setup();
      press(COPY);
      await says('Nettleseren lot oss ikke kopiere. Merk teksten selv:');
      expect(text()!.value).to.match(/^Sjøen er felles.+\nKilde: /);
      expect(events).to.be.empty;
    }
  });
});
