import { expect, fixtureSync, html } from '@open-wc/testing';
import { ELEMENTS, embed, reloaded, settled } from '../../../../test/support/embed.js';
import { fjordby, withTexts } from '../../../../test/support/fjordby.js';
import { allByRole, byRole, nameOf, textOf } from '../../../../test/support/screen.js';
import { filesOf, serveFiles } from '../../../../test/support/served-files.js';
import '../agree-poll/agree-poll.js';
import '../pledge-list/pledge-list.js';
import '../program-data/program-data.js';
import '../topic-compare/topic-compare.js';

/** What another reader of the same markup would be shown: the same towns and parties, in capitals. */
const inCapitals = async () => withTexts(await fjordby(), (text) => text.toUpperCase());

/** The whole element as a reader sees it. */
const screen = (el: Element) => textOf(el.shadowRoot!.querySelector('.base'));

for (const { tag, ready } of ELEMENTS) {
  describe(`<${tag}>, as the page changes`, () => {
    it('takes properties that were set before its code came', async () => {
      // A document without a window upgrades nothing.
      const early = document.implementation.createHTMLDocument().createElement(tag);
      Object.assign(early, ready);
      expect(early.shadowRoot).to.be.null;
      const data = await fjordby();
      fixtureSync(html`<program-data .programData=${data}>${early}</program-data>`);
      await settled(early);
      expect(byRole(early, 'region')).to.exist;
      for (const [name, value] of Object.entries(ready)) expect(early).to.have.property(name, value);
    });

    it('works on after it was moved', async () => {
      const el = await settled(embed(tag, ready, { data: await fjordby() }));
      const before = screen(el);
      el.parentElement!.append(document.createElement('main'));
      el.parentElement!.querySelector('main')!.append(el);
      await el.updateComplete;
      expect(screen(el)).to.equal(before);
      await reloaded(el, () => el.setAttribute('topic', 'ferge'));
      expect(screen(el)).to.match(/ferge/i).and.not.equal(before);
    });

    it('shows the dataset of the provider it was moved to', async () => {
      const el = await settled(embed(tag, ready, { data: await fjordby() }));
      const capitals = await inCapitals();
      const other = fixtureSync(html`<program-data .programData=${capitals}></program-data>`);
      await reloaded(el, () => other.append(el));
      expect(screen(el)).to.contain('FJORDBY HAVPARTI').and.not.contain('Fjordby Havparti');
    });

    it('forgets the dataset of a provider that it was taken out of', async () => {
      const el = await settled(embed(tag, ready, { data: await fjordby() }));
      const place = fixtureSync(html`<div></div>`);
      const event = await reloaded(el, () => place.append(el));
      expect(event.type).to.equal('error');
      expect(screen(el)).to.match(/vet ikke hvor dataene ligger/);
    });

    it('speaks the language of the place it was moved to', async () => {
      const el = await settled(embed(tag, ready, { data: await fjordby() }));
      const place = document.createElement('p');
      place.lang = 'en';
      el.before(place);
      await reloaded(el, () => place.append(el));
      expect(screen(el)).to.contain('Fjordby Sea Party');
    });

    it('takes the nearest of two providers', async () => {
      const [data, capitals] = [await fjordby(), await inCapitals()];
      const inner = embed(tag, ready, { data: capitals });
      const outer = fixtureSync(html`<program-data .programData=${data}></program-data>`);
      outer.append(inner.parentElement!);
      await settled(inner);
      expect(screen(inner)).to.contain('FJORDBY HAVPARTI');
    });

    it('shows the other dataset when the page gives it another', async () => {
      const el = await settled(embed(tag, ready, { data: await fjordby() }));
      const capitals = await inCapitals();
      await reloaded(el, () => Object.assign(el.parentElement!, { programData: capitals }));
      expect(screen(el)).to.contain('FJORDBY HAVPARTI');
    });

    it('comes to rest off the page when it is removed while it loads, and is there again when it is put back', async () => {
      const folder = new URL(`/served/removed/${tag}/`, location.href).href;
      const served = serveFiles(folder, await filesOf(await fjordby()));
      const letGo = served.hold('catalogue.json');
      const el = embed(tag, ready, { data: `${folder}catalogue.json` });
      const provider = el.parentElement!;
      await el.updateComplete;
      expect(el.matches(':state(loading)')).to.be.true;
      el.remove();
      await reloaded(provider, letGo);
      provider.append(el);
      await settled(el);
      expect(el.matches(':state(ready)')).to.be.true;
      expect(byRole(el, 'region')).to.exist;
      served.restore();
    });

    it('drops an answer that comes after it was asked for something else', async () => {
      const folder = new URL(`/served/stale/${tag}/`, location.href).href;
      const served = serveFiles(folder, await filesOf(await fjordby()));
      const slow = [
        'municipalities/9901/bad.json',
        'programmes/fjordby-hav-2025/bad.json',
        'programmes/fjordby-hav-2025.json',
      ];
      const letGo = slow.map((path) => served.hold(path));
      const el = embed(tag, ready, { data: `${folder}catalogue.json` });
      const events: string[] = [];
      for (const type of ['load', 'error']) el.addEventListener(type, () => events.push(type));
      await settled(el.parentElement!);
      await reloaded(el, () => el.setAttribute('topic', 'ferge'));
      const before = screen(el);
      expect(before).to.match(/ferge/i);
      for (const go of letGo) go();
      // The answer is dropped once it has come: another element that waits for the same files shows when that is.
      await settled(embed(tag, ready, { data: `${folder}catalogue.json` }));
      await el.updateComplete;
      expect(screen(el)).to.equal(before);
      expect(events).to.deep.equal(['load']);
      served.restore();
    });

    it('drops a failure that comes after it was asked for something else', async () => {
      const folder = new URL(`/served/stale-failure/${tag}/`, location.href).href;
      const served = serveFiles(folder, await filesOf(await fjordby()));
      const paths = [
        'municipalities/9901/bad.json',
        'programmes/fjordby-hav-2025/bad.json',
        'programmes/fjordby-hav-2025.json',
      ];
      const letGo = paths.map((path) => served.hold(path));
      for (const path of paths) served.put(path, undefined);
      const el = embed(tag, ready, { data: `${folder}catalogue.json` });
      const events: string[] = [];
      for (const type of ['load', 'error']) el.addEventListener(type, () => events.push(type));
      await settled(el.parentElement!);
      await reloaded(el, () => el.setAttribute('topic', 'ferge'));
      const before = screen(el);
      for (const go of letGo) go();
      await settled(embed(tag, ready, { data: `${folder}catalogue.json` }));
      await el.updateComplete;
      expect(screen(el)).to.equal(before);
      expect(el.matches(':state(ready)')).to.be.true;
      expect(events).to.deep.equal(['load']);
      served.restore();
    });

    it('shows the last of many things that it was asked for, and tells of it alone', async () => {
      const el = await settled(embed(tag, ready, { data: await fjordby() }));
      const events: string[] = [];
      for (const type of ['load', 'error']) el.addEventListener(type, () => events.push(type));
      for (const topic of ['tomt', 'finnes-ikke', 'bad']) {
        el.setAttribute('topic', topic);
        await el.updateComplete;
      }
      await reloaded(el, () => el.setAttribute('topic', 'ferge'));
      expect(screen(el)).to.match(/ferge/i);
      expect(events).to.deep.equal(['load']);
    });

    it('has a level of its own for its heading, and never one that does not exist', async () => {
      const data = await fjordby();
      for (const [level, tagName] of [
        ['3', 'H3'],
        ['9', 'H6'],
        ['1', 'H2'],
        ['x', 'H2'],
      ] as const) {
        const el = await settled(embed(tag, { ...ready, 'heading-level': level }, { data }));
        expect(allByRole(el, 'heading')[0]!.tagName, level).to.equal(tagName);
      }
    });

    it('has a region whose name nothing else on the page bears', async () => {
      const data = await fjordby();
      const names = new Set<string>();
      for (const attributes of [ready, { ...ready, topic: 'ferge' }]) {
        for (const other of ELEMENTS.filter((it) => it.tag === tag || attributes === ready)) {
          const own = other.tag === tag ? attributes : other.ready;
          const el = await settled(embed(other.tag, own, { data }));
          for (const region of allByRole(el, 'region')) {
            expect(names, 'said so far').to.not.include(nameOf(region));
            names.add(nameOf(region));
          }
        }
      }
      expect(names.size).to.be.greaterThan(3);
    });
  });
}
