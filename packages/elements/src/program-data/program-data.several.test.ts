import { expect, fixtureSync, html } from '@open-wc/testing';
import { inventedFiles } from '../../../../scripts/invented-programmes.js';
import { eventually } from '../../../../test/support/eventually.js';
import { news, reloaded, settled } from '../../../../test/support/embed.js';
import { byRole, nameOf, namesOf, textOf } from '../../../../test/support/screen.js';
import { integrityOf, serveFiles, type ServedFiles } from '../../../../test/support/served-files.js';
import '../pledge-list/pledge-list.js';
import '../topic-compare/topic-compare.js';
import './program-data.js';

const NAMES = ['Bryggelista', 'Fjellfolket', 'Fyrlista'];

let folders = 0;
let folder: string;
let served: ServedFiles;
let texts: string[];

/** A provider of several files with a comparison in it, and what a reader perceives. */
function open(src: string, attributes: Readonly<Record<string, string>> = {}) {
  const el = document.createElement('program-data');
  el.setAttribute('src', src);
  for (const [name, value] of Object.entries(attributes)) el.setAttribute(name, value);
  const comparison = document.createElement('topic-compare');
  for (const [name, value] of Object.entries({ topic: 'bad', loading: 'eager' })) comparison.setAttribute(name, value);
  el.append(comparison);
  fixtureSync(html`<div lang="nb">${el}</div>`);
  return {
    el,
    comparison,
    names: async () =>
      [...(await settled(comparison)).shadowRoot!.querySelectorAll('.points-head .heading')].map(nameOf),
    said: async () => textOf(byRole(await settled(comparison), 'status')),
  };
}

/** What the author of the page is told while something is done. */
async function told(work: () => Promise<unknown>, until: RegExp): Promise<string> {
  const { error } = console;
  const lines: string[] = [];
  console.error = (...words: unknown[]) => void lines.push(words.join(' '));
  await work();
  await eventually(() => until.test(lines.join('\n')), 'the author is not told').finally(() => (console.error = error));
  return lines.join('\n');
}

function at(...files: readonly number[]): string {
  return files.map((it) => `${folder}${it}.json`).join(' ');
}

beforeEach(() => {
  folder = new URL(`/served/several/${folders++}/`, location.href).href;
  texts = inventedFiles({ files: 3, pledges: 10 }).map((it) => JSON.stringify(it));
  served = serveFiles(folder, new Map(texts.map((it, file) => [`${file}.json`, it])));
});
afterEach(() => served.restore());

describe('<program-data> with several addresses', () => {
  it('gives all of their programmes, each file loaded once whatever stands inside', async () => {
    const { el, names } = open(`\n  ${at(0, 1, 2).replaceAll(' ', '\n  ')}\n`);
    expect(await names()).to.deep.equal(NAMES);
    const list = document.createElement('pledge-list');
    list.setAttribute('programme', 'liste-2-2027');
    el.append(list);
    expect(nameOf(byRole(await settled(list), 'region'))).to.contain('Fyrlista');
    expect(served.requests).to.deep.equal(['0.json', '1.json', '2.json']);
  });

  it('asks for them side by side', async () => {
    const letGo = served.hold('0.json');
    const { names } = open(at(0, 1));
    await eventually(() => served.requests.length === 2);
    letGo();
    expect(await names()).to.have.length(2);
  });

  it('compares issues in a file of their own', async () => {
    const stances = ['liste-0-2027', 'liste-1-2027'].map((programme) => ({
      programme,
      state: 'says',
      position: 'for',
      pledges: [`${programme}/bad/1`],
    }));
    const issue = { id: 'tarn', topics: ['bad'], title: 'Stupetårn', relation: 'similar', notes: [], stances };
    served.put('issues.json', JSON.stringify({ version: '1', date: '2026-11-30', issues: [issue] }));
    const { comparison } = open(`${folder}issues.json ${at(0, 1)}`);
    await settled(comparison);
    expect(namesOf(comparison, 'rowheader')[0]).to.match(/^Stupetårn/);
  });

  it('takes a space inside an address as %20', async () => {
    served.put('my%20list.json', texts[0]);
    const { names } = open(`${folder}my%20list.json ${at(1)}`);
    expect(await names()).to.have.length(2);
  });

  describe('leaves the others standing', () => {
    const notice = (el: Element) => textOf(el.shadowRoot!.querySelector('.notice[role=status]'));

    it('where a file cannot be had, and gets it when the reader tries again', async () => {
      served.put('1.json', undefined);
      const { el, comparison, names } = open(at(0, 1, 2));
      await told(names, /several\/\d+\/1\.json: status 404/);
      expect(await names()).to.have.length(2);
      expect(el.matches(':state(ready)')).to.be.true;
      expect(notice(comparison)).to.equal(`Klarte ikke å hente alle programmene. Her mangler: ${at(1)}. Prøv igjen`);
      await expect(comparison).to.be.accessible();
      served.put('1.json', texts[1]);
      await reloaded(comparison, () => byRole(comparison, 'button', 'Prøv igjen').click());
      expect(await names()).to.have.length(3);
      expect(comparison.shadowRoot!.querySelector('.notice[role=status]')).to.be.null;
    });

    for (const [what, text, place] of [
      ['is no JSON', () => '{', /1\.json: .*JSON/],
      [
        'has an error in it',
        () => texts[1]!.replace('"quote":"Vi', '"quote":7,"x":"Vi'),
        /1\.json: \$\.programmes\[0\]/,
      ],
      [
        'repeats a programme',
        () => texts[0]!,
        /1\.json: \$\.programmes\[0\]\.id: liste-0-2027 stands in an earlier file/,
      ],
    ] as const) {
      it(`where a file ${what}; the author is told the place`, async () => {
        served.put('1.json', text());
        const { comparison, names } = open(at(0, 1, 2));
        await told(names, place);
        expect(await names()).to.have.length(2);
        expect(notice(comparison)).to.contain(`Her mangler: ${at(1)}.`);
      });
    }

    it('and says of a programme in it that it could not be had, not that there is none', async () => {
      served.put('1.json', undefined);
      const { el } = open(at(0, 1));
      const list = document.createElement('pledge-list');
      list.setAttribute('programme', 'liste-1-2027');
      el.append(list);
      expect(textOf(byRole(await settled(list), 'status'))).to.equal('Klarte ikke å hente programdataene akkurat nå.');
      served.put('1.json', texts[1]);
      await reloaded(list, () => byRole(list, 'button', 'Prøv igjen').click());
      expect(nameOf(byRole(list, 'region'))).to.contain('Fjellfolket');
    });

    it('unless all of them fail', async () => {
      for (const file of [0, 1]) served.put(`${file}.json`, undefined);
      const { el, said } = open(at(0, 1));
      expect(await said()).to.equal('Nettstedet svarte, men ga ikke fra seg programdataene.');
      if (!el.matches(':state(error)')) await news(el);
      expect(el.matches(':state(error)')).to.be.true;
    });
  });

  describe('has each file checked', () => {
    const hashes = (...of: readonly string[]) => Promise.all(of.map(integrityOf)).then((it) => it.join(' '));

    it('against its own hash, in the same order', async () => {
      const { names } = open(at(0, 1), { integrity: await hashes(texts[0]!, texts[1]!) });
      expect(await names()).to.have.length(2);
      const swapped = open(at(0, 1), { integrity: await hashes(texts[0]!, texts[0]!) });
      expect(await swapped.names()).to.deep.equal(['Bryggelista']);
    });

    it('and is refused where there is not a hash for each', async () => {
      for (const count of [1, 3]) {
        const { comparison, said } = open(at(0, 1), { integrity: await hashes(...texts.slice(0, count)) });
        expect(await said()).to.equal(
          '«src» har 2 adresser, og «integrity» et annet antall. Skriv én hash per adresse, i samme rekkefølge.',
        );
        expect(namesOf(comparison, 'button'), 'another try would not help').to.be.empty;
      }
    });
  });

  describe('tells the author of the page', () => {
    it('that a build must stand alone', async () => {
      const { said } = open(`${folder}data/catalogue.json?v=2 ${at(0)}`);
      expect(await said()).to.match(/^«.*catalogue\.json\?v=2» er et helt bygg og må stå alene i «src»\./);
    });

    it('that an address stands twice', async () => {
      expect(await open(at(0, 1, 0)).said()).to.equal(`«${at(0)}» står to ganger i «src». Fjern den ene.`);
    });

    it('that there are more than it can take, and asks for no more of them than that', async () => {
      const many = Array.from({ length: 50 }, (_, file) => file + 10);
      expect(await open(at(...many)).said()).to.equal(
        '«src» har 50 adresser. Flere enn 32 går ikke: samle programmene i færre filer.',
      );
      expect(served.requests.length).to.be.at.most(32);
    });
  });

  it('lets no file be larger than its share', async () => {
    served.put('1.json', texts[1]! + ' '.repeat(6_000_000));
    const src = at(...Array.from({ length: 8 }, (_, file) => file));
    const { names } = open(src);
    await told(names, /1\.json: more than 3000000 bytes/);
    expect(await names()).to.deep.equal(['Bryggelista', 'Fyrlista']);
  });
});

describe('an element that names nothing', () => {
  it('shows all of what a page brings, in one file too, and a list the one programme that there is', async () => {
    const el = fixtureSync<HTMLElement>(html`
      <program-data lang="nb" src=${at(0)}>
        <topic-compare loading="eager"></topic-compare><pledge-list loading="eager"></pledge-list>
      </program-data>
    `);
    const [comparison, list] = [el.querySelector('topic-compare')!, el.querySelector('pledge-list')!];
    expect(namesOf(await settled(comparison), 'rowheader')).to.have.length(5);
    expect(nameOf(byRole(await settled(list), 'region'))).to.equal('Løfter fra Bryggelista: Program for Bryggelista');
  });

  it('asks which, where a list could show several', async () => {
    const list = fixtureSync<HTMLElement>(html`
      <program-data lang="nb" src=${at(0, 1)}><pledge-list loading="eager"></pledge-list></program-data>
    `).querySelector('pledge-list')!;
    expect(textOf(byRole(await settled(list), 'status'))).to.equal('Her mangler attributtet «programme».');
  });
});
