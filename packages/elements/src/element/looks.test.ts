import { expect, fixtureSync, html } from '@open-wc/testing';
import { ELEMENTS, embed, settled, type Tag } from '../../../../test/support/embed.js';
import { eventually } from '../../../../test/support/eventually.js';
import { fjordby, withTexts } from '../../../../test/support/fjordby.js';
import '../agree-poll/agree-poll.js';
import '../pledge-list/pledge-list.js';
import '../program-data/program-data.js';
import '../topic-compare/topic-compare.js';

/** An element in a column of the page, whose publishers have names of several words. */
async function setup(tag: Tag, width: number, attributes: Readonly<Record<string, string>> = {}) {
  const data = withTexts(await fjordby(), (text) => `${text} og alle deres gode venner`);
  const { ready } = ELEMENTS.find((it) => it.tag === tag)!;
  const el = await settled(embed(tag, { ...ready, ...attributes }, { data }));
  el.parentElement!.parentElement!.style.inlineSize = `${width}px`;
  return { el, all: (selector: string) => [...el.shadowRoot!.querySelectorAll<HTMLElement>(selector)] };
}

/** The boxes of each dot in a text. */
function dotsIn(box: HTMLElement): readonly DOMRect[] {
  const walker = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
  const dots: DOMRect[] = [];
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    for (const { index } of text.data.matchAll(/·/g)) {
      const range = document.createRange();
      range.setStart(text, index);
      range.setEnd(text, index + 1);
      dots.push(range.getBoundingClientRect());
    }
  }
  return dots;
}

/** Where the first line of some text is, from the top. */
function firstLine(text: Element): number {
  const range = document.createRange();
  range.selectNodeContents(text);
  const [line] = range.getClientRects();
  return line!.top + line!.height / 2;
}

for (const { tag } of ELEMENTS) {
  describe(`<${tag}>, its looks`, () => {
    it('begins no line above the title with a dot', async () => {
      const { el, all } = await setup(tag, 400);
      const [eyebrow] = all('.eyebrow');
      expect(dotsIn(eyebrow!)).to.not.be.empty;
      for (let width = 500; width >= 160; width -= 10) {
        el.parentElement!.parentElement!.style.inlineSize = `${width}px`;
        const { left } = eyebrow!.getBoundingClientRect();
        for (const dot of dotsIn(eyebrow!)) expect(dot.left, `${width} px`).to.be.above(left + 8);
      }
    });

    it('breaks no word of a title or heading with a hyphen', async () => {
      const { all } = await setup(tag, 320);
      for (const it of all('.title, .heading')) expect(getComputedStyle(it).hyphens).to.equal('manual');
    });

    it('keeps each chevron beside the last word', async () => {
      const { all } = await setup(tag, 200, { controls: '' });
      const openers = all('summary, .toggle');
      expect(openers).to.not.be.empty;
      for (const it of openers) {
        const { content, display } = getComputedStyle(it, '::after');
        // A space that does not break, in the line of the text, and no part of the name that a screen reader says.
        expect([content, display], it.textContent).to.deep.equal(['"\u00a0" / ""', 'inline']);
        expect(getComputedStyle(it).display).to.not.contain('flex');
      }
    });

    it('has the mark of a party beside the first line of its name', async () => {
      const { all } = await setup(tag, 200);
      const names = all('.who').filter((it) => it.checkVisibility() && it.querySelector('.mark'));
      expect(names).to.not.be.empty;
      for (const name of names) {
        const mark = name.querySelector('.mark')!.getBoundingClientRect();
        expect(name.getBoundingClientRect().height, 'several lines').to.be.above(2 * mark.height);
        expect(Math.abs(mark.top + mark.height / 2 - firstLine(name.lastElementChild!))).to.be.below(6);
      }
    });

    it('stands apart from what is pasted right below it', async () => {
      const { el, all } = await setup(tag, 600);
      const next = fixtureSync<HTMLElement>(html`<p style="margin:0">Neste</p>`);
      el.parentElement!.append(next);
      const last = all('.card')[0]!.getBoundingClientRect().bottom;
      expect(next.getBoundingClientRect().top - last).to.be.at.least(16);
    });

    it('keeps its text off the edge of a surface, and in line with the page where it has none', async () => {
      const { el, all } = await setup(tag, 600);
      const gap = (): number =>
        all('.card')[0]!.getBoundingClientRect().left - all('.base')[0]!.getBoundingClientRect().left;
      expect(gap()).to.equal(0);
      el.style.setProperty('--pp-surface', '#eee');
      expect(gap()).to.equal(16);
    });
  });
}

it('<topic-compare controls> has its boxes below each other in 360 pixels', async () => {
  const { all } = await setup('topic-compare', 328, { controls: '' });
  await eventually(() => all('input').length > 0, 'the controls');
  const boxes = all('input[type=checkbox]').map((it) => Math.round(it.getBoundingClientRect().left));
  expect(boxes.length).to.be.above(1);
  expect(new Set(boxes).size).to.equal(1);
});
