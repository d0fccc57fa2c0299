/** A colour of a party as the accent, and the edges of what can be pressed: seen on every page whose text can be read. */
import { expect } from '@open-wc/testing';
import { contrast, painted } from '../../../../test/support/contrast.js';
import { embed, settled } from '../../../../test/support/embed.js';
import { eventually } from '../../../../test/support/eventually.js';
import { fjordby } from '../../../../test/support/fjordby.js';
import '../pledge-list/pledge-list.js';
import '../program-data/program-data.js';
import '../topic-compare/topic-compare.js';

/** The least contrast of what carries meaning and is no text, and of text: WCAG 2.2, 1.4.11 and 1.4.3. */
const LEAST = { line: 3, text: 4.5 };

/** Yellow, pink and white, dark blue, green and black, those between them, and one that a page has made translucent. */
const ACCENTS = [
  '#ffff00',
  '#fed877',
  '#ffc0cb',
  '#fff',
  '#0000ff',
  '#00008b',
  '#003955',
  '#440c1a',
  '#00491e',
  '#000',
];
const OTHERS = ['#e4002b', '#0065f1', '#5a8f29', '#f75415', '#00ff00', '#00ffff', '#808080', 'rgb(255 255 0 / 40%)'];

/** The colour of a page's text on its background. */
const PAGES = [
  ['#000', '#fff'],
  ['#555', '#fff'],
  ['#707070', '#fff'],
  ['#222', '#f2f2f2'],
  ['#fff', '#000'],
  ['#999', '#000'],
  ['#bbb', '#222'],
  ['#fff', '#14365c'],
] as const;

async function setup(text: string, background: string) {
  const data = await fjordby();
  const el = await settled(embed('pledge-list', { programme: 'fjordby-hav-2025', controls: '' }, { data }));
  Object.assign(el.parentElement!.parentElement!.style, { color: text, background });
  const root = el.shadowRoot!;
  const field = root.querySelector<HTMLInputElement>('input[type=search]')!;
  return { el, root, field };
}

for (const [text, background] of PAGES) {
  describe(`where a page writes ${text} on ${background}`, () => {
    it('the ring of the focus is seen in whatever colour', async () => {
      const { el, field } = await setup(text, background);
      field.focus();
      for (const accent of [...ACCENTS, ...OTHERS]) {
        el.style.setProperty('--pp-accent', accent);
        const { outlineStyle, outlineColor } = getComputedStyle(field);
        expect(outlineStyle).to.equal('solid');
        expect(contrast(outlineColor, background), `${accent}: ${outlineColor}`).to.be.at.least(LEAST.line);
      }
    });

    it('fields, buttons and the marks of parties have an edge that is seen', async () => {
      const { root, field } = await setup(text, background);
      for (const it of [field, root.querySelector('select')!, root.querySelector('.mark')!])
        expect(contrast(getComputedStyle(it).borderTopColor, background), it.className).to.be.at.least(LEAST.line);
    });
  });
}

it('an accent that is seen stays as it is', async () => {
  const { el, field } = await setup('#000', '#fff');
  field.focus();
  for (const accent of ['rgb(0, 57, 85)', 'rgb(228, 0, 43)']) {
    el.style.setProperty('--pp-accent', accent);
    expect(painted(getComputedStyle(field).outlineColor)).to.equal(accent);
  }
});

it('what a search has found is read, and seen to be found, in yellow', async () => {
  const { el, root, field } = await setup('#000', '#fff');
  el.style.setProperty('--pp-accent', '#ffff00');
  field.value = 'gratis';
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await eventually(() => root.querySelector('mark') !== null, 'a hit');
  const { color, backgroundColor, borderBottomColor } = getComputedStyle(root.querySelector('mark')!);
  expect(contrast(borderBottomColor, '#fff')).to.be.at.least(LEAST.line);
  expect(contrast(color, painted('#fff', backgroundColor))).to.be.at.least(LEAST.text);
});

it('boxes that can be ticked have the accent that is seen', async () => {
  const data = await fjordby();
  const el = await settled(embed('topic-compare', { topic: 'bad', municipality: '9901', controls: '' }, { data }));
  Object.assign(el.parentElement!.parentElement!.style, { color: '#000', background: '#fff' });
  el.style.setProperty('--pp-accent', '#ffff00');
  await eventually(() => el.shadowRoot!.querySelector('input[type=checkbox]') !== null, 'the controls');
  const { accentColor } = getComputedStyle(el.shadowRoot!.querySelector('input[type=checkbox]')!);
  expect(contrast(accentColor, '#fff')).to.be.at.least(LEAST.line);
});
