import { expect, nextFrame } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { ELEMENTS, embed, settled, type Tag } from '../../../../../../test/support/embed.js';
import { eventually } from '../../../../../../test/support/eventually.js';
import { fjordby, FJORDBY } from '../../../../../../test/support/fjordby.js';
import { textOf } from '../../../../../../test/support/screen.js';
import { filesOf, serveFiles, type ServedFiles } from '../../../../../../test/support/served-files.js';
import '../../../agree-poll/agree-poll.js';
import '../../../pledge-list/pledge-list.js';
import '../../../program-data/program-data.js';
import '../../../topic-compare/topic-compare.js';
import { isNewer, newestIn } from './newest.js';

/** The dataset of Fjordby is version 2026.9, of 22 November. */
const NEWER = { code: '0.2.0', data: '2026.10', date: '2026-12-20' };

const LATEST = 'latest.json';

/** Each test has a folder of its own: what was loaded once stays with the page. */
let folders = 0;
let folder: string;
let served: ServedFiles;
let warnings: string[];
const { warn } = console;

function open(
  tag: Tag,
  { lang = 'nb', latest = JSON.stringify(NEWER), attributes = {}, data = `${folder}catalogue.json` } = {},
) {
  served.put(LATEST, latest);
  const { ready } = ELEMENTS.find((it) => it.tag === tag)!;
  const el = embed(tag, { ...ready, newer: folder + LATEST, ...attributes }, { lang, data });
  const said = () => textOf(el.shadowRoot!.querySelector('[part=newer]'));
  return {
    el,
    said,
    asked: () => served.requests.filter((path) => path === LATEST).length,
    /** The reader does something in it, until the sentence is there. */
    acted: () => eventually(() => (click(el), said()), 'it is said'),
  };
}

function click({ shadowRoot }: Element): void {
  shadowRoot!.querySelector<HTMLElement>('.base')!.click();
}

/** Whatever waits for an idle browser has had its turn, and what it asked for has been answered. */
async function idle(): Promise<void> {
  for (let turn = 0; turn < 3; turn++) {
    await new Promise((resolve) => requestIdleCallback(resolve));
    await nextFrame();
  }
}

// The end of each element is on the screen.
before(() => setViewport({ width: 800, height: 2400 }));
after(() => setViewport({ width: 800, height: 600 }));
beforeEach(async () => {
  folder = new URL(`/served/newer/${folders++}/`, location.href).href;
  served = serveFiles(folder, await filesOf(await fjordby()));
  warnings = [];
  console.warn = (...words: unknown[]) => void warnings.push(words.join(' '));
});
afterEach(() => {
  served.restore();
  console.warn = warn;
});

for (const { tag } of ELEMENTS) {
  describe(`<${tag}>, whose page asks for a word on newer data`, () => {
    it('says it quietly, once the reader does something in it, as long as its end is on the screen', async () => {
      const { el, said, asked, acted } = open(tag);
      await settled(el);
      await eventually(() => asked() === 1);
      await idle();
      expect(said()).to.equal('');
      await acted();
      expect(said()).to.equal('Her vises versjon 2026.9 av programdataene. En nyere versjon kom 20. desember 2026.');
      await expect(el).to.be.accessible();
      expect(warnings).to.be.empty;
    });

    it('asks for it only after its own files, without cookies and the address of the page', async () => {
      const letGo = served.hold('catalogue.json');
      const answer = window.fetch.bind(window);
      const settings: (RequestInit | undefined)[] = [];
      window.fetch = (input, init) => {
        if (input === folder + LATEST) settings.push(init);
        return answer(input, init);
      };
      const { el, asked } = open(tag);
      await idle();
      expect(asked()).to.equal(0);
      letGo();
      await settled(el);
      await eventually(() => asked() === 1);
      const [{ credentials, referrerPolicy, integrity } = {}] = settings;
      expect([credentials, referrerPolicy, integrity]).to.deep.equal(['omit', 'no-referrer', undefined]);
    });

    it('asks nobody where the page has not asked', async () => {
      const { el, asked } = open(tag, { attributes: { newer: '' } });
      await settled(el);
      await idle();
      expect(asked()).to.equal(0);
    });
  });
}

describe('a word on newer data', () => {
  it('comes by itself while the end of the element is off the screen, and stays', async () => {
    const { el, said } = open('pledge-list');
    const above = document.createElement('div');
    above.style.blockSize = '200vh';
    el.closest('program-data')!.before(above);
    await settled(el);
    await eventually(said);
    above.remove();
    await idle();
    expect(said()).to.match(/En nyere versjon/);
  });

  it('is in the language of the page, also when that changes', async () => {
    const { el, said, acted } = open('pledge-list', { lang: 'nn', data: FJORDBY });
    const marked = () => el.shadowRoot!.querySelector('[part=newer]')?.closest<HTMLElement>('[lang]')?.lang;
    await settled(el);
    await acted();
    expect(said()).to.equal('Her står versjon 2026.9 av programdataa. Ein nyare versjon kom 20. desember 2026.');
    expect(marked()).to.equal('nn');
    el.closest<HTMLElement>('program-data')!.lang = 'en';
    await eventually(() => marked() === 'en');
    expect(said()).to.equal('This is version 2026.9 of the programme data. A newer version came on 20 December 2026.');
  });

  it('comes when the page asks later, and goes when it asks no more', async () => {
    const { el, said, acted } = open('pledge-list', { attributes: { newer: '' } });
    await settled(el);
    el.newer = folder + LATEST;
    await acted();
    el.removeAttribute('newer');
    await el.updateComplete;
    expect(said()).to.equal('');
  });

  it('goes while something else is loaded, and is asked for once on a page', async () => {
    const { el, said, asked, acted } = open('topic-compare');
    const other = open('pledge-list').el;
    await settled(el);
    await settled(other);
    await acted();
    el.topic = 'finnes-ikke';
    await eventually(() => el.matches(':state(error)'));
    expect(said()).to.equal('');
    expect(asked()).to.equal(1);
  });

  for (const [what, latest] of Object.entries({
    'the same version': { ...NEWER, data: '2026.9' },
    'an older version': { ...NEWER, data: '2026.8' },
    'a version of an earlier day': { ...NEWER, date: '2026-11-21' },
  })) {
    it(`is none for ${what}`, async () => {
      const { el, said, asked } = open('pledge-list', { latest: JSON.stringify(latest) });
      await settled(el);
      await eventually(() => asked() === 1);
      await idle();
      click(el);
      await idle();
      expect(said()).to.equal('');
      expect(warnings).to.be.empty;
    });
  }

  for (const [what, latest, reason] of [
    ['is no JSON', '<!doctype html><title>Logg inn</title>', 'not valid JSON'],
    ['is too large', JSON.stringify({ ...NEWER, more: 'x'.repeat(2_000) }), 'more than 2000 bytes'],
    ['has markup for a day', JSON.stringify({ ...NEWER, date: '<img src=x>' }), '“date” is no day'],
    ['is not there', undefined, 'status 404'],
  ] as const) {
    it(`is none where the file ${what}: readers are told nothing, and the author of the page one line`, async () => {
      const { el, said } = open('pledge-list');
      served.put(LATEST, latest);
      await settled(el);
      await eventually(() => warnings.length > 0);
      click(el);
      await idle();
      expect(said()).to.equal('');
      expect(el.matches(':state(ready)')).to.be.true;
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.include(`Partiprogram: ${folder}${LATEST}: `).and.to.include(reason);
    });
  }

  it('is none where the page names no file', async () => {
    const { el, said } = open('pledge-list', { attributes: { newer: 'javascript:alert(1)' } });
    await settled(el);
    await eventually(() => warnings.length > 0);
    expect(said()).to.equal('');
    expect(warnings.join()).to.match(/no address that begins with https:/);
  });
});

describe('what a file says of the newest data', () => {
  it('is a version and a day, whatever else there is in it', () => {
    expect(
      newestIn('{"data":"2026.10","date":"2026-12-20","__proto__":{"data":"9"},"href":"javascript:x"}'),
    ).to.deep.equal({
      data: '2026.10',
      date: '2026-12-20',
    });
  });

  for (const [what, text] of [
    ['nothing', 'null'],
    ['a list', '[]'],
    ['a number for a version', '{"data":2027,"date":"2026-12-20"}'],
    ['a version with a line break', '{"data":"2027.1\\n","date":"2026-12-20"}'],
    ['a version that turns the text around', '{"data":"2027.\\u202e1","date":"2026-12-20"}'],
    ['digits without end', `{"data":"${'9'.repeat(50)}","date":"2026-12-20"}`],
    ['a day that the calendar lacks', '{"data":"2027.1","date":"2027-02-30"}'],
    ['a day of another century', '{"data":"2027.1","date":"9999-12-31"}'],
    ['a moment', '{"data":"2027.1","date":"2026-12-20T12:00:00Z"}'],
    ['an object that says it is a day', '{"data":"2027.1","date":{"toString":"2026-12-20"}}'],
  ] as const) {
    it(`is not ${what}`, () => {
      expect(() => newestIn(text)).to.throw();
    });
  }

  it('is compared number by number', () => {
    expect(isNewer('2026.10', '2026.9')).to.be.true;
    expect(isNewer('2027.1', '2026.12')).to.be.true;
    expect(isNewer('2026.9.1', '2026.9')).to.be.true;
    for (const [version, than] of [
      ['2026.9', '2026.9'],
      ['2026.9', '2026.10'],
      ['2026.9', '2026.9.0'],
      ['2026.12', '2027.1'],
      ['2027.1', 'vår'],
      ['2027.1', ''],
    ] as const)
      expect(isNewer(version, than), `${version}, ${than}`).to.be.false;
  });
});
