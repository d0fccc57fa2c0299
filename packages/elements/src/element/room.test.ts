import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { ELEMENTS, embed, settled } from '../../../../test/support/embed.js';
import { fjordby, withTexts } from '../../../../test/support/fjordby.js';
import { allByRole, nameOf } from '../../../../test/support/screen.js';
import '../agree-poll/agree-poll.js';
import '../pledge-list/pledge-list.js';
import '../program-data/program-data.js';
import '../topic-compare/topic-compare.js';

/** Everything that can be pressed opens on a phone with one finger: WCAG 2.2, target size, in pixels. */
const TARGET = 24;

describe('on a phone', () => {
  before(() => setViewport({ width: 320, height: 640 }));
  after(() => setViewport({ width: 800, height: 600 }));

  for (const { tag, ready } of ELEMENTS) {
    for (const size of ['100%', '200%']) {
      it(`<${tag}> fits into 320 pixels with text at ${size}`, async () => {
        // One long word, as Norwegian has them.
        const data = withTexts(await fjordby(), (text, key) =>
          key === 'nb' ? `${text} menneskerettighetsorganisasjonene` : text,
        );
        const el = embed(tag, { ...ready, controls: '' }, { data });
        el.parentElement!.style.fontSize = size;
        await settled(el);
        expect(document.documentElement.scrollWidth).to.be.at.most(320);
      });
    }

    it(`<${tag}> has nothing to press that is smaller than a finger`, async () => {
      const el = await settled(embed(tag, { ...ready, controls: '' }, { data: await fjordby() }));
      for (const it of [...allByRole(el, 'button'), ...allByRole(el, 'combobox')]) {
        const { width, height } = it.getBoundingClientRect();
        expect(Math.min(width, height), nameOf(it)).to.be.at.least(TARGET);
      }
    });
  }
});
