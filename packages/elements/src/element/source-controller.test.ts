import { expect } from '@open-wc/testing';
import { ELEMENTS, embed, news, settled, type Tag } from '../../../../test/support/embed.js';
import { fjordby } from '../../../../test/support/fjordby.js';
import { busyOf } from '../../../../test/support/internals.js';
import {
  allByRole,
  byRole,
  fallbackOf,
  focusedName,
  nameOf,
  namesOf,
  textOf,
} from '../../../../test/support/screen.js';
import { filesOf, serveFiles, type ServedFiles } from '../../../../test/support/served-files.js';
import '../agree-poll/agree-poll.js';
import '../pledge-list/pledge-list.js';
import '../program-data/program-data.js';
import '../topic-compare/topic-compare.js';
import { SourceError } from '../data/programme-source.js';

const INSIDE = 'Les programmet på nettsiden vår.';
const LOADING = 'Henter programmet …';

/** Each test has a folder of its own: what was loaded once stays with the page. */
let folders = 0;
let served: ServedFiles;
let src: string;

/** An element that gets its files from that folder. */
function open(tag: Tag, attributes: Readonly<Record<string, string>>) {
  const el = embed(tag, attributes, { data: src, inside: INSIDE });
  return {
    el,
    status: () => allByRole(el, 'status').map(textOf).join(' '),
    states: () => ['loading', 'ready', 'error'].filter((state) => el.matches(`:state(${state})`)),
  };
}

/** Shows at once what comes only to those who wait long. */
function waitLong(el: HTMLElement): void {
  for (const animation of byRole(el, 'status').getAnimations()) animation.finish();
}

for (const { tag, ready, empty } of ELEMENTS) {
  describe(`<${tag}>, from files`, () => {
    beforeEach(async () => {
      const folder = new URL(`/served/${tag}/${folders++}/`, location.href).href;
      served = serveFiles(folder, await filesOf(await fjordby()));
      src = `${folder}catalogue.json`;
    });
    afterEach(() => served.restore());

    it('shows what the page wrote while it loads, and a word to those who wait long', async () => {
      const letGo = served.hold('catalogue.json');
      const { el, states, status } = open(tag, ready);
      await el.updateComplete;
      expect(states()).to.deep.equal(['loading']);
      expect(busyOf(el)).to.equal('true');
      expect(fallbackOf(el)).to.equal(INSIDE);
      expect(status(), 'at first').to.equal('');
      waitLong(el);
      expect(status()).to.equal(LOADING);
      await expect(el).to.be.accessible();
      letGo();
      await settled(el);
    });

    it('is on the screen by the time it fires load, once', async () => {
      const { el, states } = open(tag, ready);
      const found: (readonly [string, number, readonly string[]])[] = [];
      for (const type of ['load', 'error']) {
        el.addEventListener(type, () => found.push([type, allByRole(el, 'region').length, states()]));
      }
      const event = await news(el);
      expect(busyOf(el)).to.equal('false');
      expect(fallbackOf(el)).to.equal('');
      el.requestUpdate();
      await el.updateComplete;
      expect(found, 'what a listener found').to.deep.equal([['load', 1, ['ready']]]);
      expect(event.bubbles, 'it is not the load of what is around it').to.be.false;
      await expect(el).to.be.accessible();
    });

    it('says so when there is nothing to show, which is no error', async () => {
      const { el, states } = open(tag, empty);
      await settled(el);
      expect(states()).to.deep.equal(['ready']);
      expect(textOf(el.shadowRoot!.querySelector('[part~=empty]'))).to.match(
        /\.$|(Ikke funnet i programmet|under dette temaet)$/,
      );
      expect(fallbackOf(el)).to.equal('');
      await expect(el).to.be.accessible();
    });

    it('says what is wrong when it cannot load, and shows what the page wrote', async () => {
      served.put('catalogue.json', undefined);
      const { el, states, status } = open(tag, ready);
      await el.updateComplete;
      const region = el.shadowRoot!.querySelector('[role=status]');
      const event = await news(el);
      expect(region === byRole(el, 'status'), 'a screen reader knows the status by now').to.be.true;
      expect(event).to.be.instanceOf(ErrorEvent);
      expect((event as ErrorEvent).error).to.be.instanceOf(SourceError);
      expect((event as ErrorEvent).error).to.have.property('problem', 'refused');
      expect(states()).to.deep.equal(['error']);
      expect(busyOf(el)).to.equal('false');
      expect(status()).to.equal('Nettstedet svarte, men ga ikke fra seg programdataene.');
      expect(fallbackOf(el)).to.equal(INSIDE);
      expect(byRole(el, 'button', 'Prøv igjen')).to.exist;
      await expect(el).to.be.accessible();
    });

    it('refuses a file that the catalogue does not vouch for', async () => {
      for (const [path, text] of await filesOf(await fjordby())) {
        if (path !== 'catalogue.json') served.put(path, text.replaceAll('gratis', 'dyrt').replaceAll('Hav', 'Luft'));
      }
      const { el, status } = open(tag, ready);
      await settled(el);
      expect(status()).to.equal('Programdataene kan ikke vises: Filen er endret underveis.');
      expect(fallbackOf(el)).to.equal(INSIDE);
    });

    it('says that a file is damaged when it is no JSON, or of another shape', async () => {
      for (const text of ['<!doctype html>', '[]', '{"version":1}', '']) {
        served.put('catalogue.json', text);
        const { el, status } = open(tag, ready);
        await settled(el);
        expect(status(), text).to.match(/^Programdataene kan ikke vises/);
      }
    });

    it('can be tried again, and leads the reader to what has come', async () => {
      served.put('catalogue.json', undefined);
      const { el, states, status } = open(tag, ready);
      await settled(el);
      const retry = byRole(el, 'button', 'Prøv igjen');
      retry.focus();
      const failed = news(el);
      retry.click();
      expect((await failed).type, 'still missing').to.equal('error');
      expect(status()).to.match(/^Nettstedet svarte/);
      expect(focusedName(), 'the focus stays').to.equal('Prøv igjen');

      served.put('catalogue.json', (await filesOf(await fjordby())).get('catalogue.json'));
      const loaded = news(el);
      byRole(el, 'button', 'Prøv igjen').click();
      expect((await loaded).type).to.equal('load');
      expect(states()).to.deep.equal(['ready']);
      expect(focusedName()).to.equal(nameOf(allByRole(el, 'heading')[0]!));
    });

    it('can be tried again after a file was damaged, and then takes the one that is right', async () => {
      served.put('catalogue.json', '<!doctype html><title>Logg inn</title>');
      const { el, states } = open(tag, ready);
      await settled(el);
      expect(states()).to.deep.equal(['error']);
      served.put('catalogue.json', (await filesOf(await fjordby())).get('catalogue.json'));
      const loaded = news(el);
      byRole(el, 'button', 'Prøv igjen').click();
      expect((await loaded).type).to.equal('load');
    });

    it('does not take the focus from a reader who went elsewhere meanwhile', async () => {
      served.put('catalogue.json', undefined);
      const { el } = open(tag, ready);
      await settled(el);
      const field = document.createElement('input');
      field.ariaLabel = 'Søk';
      el.after(field);
      const again = news(el);
      byRole(el, 'button', 'Prøv igjen').click();
      field.focus();
      await again;
      expect(focusedName()).to.equal('Søk');
    });

    it('takes no focus when it loads', async () => {
      const { el } = open(tag, ready);
      await settled(el);
      expect(focusedName()).to.equal('');
    });
  });

  describe(`<${tag}>, alone`, () => {
    it('tells the page’s author how to say where the data is', async () => {
      const el = document.createElement(tag);
      for (const [name, value] of Object.entries(ready)) el.setAttribute(name, value);
      document.body.append(el);
      await settled(el);
      expect(textOf(byRole(el, 'status'))).to.match(new RegExp(`^<${tag}> vet ikke hvor dataene ligger`));
      expect(namesOf(el, 'button')).to.be.empty;
      el.remove();
    });
  });
}
