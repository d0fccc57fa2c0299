import { expect, fixtureSync, html } from '@open-wc/testing';
import { eventually } from '../../../../test/support/eventually.js';
import { ELEMENTS, embed, news, reloaded, settled } from '../../../../test/support/embed.js';
import { FJORDBY, fjordby, withTexts } from '../../../../test/support/fjordby.js';
import { byRole, nameOf, namesOf, textOf } from '../../../../test/support/screen.js';
import { filesOf, integrityOf, serveFiles, type ServedFiles } from '../../../../test/support/served-files.js';
import '../agree-poll/agree-poll.js';
import { SourceError } from '../data/programme-source.js';
import '../pledge-list/pledge-list.js';
import '../topic-compare/topic-compare.js';
import './program-data.js';
import type { ProgramDataElement } from './program-data.js';

const LIST = html`<pledge-list programme="fjordby-hav-2025"></pledge-list>`;
const NOT_REACHED = 'Klarte ikke å hente programdataene akkurat nå.';
const ALTERED = 'Programdataene kan ikke vises: Filen er endret underveis.';
const REFUSED = 'Nettstedet svarte, men ga ikke fra seg programdataene.';

/** A provider with a list in it, and what a reader and the page’s author notice of them. */
function open(template: unknown) {
  const el = fixtureSync<ProgramDataElement>(html`<div lang="nb">${template}</div>`).querySelector('program-data')!;
  const list = el.querySelector('pledge-list')!;
  return {
    el,
    list,
    states: () => ['loading', 'ready', 'error'].filter((state) => el.matches(`:state(${state})`)),
    listed: async () => nameOf(byRole(await settled(list), 'region')),
    said: async () => textOf(byRole(await settled(list), 'status')),
  };
}

describe('<program-data>', () => {
  let folders = 0;
  let folder: string;
  let served: ServedFiles;
  let whole: string;

  beforeEach(async () => {
    folder = new URL(`/served/provider/${folders++}/`, location.href).href;
    whole = JSON.stringify(await fjordby());
    served = serveFiles(folder, new Map([['fjordby.json', whole]]));
  });
  afterEach(() => served.restore());

  describe('gives the elements inside it', () => {
    it('the dataset of a file, which is loaded once for all of them', async () => {
      const { el, states } = open(html`<program-data src="${folder}fjordby.json"></program-data>`);
      expect((await news(el)).type).to.equal('load');
      expect(states()).to.deep.equal(['ready']);
      for (const { tag, ready } of ELEMENTS) {
        const child = document.createElement(tag);
        for (const [name, value] of Object.entries({ ...ready, loading: 'eager' })) child.setAttribute(name, value);
        el.append(child);
        await settled(child);
        expect(nameOf(byRole(child, 'region'))).to.match(/Fjordby/);
      }
      expect(served.requests).to.deep.equal(['fjordby.json']);
    });

    it('the dataset of a build, of which no more is loaded than is shown', async () => {
      for (const [path, text] of await filesOf(await fjordby())) served.put(path, text);
      const { listed } = open(html`<program-data src="${folder}catalogue.json">${LIST}</program-data>`);
      expect(await listed()).to.equal('Løfter fra Fjordby Havparti: Program for Fjordby');
      expect(served.requests).to.deep.equal(['catalogue.json', 'programmes/fjordby-hav-2025.json']);
    });

    it('the dataset of a build whole, as a list and a comparison show it', async () => {
      for (const [path, text] of await filesOf(await fjordby())) served.put(path, text);
      for (const { tag, ready } of ELEMENTS) {
        const built = await settled(embed(tag, ready, { data: `${folder}catalogue.json` }));
        const own = await settled(embed(tag, ready, { data: await fjordby() }));
        const screen = (el: Element) => textOf(el.shadowRoot!.querySelector('.base'));
        await eventually(() => screen(built) === screen(own), `<${tag}> shows something else`);
      }
    });

    it('nothing of a build that a hostile site vouches for, unless it has the right shape', async () => {
      const files = await filesOf(await fjordby(), (text) =>
        text.replace('https://example.org/hav', 'javascript:alert(1)'),
      );
      for (const [path, text] of files) served.put(path, text);
      const { said } = open(html`<program-data src="${folder}catalogue.json">${LIST}</program-data>`);
      expect(await said()).to.match(/^Programdataene kan ikke vises/);
    });

    it('a dataset that the page has, before any file', async () => {
      const capitals = withTexts(await fjordby(), (text) => text.toUpperCase());
      const { listed } = open(
        html`<program-data src="${folder}fjordby.json" .programData=${capitals}>${LIST}</program-data>`,
      );
      expect(await listed()).to.contain('FJORDBY HAVPARTI');
      expect(served.requests).to.be.empty;
    });

    it('a dataset that was set before its own code came', async () => {
      // A document without a window upgrades nothing.
      const early = document.implementation.createHTMLDocument().createElement('program-data');
      Object.assign(early, { programData: await fjordby() });
      early.append(document.createElement('pledge-list'));
      early.querySelector('pledge-list')!.setAttribute('programme', 'fjordby-hav-2025');
      const { listed } = open(early);
      expect(await listed()).to.contain('Fjordby Havparti');
    });

    it('a file with an address that is relative to the page', async () => {
      const { listed } = open(html`<program-data src=${FJORDBY}>${LIST}</program-data>`);
      expect(await listed()).to.contain('Fjordby Havparti');
    });

    it('no room, and no box of its own', () => {
      const { el } = open(html`<program-data .programData=${{}}>${LIST}</program-data>`);
      expect(getComputedStyle(el).display).to.equal('contents');
    });

    it('the same dataset, unchanged', async () => {
      const data = await fjordby();
      const { listed } = open(html`<program-data .programData=${data}>${LIST}</program-data>`);
      await listed();
      expect(JSON.stringify(data)).to.equal(whole);
    });
  });

  describe('has its file checked', () => {
    it('and takes the one that the page vouches for', async () => {
      const { listed } = open(
        html`<program-data src="${folder}fjordby.json" integrity=${await integrityOf(whole)}>${LIST}</program-data>`,
      );
      expect(await listed()).to.contain('Fjordby Havparti');
    });

    it('and refuses any other, of a build too', async () => {
      served.put('catalogue.json', (await filesOf(await fjordby())).get('catalogue.json'));
      for (const file of ['fjordby.json', 'catalogue.json']) {
        const { said, states, el } = open(
          html`<program-data src=${folder + file} integrity=${await integrityOf('{}')}>${LIST}</program-data>`,
        );
        expect(await said(), file).to.equal(ALTERED);
        if (!el.matches(':state(error)')) await news(el);
        expect(states()).to.deep.equal(['error']);
      }
    });

    it('in each language that the page vouches for, and refuses another language', async () => {
      const built = await filesOf(await fjordby());
      for (const [path, text] of built) served.put(path, text);
      const src = `${folder}catalogue.json`;
      const [nb, nn] = await Promise.all(
        ['catalogue.json', 'nn/catalogue.json'].map((path) => integrityOf(built.get(path)!)),
      );
      const inside = html`<pledge-list lang="nn" programme="fjordby-hav-2025" loading="eager"></pledge-list>`;
      const both = open(html`<program-data src=${src} integrity=${nb} integrity-nn=${nn}>${inside}</program-data>`);
      expect(await both.listed()).to.match(/^(Løfter fra|Lovnader frå) Fjordby Havparti/);
      expect(served.integrity.get('nn/catalogue.json')).to.equal(nn);

      const wrong = open(html`<program-data src=${src} integrity=${nb} integrity-nn=${nb}>${inside}</program-data>`);
      expect(await wrong.said()).to.match(/Filen er endret underveis|Fila er endra undervegs/);

      const one = open(html`<program-data src=${src} integrity=${nb}>${inside}</program-data>`);
      expect(await one.said()).to.match(/attributtet «integrity-nn»\.$/);
      expect(namesOf(one.list, 'button'), 'another try would not help').to.be.empty;
    });

    it('and refuses a file with all languages where only one language is vouched for', async () => {
      const { said } = open(
        html`<program-data src="${folder}fjordby.json" integrity-en=${await integrityOf(whole)}>${LIST}</program-data>`,
      );
      expect(await said()).to.equal('Her mangler attributtet «integrity».');
    });
  });

  describe('tells the page', () => {
    it('what is wrong, and lets the reader try again', async () => {
      served.put('fjordby.json', undefined);
      const { el, list, said, listed, states } = open(
        html`<program-data src="${folder}fjordby.json">${LIST}</program-data>`,
      );
      const event = await news(el);
      expect(event).to.be.instanceOf(ErrorEvent);
      expect((event as ErrorEvent).error).to.be.instanceOf(SourceError);
      expect(states()).to.deep.equal(['error']);
      expect(await said()).to.equal(REFUSED);
      served.put('fjordby.json', whole);
      await reloaded(list, () => byRole(list, 'button', 'Prøv igjen').click());
      expect(await listed()).to.contain('Fjordby Havparti');
    });

    it('where the data has another shape than it should', async () => {
      const data = { ...(await fjordby()), topics: [{ id: 'A B' }] };
      const { el } = open(html`<program-data .programData=${data}>${LIST}</program-data>`);
      const { problem, about, cause } = ((await news(el)) as ErrorEvent).error as SourceError;
      expect([problem, about]).to.deep.equal(['damaged', 'programData']);
      expect(String(cause)).to.contain('$.topics[0].id: expected an id');
    });

    it('that there is nothing to take the data from', async () => {
      const { el, said } = open(html`<program-data>${LIST}</program-data>`);
      const event = (await news(el)) as ErrorEvent;
      expect((event.error as SourceError).problem).to.equal('unset');
      expect(await said()).to.equal('Her mangler attributtet «src».');
    });

    it('that an address is none', async () => {
      const { said } = open(html`<program-data src="https://">${LIST}</program-data>`);
      expect(await said()).to.equal(NOT_REACHED);
    });

    it('nothing of a file that it no longer wants', async () => {
      const letGo = served.hold('fjordby.json');
      const { el, listed } = open(html`<program-data src="${folder}fjordby.json">${LIST}</program-data>`);
      const events: string[] = [];
      for (const type of ['load', 'error'] as const) el.addEventListener(type, () => events.push(type));
      await el.updateComplete;
      const capitals = withTexts(await fjordby(), (text) => text.toUpperCase());
      await reloaded(el, () => (el.programData = capitals));
      letGo();
      await settled(embed('pledge-list', { programme: 'fjordby-hav-2025' }, { data: `${folder}fjordby.json` }));
      expect(await listed()).to.contain('FJORDBY HAVPARTI');
      expect(events).to.deep.equal(['load']);
    });

    it('when it is there, and does so on itself alone', async () => {
      const { el } = open(html`<program-data src="${folder}fjordby.json">${LIST}</program-data>`);
      const event = await news(el);
      expect([event.type, event.bubbles, event.composed]).to.deep.equal(['load', false, false]);
      expect(namesOf(el, 'status'), 'a provider says nothing to readers').to.be.empty;
    });
  });
});
