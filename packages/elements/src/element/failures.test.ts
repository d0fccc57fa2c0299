import { expect } from '@open-wc/testing';
import type { Language } from '@partiprogram/programmes';
import { eventually } from '../../../../test/support/eventually.js';
import { ELEMENTS, embed, news, settled } from '../../../../test/support/embed.js';
import { fjordby } from '../../../../test/support/fjordby.js';
import { byRole, namesOf, textOf } from '../../../../test/support/screen.js';
import { filesOf, integrityOf, serveFiles, type ServedFiles } from '../../../../test/support/served-files.js';
import '../agree-poll/agree-poll.js';
import '../pledge-list/pledge-list.js';
import '../program-data/program-data.js';
import '../topic-compare/topic-compare.js';

/** What each kind of failure is called to a reader. */
const SENTENCES: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  nb: {
    offline: 'Du er ikke på nett akkurat nå. Prøv igjen når du er det.',
    unreachable: 'Klarte ikke å hente programdataene akkurat nå.',
    refused: 'Nettstedet svarte, men ga ikke fra seg programdataene.',
    altered: 'Programdataene kan ikke vises: Filen er endret underveis.',
    damaged: 'Programdataene kan ikke vises: Det er en feil i filen.',
  },
  nn: {
    offline: 'Du er ikkje på nett akkurat no. Prøv igjen når du er det.',
    unreachable: 'Klarte ikkje å hente programdataa akkurat no.',
    refused: 'Nettstaden svarte, men gav ikkje frå seg programdataa.',
    altered: 'Programdataa kan ikkje visast: Fila er endra undervegs.',
    damaged: 'Programdataa kan ikkje visast: Det er ein feil i fila.',
  },
  en: {
    offline: 'You are offline just now. Try again when you are not.',
    unreachable: 'The programme data could not be loaded just now.',
    refused: 'The site answered, but did not give us the programme data.',
    altered: 'The programme data cannot be shown: the file was changed on its way.',
    damaged: 'The programme data cannot be shown: there is an error in the file.',
  },
};

let folders = 0;
let folder: string;
let served: ServedFiles;
let errors: string[];
const { error } = console;

/** Makes the one file of a dataset fail. Gives its address, and what a page would have it vouched for by. */
async function failing(how: string): Promise<{ readonly src: string; readonly integrity: string }> {
  const whole = JSON.stringify(await fjordby());
  const network = window.fetch.bind(window);
  if (how !== 'refused') served.put('fjordby.json', how === 'damaged' ? whole.replace('"id"', '"ID"') : whole);
  if (how === 'offline' || how === 'unreachable') {
    window.fetch = (input, init) =>
      input === `${folder}fjordby.json` ? Promise.reject(new TypeError('Failed to fetch')) : network(input, init);
  }
  if (how === 'offline') Object.defineProperty(navigator, 'onLine', { value: false, configurable: true });
  return { src: `${folder}fjordby.json`, integrity: how === 'altered' ? await integrityOf('{}') : '' };
}

describe('a failure', () => {
  beforeEach(() => {
    folder = new URL(`/served/failures/${folders++}/`, location.href).href;
    served = serveFiles(folder, new Map());
    errors = [];
    console.error = (line: unknown) => errors.push(String(line));
  });
  afterEach(() => {
    served.restore();
    Reflect.deleteProperty(navigator, 'onLine');
    console.error = error;
  });

  for (const lang of ['nb', 'nn', 'en'] as const) {
    for (const [how, sentence] of Object.entries(SENTENCES[lang])) {
      it(`has a sentence of its own in ${lang}: ${how}`, async () => {
        const { src, integrity } = await failing(how);
        const el = embed('pledge-list', { programme: 'fjordby-hav-2025' }, { data: src, lang });
        el.closest('program-data')!.integrity = integrity;
        await settled(el);
        expect(textOf(byRole(el, 'status'))).to.equal(sentence);
        expect(namesOf(el, 'button'), 'another try may help').to.have.length(1);
      });
    }
  }

  for (const [how, reason] of Object.entries({
    unreachable: 'Failed to fetch',
    refused: 'status 404',
    altered: 'is not the file that was built',
    damaged: '$.parties[0].id: expected',
  })) {
    it(`is told to the author in one line, with the place, however many elements have it: ${how}`, async () => {
      const { src, integrity } = await failing(how);
      const all = ELEMENTS.map(({ tag, ready }) => embed(tag, ready, { data: src }));
      for (const el of all) el.closest('program-data')!.integrity = integrity;
      await Promise.all(all.map(settled));
      await eventually(() => errors.length > 0);
      const again = news(all[0]!);
      byRole(all[0]!, 'button', 'Prøv igjen').click();
      await again;
      expect(errors).to.have.length(1);
      expect(errors[0]).to.contain(`Partiprogram: ${src}: ${reason}`);
    });
  }

  it('of another kind in the same place is told as well', async () => {
    for (const damage of [{ version: undefined }, { date: 'yesterday' }]) {
      const data = { ...(await fjordby()), ...damage };
      await settled(embed('pledge-list', { programme: 'fjordby-hav-2025' }, { data }));
    }
    await eventually(() => errors.length === 2);
    expect(errors[0]).to.contain('programData: $.version: ');
    expect(errors[1]).to.contain('programData: $.date: ');
  });

  it('is nothing to tell the author of where the reader is offline', async () => {
    const { src } = await failing('offline');
    await settled(embed('pledge-list', { programme: 'fjordby-hav-2025' }, { data: src }));
    expect(errors).to.be.empty;
  });

  for (const path of ['catalogue.json', 'programmes/fjordby-hav-2025.json']) {
    for (const [what, ending] of [
      ['a line break at the end', '\n'],
      ['CRLF', '\r\n'],
    ] as const) {
      it(`of a file whose line endings a host changed is named as such: ${path}, ${what}`, async () => {
        const files = await filesOf(await fjordby());
        const integrity = await integrityOf(files.get('catalogue.json')!);
        for (const [file, text] of files) served.put(file, file === path ? text + ending : text);
        const el = embed('pledge-list', { programme: 'fjordby-hav-2025' }, { data: `${folder}catalogue.json` });
        el.closest('program-data')!.integrity = integrity;
        await settled(el);
        expect(textOf(byRole(el, 'status'))).to.equal(SENTENCES.nb['altered']);
        await eventually(() => errors.length > 0);
        expect(errors[0]).to.contain(`${path}: its line endings were changed`);
      });
    }
  }
});

describe('room that the page keeps', () => {
  for (const { tag } of ELEMENTS) {
    for (const style of ['min-height: 900px', 'min-block-size: 900px']) {
      it(`ends where <${tag} style="${style}"> has nothing to show but an error`, async () => {
        const el = embed(tag, { style, programme: 'x', programmes: 'x' }, { data: await fjordby() });
        await settled(el);
        expect(el.matches(':state(error)')).to.be.true;
        await eventually(() => el.getBoundingClientRect().height < 400);
      });
    }
  }
});
