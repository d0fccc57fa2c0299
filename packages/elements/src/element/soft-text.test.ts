import { expect } from '@open-wc/testing';
import { contrast } from '../../../../test/support/contrast.js';
import { embed, settled } from '../../../../test/support/embed.js';
import { fjordby } from '../../../../test/support/fjordby.js';
import '../pledge-list/pledge-list.js';
import '../program-data/program-data.js';

/** The least contrast of text: WCAG 2.2, 1.4.3. */
const LEAST = 4.5;

/** The colour of a page's text on its background: soft ones with little to spare, and strong ones. */
const PAGES = [
  ...['#000', '#333', '#555', '#666', '#707070', '#0645ad', '#5a4632', 'rgb(0 0 0 / 60%)'].map((text) => [
    text,
    '#fff',
  ]),
  ...['#222', '#555', '#606060'].map((text) => [text, '#f2f2f2']),
  ...['#fff', '#aaa', '#999', '#808080'].map((text) => [text, '#000']),
  ...['#eee', '#bbb', '#a0a0a0', 'rgb(255 255 255 / 60%)'].map((text) => [text, '#222']),
] as const;

describe('soft text', () => {
  for (const [text = '', background = ''] of PAGES) {
    it(`can be read where the page writes ${text} on ${background}`, async () => {
      const el = await settled(embed('pledge-list', { programme: 'fjordby-hav-2025' }, { data: await fjordby() }));
      Object.assign(el.parentElement!.parentElement!.style, { color: text, background });
      const soft = getComputedStyle(el.shadowRoot!.querySelector('.foot')!).color;
      expect(contrast(text, background), 'of the page').to.be.above(LEAST);
      expect(contrast(soft, background)).to.be.at.least(LEAST);
    });
  }

  it('is softer than the text beside it where there is contrast to spare', async () => {
    const el = await settled(embed('pledge-list', { programme: 'fjordby-hav-2025' }, { data: await fjordby() }));
    for (const [text, background] of [
      ['#000', '#fff'],
      ['#fff', '#000'],
    ] as const) {
      Object.assign(el.parentElement!.parentElement!.style, { color: text, background });
      const soft = getComputedStyle(el.shadowRoot!.querySelector('.foot')!).color;
      expect(contrast(soft, background)).to.be.below(contrast(text, background) - 3);
    }
  });
});
