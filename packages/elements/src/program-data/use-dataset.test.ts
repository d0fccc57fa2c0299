import { expect, fixtureSync, html } from '@open-wc/testing';
import { ELEMENTS, embed, reloaded, settled } from '../../../../test/support/embed.js';
import { fjordby, withTexts } from '../../../../test/support/fjordby.js';
import { byRole, nameOf, textOf } from '../../../../test/support/screen.js';
import { filesOf, serveFiles, type ServedFiles } from '../../../../test/support/served-files.js';
import '../agree-poll/agree-poll.js';
import '../pledge-list/pledge-list.js';
import './program-data.js';
import '../topic-compare/topic-compare.js';
import { useDataset } from './use-dataset.js';

const base = new URL('/served/shared/', location.href).href;
let served: ServedFiles;

describe('useDataset', () => {
  before(async () => {
    const capitals = await filesOf(withTexts(await fjordby(), (text) => text.toUpperCase()));
    served = serveFiles(base, await filesOf(await fjordby()));
    for (const [path, text] of capitals) served.put(`en/${path}`, text);
    useDataset({ base });
  });
  after(() => served.restore());

  for (const { tag, ready } of ELEMENTS) {
    it(`gives <${tag}> its data where no provider is around it, whatever <base> the page has`, async () => {
      const baseElement = document.createElement('base');
      baseElement.href = '/elsewhere/';
      document.head.append(baseElement);
      const el = await settled(embed(tag, ready, { data: await fjordby() }));
      const place = fixtureSync(html`<p></p>`);
      await reloaded(el, () => place.append(el));
      expect(nameOf(byRole(el, 'region'))).to.match(/Fjordby/);
      baseElement.remove();
    });

    it(`lets <${tag}> speak the language of the place it is moved to`, async () => {
      const el = embed(tag, ready, { data: await fjordby() });
      fixtureSync(html`<p lang="nb"></p>`).append(el);
      await settled(el);
      const english = fixtureSync(html`<p lang="en"></p>`);
      await reloaded(el, () => english.append(el));
      expect(nameOf(byRole(el, 'region'))).to.match(/^(Pledges|Comparison|Have your say).* FJORDBY/);
    });
  }

  it('gives way to a provider', async () => {
    const data = withTexts(await fjordby(), (text) => `${text} 2`);
    const el = await settled(embed('pledge-list', { programme: 'fjordby-hav-2025' }, { data }));
    expect(nameOf(byRole(el, 'region'))).to.contain('Fjordby Havparti 2');
  });

  it('loads each file once for all elements', () => {
    expect(new Set(served.requests).size).to.equal(served.requests.length);
  });

  it('shows nothing that a hostile site vouches for, unless it has the right shape', async () => {
    const folder = new URL('/served/hostile/', location.href).href;
    const files = await filesOf(await fjordby(), (text) =>
      text.replace('https://example.org/hav', 'javascript:alert(1)'),
    );
    const hostile = serveFiles(folder, files);
    useDataset({ base: folder });
    const el = await settled(
      fixtureSync<HTMLElement>(html`<pledge-list lang="nb" programme="fjordby-hav-2025"></pledge-list>`),
    );
    expect(textOf(byRole(el, 'status'))).to.match(/^Programdataene kan ikke vises/);
    hostile.restore();
  });
});
