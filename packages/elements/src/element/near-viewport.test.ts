import { expect, fixtureSync, html, nextFrame } from '@open-wc/testing';
import { eventually } from '../../../../test/support/eventually.js';
import { embed } from '../../../../test/support/embed.js';
import { FJORDBY } from '../../../../test/support/fjordby.js';
import '../pledge-list/pledge-list.js';
import '../program-data/program-data.js';

/** An element some screens below the first. */
function far(attributes: Readonly<Record<string, string>> = {}) {
  fixtureSync<HTMLElement>(html`<div class="article"></div>`).style.blockSize = '9000px';
  return embed('pledge-list', { programme: 'fjordby-hav-2025', loading: '', ...attributes }, { data: FJORDBY });
}

const isReady = (el: HTMLElement) => el.matches(':state(ready)');

async function someFrames(): Promise<void> {
  for (let frame = 0; frame < 5; frame++) await nextFrame();
}

describe('an element far below the viewport', () => {
  afterEach(() => scrollTo(0, 0));

  it('waits until the reader comes within a screen of it', async () => {
    const el = far();
    await someFrames();
    expect(el.matches(':state(loading)')).to.be.true;
    scrollTo(0, 9000 - 1.5 * innerHeight);
    await eventually(() => isReady(el));
  });

  it('loads at once where the page says `eager`', async () => {
    const el = far({ loading: 'eager' });
    await eventually(() => isReady(el));
    expect(scrollY).to.equal(0);
  });

  it('loads for paper', async () => {
    const el = far();
    await someFrames();
    dispatchEvent(new Event('beforeprint'));
    await eventually(() => isReady(el));
  });

  it('loads where the address of the page may lead to it', async () => {
    location.hash = '#fjordby-hav-2025/strand/1';
    const el = far({ 'deep-links': '' });
    await eventually(() => isReady(el));
    history.replaceState(null, '', ' ');
  });

  it('waits on when it is moved, and loads once it is moved near', async () => {
    const el = far();
    await someFrames();
    const provider = el.closest('program-data')!;
    provider.remove();
    document.body.append(provider);
    await someFrames();
    expect(el.matches(':state(loading)')).to.be.true;
    document.body.prepend(provider);
    await eventually(() => isReady(el));
    provider.remove();
  });
});
