import { expect, fixtureSync, html, nextFrame } from '@open-wc/testing';
import { emulateMedia, resetMouse, sendKeys, sendMouse, setViewport } from '@web/test-runner-commands';
import { eventually } from '../../../../../../test/support/eventually.js';
import { settled, type Tag } from '../../../../../../test/support/embed.js';
import { fjordby } from '../../../../../../test/support/fjordby.js';
import { allByRole, byRole, namesOf } from '../../../../../../test/support/screen.js';
import { filesOf, serveFiles, type ServedFiles } from '../../../../../../test/support/served-files.js';
import '../../../agree-poll/agree-poll.js';
import '../../../pledge-list/pledge-list.js';
import '../../../program-data/program-data.js';
import '../../../topic-compare/topic-compare.js';

const ATTRIBUTES = {
  'pledge-list': { programme: 'fjordby-hav-2025' },
  'topic-compare': { topic: 'bad', municipality: '9901' },
  'agree-poll': { programme: 'fjordby-hav-2025', topic: 'bad' },
} as const;

const SHOW_ALL = /^(Vis alt|Show all)$/;

const HELD = ['pledge-list', 'topic-compare'] as const;

/** Each test has a folder of its own: what was loaded once stays with the page. */
let folders = 0;
let served: ServedFiles;
let src: string;

const words = (count: number) => Array.from({ length: count }, () => html`<p>Mer om lokalvalget i morgen.</p>`);

/** An element with what the page wrote inside it, and more of the page above and below. */
async function setup(tag: Tag, { room = '150px', below = 40, above = 0, lang = 'nb', attributes = {} } = {}) {
  const letGo = ['catalogue.json', 'en/catalogue.json'].map((path) => served.hold(path));
  const el = document.createElement(tag);
  for (const [name, value] of Object.entries({ ...ATTRIBUTES[tag], ...attributes })) el.setAttribute(name, value);
  // What each element keeps free for itself would be more than there is to read in it.
  el.style.setProperty(`--${tag}-min-block-size`, room);
  fixtureSync(
    html`<div lang=${lang}>
      <div class="above">${words(above)}</div>
      <program-data src=${src}>${el}</program-data>
      <div class="below">${words(below)}</div>
    </div>`,
  );
  const after = el.closest('program-data')!.nextElementSibling!;
  await nextFrame();
  await nextFrame();
  const { top } = after.getBoundingClientRect();
  const height = el.offsetHeight;
  for (const it of letGo) it();
  await settled(el);
  await nextFrame();
  await nextFrame();
  return {
    el,
    after,
    /** How far what stands below has moved, in pixels. */
    moved: () => after.getBoundingClientRect().top - top,
    height,
    button: () => allByRole(el, 'button', SHOW_ALL)[0],
    buttons: () => namesOf(el, 'button', SHOW_ALL),
    whole: () => el.offsetHeight >= el.shadowRoot!.querySelector('[part=base]')!.scrollHeight,
  };
}

describe('an element with more to show than there is room for, and something below it', () => {
  before(() => setViewport({ width: 800, height: 600 }));
  beforeEach(async () => {
    const folder = new URL(`/served/${folders++}/`, location.href).href;
    const files = await filesOf(await fjordby());
    served = serveFiles(folder, files);
    for (const [path, text] of files) served.put(`en/${path}`, text);
    src = `${folder}catalogue.json`;
  });
  afterEach(async () => {
    await emulateMedia({ media: 'screen' });
    await resetMouse();
    served.restore();
    scrollTo(0, 0);
  });

  for (const tag of HELD) {
    describe(`<${tag}>`, () => {
      it('stays as high as it was, and has a button for all of it', async () => {
        const { el, moved, height, button, whole } = await setup(tag);
        expect(el.offsetHeight).to.equal(height);
        expect(moved()).to.equal(0);
        expect(whole()).to.be.false;
        expect(button()!.getBoundingClientRect().bottom).to.be.at.most(el.getBoundingClientRect().bottom);
        await expect(el).to.be.accessible();
      });

      it('leads the reader on from the button to what was cut off', async () => {
        const { el, height, button, buttons, whole } = await setup(tag);
        button()!.click();
        expect(whole()).to.be.true;
        expect(buttons()).to.be.empty;
        const { top, bottom } = el.shadowRoot!.activeElement!.getBoundingClientRect();
        const edge = el.getBoundingClientRect().top + height;
        expect(bottom).to.be.above(edge);
        expect(top).to.be.below(edge + 240);
      });

      it('leads on to what a reader can see, and not to what is drawn hidden', async () => {
        const { el, button } = await setup(tag, { attributes: { limit: '2' } });
        const hidden = () => el.shadowRoot!.querySelectorAll('[part=entry], .points').length;
        await eventually(() => hidden() >= 5, 'what is hidden');
        button()!.click();
        expect(el.shadowRoot!.activeElement?.checkVisibility()).to.be.true;
      });

      it('has all of it on paper', async () => {
        const { el } = await setup(tag, { room: '90px' });
        await emulateMedia({ media: 'print' });
        const shown = el.shadowRoot!.querySelector('.summary, .line')!;
        expect(shown.getBoundingClientRect().height).to.be.above(10);
        expect(el.offsetHeight).to.be.above(200);
      });

      it('has all of it once something is clicked in it, and does not move before that', async () => {
        const { el, whole } = await setup(tag, { room: '400px' });
        const button = byRole(el, 'region').querySelector<HTMLElement>('.toggle, summary')!;
        const { x, y, width, height } = button.getBoundingClientRect();
        const position: [number, number] = [Math.round(x + width / 2), Math.round(y + height / 2)];
        await sendMouse({ type: 'move', position });
        await sendMouse({ type: 'down' });
        expect(whole()).to.be.false;
        await sendMouse({ type: 'up' });
        expect(whole()).to.be.true;
      });

      it('has all of it when a link leads into what was cut off', async () => {
        const { el, whole } = await setup(tag);
        const [last] = [...el.shadowRoot!.querySelectorAll<HTMLElement>('li, tbody tr')].slice(-1);
        last!.tabIndex = -1;
        last!.focus({ preventScroll: true });
        expect(whole()).to.be.true;
      });

      it('has all of it once the reader is in it, by keys', async () => {
        const { el, whole } = await setup(tag);
        await sendKeys({ press: 'Tab' });
        expect(document.activeElement === el).to.be.true;
        expect(whole()).to.be.true;
      });

      for (const key of ['F3', 'Control+F']) {
        it(`has all of it for the search of the browser: ${key}`, async () => {
          const { whole } = await setup(tag);
          const keys = key.split('+');
          for (const down of keys) await sendKeys({ down });
          for (const up of keys) await sendKeys({ up });
          expect(whole()).to.be.true;
        });
      }

      it('has all of it in a window of another width, and not in a higher one', async () => {
        const { whole } = await setup(tag);
        await setViewport({ width: 800, height: 640 });
        await nextFrame();
        expect(whole()).to.be.false;
        await setViewport({ width: 700, height: 600 });
        await eventually(whole, 'it is whole');
        await setViewport({ width: 800, height: 600 });
      });

      it('has all of it once its end is off the screen above, and the reader keeps the place', async () => {
        const { el, after, whole } = await setup(tag, { above: 5 });
        const line = after.children[10]!;
        scrollTo(0, el.getBoundingClientRect().bottom + 100);
        await nextFrame();
        const { top } = line.getBoundingClientRect();
        await eventually(whole, 'it is whole');
        await nextFrame();
        await nextFrame();
        expect(line.getBoundingClientRect().top).to.equal(top);
      });

      it('has all of it once its end is off the screen below', async () => {
        const { el, whole } = await setup(tag, { above: 3 });
        expect(whole()).to.be.false;
        // What the reader opened above has pushed it down.
        const opened = document.createElement('div');
        opened.style.blockSize = '100vh';
        el.closest('program-data')!.before(opened);
        await eventually(whole, 'it is whole');
      });

      it('is whole at once where its end is below the screen', async () => {
        const { whole } = await setup(tag, { room: '700px' });
        expect(whole()).to.be.true;
      });

      it('is whole where it is put next', async () => {
        const { el, whole } = await setup(tag);
        document.querySelector('program-data')!.prepend(el);
        await settled(el);
        await nextFrame();
        expect(whole()).to.be.true;
      });

      it('is whole where nothing stands below', async () => {
        const { moved, whole } = await setup(tag, { below: 0 });
        expect(whole()).to.be.true;
        expect(moved()).to.be.above(0);
      });

      it('is whole where the page has made it no box of its own', async () => {
        const sheet = fixtureSync(
          html`<style>
            ${tag} {
              display: inline;
            }
          </style>`,
        );
        const { buttons } = await setup(tag);
        expect(buttons()).to.be.empty;
        sheet.remove();
      });

      it('keeps what room is left over, and has no button then', async () => {
        await setViewport({ width: 800, height: 1400 });
        const { el, buttons, moved } = await setup(tag, { room: '1200px' });
        expect(el.offsetHeight).to.equal(1200);
        expect(buttons()).to.be.empty;
        expect(moved()).to.equal(0);
        await setViewport({ width: 800, height: 600 });
      });

      it('says it in the language of the page', async () => {
        const { buttons } = await setup(tag, { lang: 'en' });
        expect(buttons()).to.deep.equal(['Show all']);
      });

      it('is whole where nothing stands below but a bar that stays', async () => {
        const bar = fixtureSync<HTMLElement>(html`<p>Vi bruker informasjonskapsler.</p>`);
        bar.style.cssText = 'position:fixed;inset:auto 0 0;margin:0;block-size:60px;background:#eee';
        const { whole } = await setup(tag, { below: 0 });
        expect(whole()).to.be.true;
      });

      it('says what is wrong, whole', async () => {
        const { el, whole } = await setup(tag, { room: '20px', attributes: { topic: 'ingenting' } });
        expect(el.matches(':state(error)')).to.be.true;
        expect(whole()).to.be.true;
      });
    });
  }

  it('<pledge-list> shows its first pledge before the controls, where there is not room for both', async () => {
    const { el, moved, whole } = await setup('pledge-list', { room: '420px', attributes: { controls: '' } });
    const [first] = el.shadowRoot!.querySelectorAll('[part=entry]');
    const search = byRole(el, 'searchbox');
    expect(whole()).to.be.false;
    expect(moved()).to.equal(0);
    expect(first!.getBoundingClientRect().bottom).to.be.below(el.getBoundingClientRect().bottom);
    // They are still there for a screen reader and for keys.
    search.focus();
    expect(whole()).to.be.true;
    expect(search.getBoundingClientRect().top).to.be.below(first!.getBoundingClientRect().top);
    expect(search.closest<HTMLElement>('[part=controls]')!.offsetHeight).to.be.above(40);
  });

  it('<agree-poll> is always whole: a question is no use with half of its answers', async () => {
    const { whole } = await setup('agree-poll');
    expect(whole()).to.be.true;
  });
});
