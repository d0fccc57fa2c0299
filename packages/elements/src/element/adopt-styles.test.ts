import { expect, fixtureSync, html, nextFrame } from '@open-wc/testing';
import { ELEMENTS, embed, settled } from '../../../../test/support/embed.js';
import { eventually } from '../../../../test/support/eventually.js';
import { fjordby } from '../../../../test/support/fjordby.js';
import '../agree-poll/agree-poll.js';
import '../pledge-list/pledge-list.js';
import '../program-data/program-data.js';
import '../topic-compare/topic-compare.js';

for (const { tag, ready } of ELEMENTS) {
  describe(`<${tag}> without its style sheets`, () => {
    it('looks the same in another document, and once it is back', async () => {
      const el = await settled(embed(tag, { ...ready, controls: '' }, { data: await fjordby() }));
      await nextFrame();
      const provider = el.parentElement!;
      const home = provider.parentElement!;
      const looks = (): unknown => {
        const { columnGap, display } = getComputedStyle(el.shadowRoot!.querySelector('.eyebrow')!);
        const styled = [...el.shadowRoot!.querySelectorAll('.tools, .controls, .title, .mark')];
        return [columnGap, display, styled.map((it) => [getComputedStyle(it).display, getComputedStyle(it).fontSize])];
      };
      const frame = fixtureSync<HTMLIFrameElement>(html`<iframe title="Another document" width="800"></iframe>`);
      if (tag === 'topic-compare') await eventually(() => el.shadowRoot!.querySelector('.controls'), 'the controls');
      const before = looks();
      frame.contentDocument!.body.append(provider);
      expect(looks()).to.deep.equal(before);
      document.createElement('template').content.append(provider);
      home.append(provider);
      expect(looks()).to.deep.equal(before);
    });

    it('has a party’s mark of its size without our styles', async () => {
      const el = await settled(embed(tag, ready, { data: await fjordby() }));
      el.shadowRoot!.adoptedStyleSheets = [];
      const marks = [...el.shadowRoot!.querySelectorAll('svg')];
      expect(marks).to.not.be.empty;
      for (const mark of marks) {
        const { width, height } = mark.getBoundingClientRect();
        expect(Math.max(width, height)).to.be.at.most(40);
      }
    });
  });
}
