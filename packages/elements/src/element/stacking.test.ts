import { expect, fixtureSync, html } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { ELEMENTS, embed, settled } from '../../../../test/support/embed.js';
import { fjordby } from '../../../../test/support/fjordby.js';
import { byRole } from '../../../../test/support/screen.js';
import '../agree-poll/agree-poll.js';
import '../pledge-list/pledge-list.js';
import '../program-data/program-data.js';
import '../topic-compare/topic-compare.js';

for (const { tag, ready } of ELEMENTS) {
  describe(`<${tag}> below a bar of the page`, () => {
    it('leaves a bar at the top of the page above it', async () => {
      const bar = fixtureSync(
        html`<div>
          <div style="position:fixed;inset:0 0 auto;block-size:60px;z-index:1;background:#fff" class="bar"></div>
          <div style="block-size:200px"></div>
        </div>`,
      ).querySelector('.bar')!;
      const el = await settled(embed(tag, ready, { data: await fjordby() }));
      fixtureSync(html`<div style="block-size:2000px"></div>`);
      const end = el.getBoundingClientRect().bottom + scrollY;
      for (let y = 0; y < end; y += 25) {
        scrollTo(0, y);
        for (const x of [20, 200, 400, 700]) {
          expect(document.elementFromPoint(x, 30) === bar, `at ${x}, ${y}`).to.be.true;
        }
      }
      scrollTo(0, 0);
    });
  });
}

describe('<topic-compare view="table"> in a narrow column', () => {
  before(() => setViewport({ width: 360, height: 640 }));
  after(() => setViewport({ width: 800, height: 600 }));

  it('scrolls in its frame, and the page does not', async () => {
    const el = await settled(
      embed('topic-compare', { topic: 'bad', municipality: '9901', view: 'table' }, { data: await fjordby() }),
    );
    const frame = byRole(el, 'table').parentElement!;
    expect(frame.scrollWidth).to.be.above(frame.clientWidth);
    expect(document.documentElement.scrollWidth).to.be.at.most(document.documentElement.clientWidth);
  });
});
