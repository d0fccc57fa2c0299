import { expect } from '@open-wc/testing';
import {
  entriesOf,
  parseCatalogue,
  parseExcerpt,
  parseKnownIds,
  parseMore,
  parseWords,
  withMore,
} from '@partiprogram/programmes';
import { fjordby, withTexts } from '../../../../test/support/fjordby.js';
import { vouchFor } from '../../../../test/support/hash-tree.js';
import {
  contentsOf,
  filesOf,
  integrityOf,
  serveFiles,
  type ServedFiles,
} from '../../../../test/support/served-files.js';
import { SourceError } from './programme-source.js';
import { RemoteSource } from './remote-source.js';

const HAV = 'fjordby-hav-2025';
const HAV_ON_BATHING = `programmes/${HAV}/bad.json`;

/** For files that are not our own. */
const PARSING = {
  catalogue: parseCatalogue,
  excerpt: parseExcerpt,
  more: parseMore,
  knownIds: parseKnownIds,
  words: parseWords,
};

/** Each test has a folder of its own: what was loaded once stays with the page. */
let folders = 0;
let base: string;
let files: ReadonlyMap<string, string>;
let served: ServedFiles;

async function errorOf(outcome: Promise<unknown>): Promise<SourceError> {
  const error = await outcome.catch((it: unknown) => it);
  expect(error).to.be.instanceOf(SourceError);
  return error as SourceError;
}

const problemOf = async (outcome: Promise<unknown>): Promise<string> => (await errorOf(outcome)).problem;

/** Puts other files in place of all, vouched for as ours are. */
async function serveContents(contents: ReadonlyMap<string, string>): Promise<void> {
  const { root, files: vouched } = await vouchFor(contents);
  const catalogue = JSON.parse(files.get('catalogue.json')!) as object;
  served.put('catalogue.json', JSON.stringify({ ...catalogue, root }));
  for (const [path, text] of vouched) served.put(path, text);
}

describe('RemoteSource', () => {
  beforeEach(async () => {
    base = new URL(`/served/remote/${folders++}/`, location.href).href;
    files = await filesOf(await fjordby());
    served = serveFiles(base, files);
  });
  afterEach(() => served.restore());

  describe('asks', () => {
    it('for the catalogue and what is wanted at the same time, and for nothing else', async () => {
      const letGo = served.hold('catalogue.json');
      const answer = new RemoteSource({ base }).programme(HAV, 'nb', 'ferge');
      expect(served.requests).to.deep.equal(['catalogue.json', `programmes/${HAV}/ferge.json`]);
      letGo();
      const { programmes, issues } = await answer;
      expect(programmes.map(({ publisher }) => publisher.name)).to.deep.equal(['Fjordby Havparti']);
      expect(issues.map(({ id }) => id)).to.deep.equal(['ferge-barn']);
      expect(served.requests).to.have.length(2);
    });

    it('for one file of a municipality, with all that its programmes say on a topic', async () => {
      const { programmes, issues } = await new RemoteSource({ base }).municipality('9901', 'nb', 'bad');
      expect(programmes).to.have.length(3);
      expect(issues).to.have.length(4);
      expect(served.requests).to.deep.equal(['catalogue.json', 'municipalities/9901/bad.json']);
    });

    it('for what a municipality has, without what it says', async () => {
      const { programmes, issues } = await new RemoteSource({ base }).municipality('9901', 'nb');
      expect(programmes.map(({ id, sections }) => [id, sections.length])).to.deep.equal([
        [HAV, 0],
        ['fjordby-fjell-2025', 0],
        ['fjordby-skog-2025', 0],
      ]);
      expect(issues).to.be.empty;
    });

    it('for what a whole programme has besides, apart', async () => {
      const source = new RemoteSource({ base });
      const [programme] = (await source.programme(HAV, 'nb')).programmes;
      expect(entriesOf(programme!).some(({ entry }) => entry.details)).to.be.false;
      const whole = withMore(programme!, await source.more(HAV, 'nb'));
      const [, first] = entriesOf(whole).map(({ entry }) => entry);
      expect(first!.details).to.equal('Den ene skal ligge ved skolen.');
      expect(served.requests.at(-1)).to.equal(`programmes/${HAV}.more.json`);
    });

    it('once for each file, whoever asks', async () => {
      const [one, other] = [new RemoteSource({ base }), new RemoteSource({ base }, PARSING)];
      await Promise.all([
        one.catalogue('nb'),
        one.municipality('9901', 'nb', 'bad'),
        other.municipality('9901', 'nb', 'bad'),
        other.catalogue('nb'),
      ]);
      expect(served.requests).to.deep.equal(['catalogue.json', 'municipalities/9901/bad.json']);
    });

    it('in nynorsk for a catalogue of its own over the files in bokmål, in English for files of its own', async () => {
      for (const [path, text] of files) served.put(`en/${path}`, text);
      const source = new RemoteSource({ base });
      const { topics } = await source.catalogue('nn');
      expect(topics.map(({ label }) => label)).to.include('Ferje');
      await source.programme(HAV, 'nn', 'bad');
      await source.programme(HAV, 'en', 'bad');
      const paths = ['nn/catalogue.json', HAV_ON_BATHING, 'en/catalogue.json', `en/${HAV_ON_BATHING}`];
      expect(served.requests).to.deep.equal(paths);
    });
  });

  describe('has every file checked', () => {
    it('the catalogue of each language against the script, by the browser', async () => {
      for (const [path, text] of files) served.put(`en/${path}`, text.replace('Bad og strand', 'Bathing'));
      const integrity = {
        nb: await integrityOf(files.get('catalogue.json')!),
        nn: await integrityOf(files.get('nn/catalogue.json')!),
      };
      const source = new RemoteSource({ base, integrity });
      for (const language of ['nb', 'nn', 'en'] as const) await source.catalogue(language);
      expect(served.integrity.get('catalogue.json')).to.equal(integrity.nb);
      expect(served.integrity.get('nn/catalogue.json')).to.equal(integrity.nn);
      expect(served.integrity.get('en/catalogue.json'), 'that of another language does not fit').to.equal('');
    });

    it('and refuses a catalogue that the script does not vouch for', async () => {
      const source = new RemoteSource({ base, integrity: { nb: await integrityOf('{}') } });
      expect(await problemOf(source.catalogue('nb'))).to.equal('unreachable');
      expect(await problemOf(source.programme(HAV, 'nb'))).to.equal('unreachable');
    });

    it('and refuses a file that was changed after the catalogue was written', async () => {
      const path = `programmes/${HAV}.json`;
      served.put(path, files.get(path)!.replace('gratis', 'dyrt'));
      const { problem, about } = await errorOf(new RemoteSource({ base }).programme(HAV, 'nb'));
      expect([problem, about]).to.deep.equal(['damaged', base + path]);
    });

    it('and refuses one that was changed together with the proof of another', async () => {
      const proof = /,"proof":"[^"]*"\}$/;
      const [other] = proof.exec(files.get('programmes/fjordby-skog-2025/bad.json')!)!;
      served.put(HAV_ON_BATHING, files.get(HAV_ON_BATHING)!.replace(proof, other));
      expect(await problemOf(new RemoteSource({ base }).programme(HAV, 'nb', 'bad'))).to.equal('damaged');
    });

    it('and refuses the file of another programme, of another topic, and of a dataset of another day', async () => {
      const otherDay = await filesOf(withTexts(await fjordby(), (text) => text.toUpperCase()));
      for (const text of [
        files.get('programmes/fjordby-skog-2025/bad.json'),
        files.get(`programmes/${HAV}/ferge.json`),
        files.get(`programmes/${HAV}.json`),
        otherDay.get(HAV_ON_BATHING),
      ]) {
        served.put(HAV_ON_BATHING, text);
        expect(await problemOf(new RemoteSource({ base }).programme(HAV, 'nb', 'bad'))).to.equal('damaged');
      }
    });

    it('what a whole programme has besides, too', async () => {
      served.put(`programmes/${HAV}.more.json`, '{"content":{},"proof":""}');
      expect(await problemOf(new RemoteSource({ base }).more(HAV, 'nb'))).to.equal('damaged');
    });
  });

  describe('tells what is not there from what could not be had', () => {
    it('by the ids of all there is, and names them', async () => {
      const source = new RemoteSource({ base });
      const unknown = await errorOf(source.programme('fjordby-hav-2023', 'nb', 'bad'));
      expect([unknown.problem, unknown.about]).to.deep.equal(['unknown-programme', 'fjordby-hav-2023']);
      expect(unknown.known).to.include(HAV);
      const nowhere = await errorOf(source.municipality('9903', 'nb', 'bad'));
      expect(nowhere.problem).to.equal('unknown-municipality');
      expect(nowhere.known).to.have.members(['9901', '9902']);
      expect(served.requests.filter((path) => path === 'ids.json')).to.have.length(1);
    });

    it('of a topic, by the catalogue alone', async () => {
      const { problem, known } = await errorOf(new RemoteSource({ base }).municipality('9901', 'nb', 'bading'));
      expect([problem, known[0]]).to.deep.equal(['unknown-topic', 'bad']);
      expect(served.requests).to.not.include('ids.json');
    });

    it('and never asks for what could lead out of the folder', async () => {
      const source = new RemoteSource({ base });
      for (const id of ['../../secret', 'a/b', '..', 'a?b', 'a#b', 'a b', '%2e%2e', 'https://example.org/', '']) {
        expect(await problemOf(source.programme(id, 'nb')), id).to.equal('unknown-programme');
        expect(await problemOf(source.municipality(id, 'nb')), id).to.equal('unknown-municipality');
        expect(await problemOf(source.more(id, 'nb')), id).to.equal('unreachable');
      }
      expect(await problemOf(source.programme(HAV, 'nb', '../../x'))).to.equal('unknown-topic');
      expect(served.requests).to.deep.equal(['catalogue.json', 'ids.json']);
    });

    it('where one file is missing that should be there', async () => {
      served.put(HAV_ON_BATHING, undefined);
      const { problem, about } = await errorOf(new RemoteSource({ base }).programme(HAV, 'nb', 'bad'));
      expect([problem, about]).to.deep.equal(['unreachable', base + HAV_ON_BATHING]);
    });

    it('where the ids cannot be had either, or are not those that the catalogue vouches for', async () => {
      for (const ids of [undefined, '{"content":{"programmes":[],"municipalities":[]},"proof":""}']) {
        served.put('ids.json', ids);
        const source = new RemoteSource({ base });
        expect(await problemOf(source.programme('fjordby-hav-2023', 'nb'))).to.equal('unreachable');
        expect(await problemOf(source.programme('../x', 'nb'))).to.equal('unreachable');
      }
    });

    it('where there is no network: nothing but what was wanted is asked for', async () => {
      for (const path of files.keys()) served.put(path, undefined);
      const source = new RemoteSource({ base });
      expect(await problemOf(source.programme(HAV, 'nb', 'bad'))).to.equal('unreachable');
      expect(served.requests).to.deep.equal(['catalogue.json', HAV_ON_BATHING]);
    });

    it('and has an answer also where nothing is to be said', async () => {
      const source = new RemoteSource({ base });
      const { programmes, issues } = await source.programme('fjordby-skog-2025', 'nb', 'tomt');
      expect(programmes[0]!.sections).to.be.empty;
      expect(issues).to.be.empty;
    });
  });

  describe('forgets', () => {
    it('a failure', async () => {
      const source = new RemoteSource({ base });
      served.put('catalogue.json', undefined);
      expect(await problemOf(source.catalogue('nb'))).to.equal('unreachable');
      served.put('catalogue.json', files.get('catalogue.json'));
      expect((await source.catalogue('nb')).version).to.equal('2026.9');
    });

    it('a file that was damaged, so that a reader can have it anew', async () => {
      const source = new RemoteSource({ base });
      for (const [path, topic] of [
        ['catalogue.json', 'bad'],
        [`programmes/${HAV}/ferge.json`, 'ferge'],
      ] as const) {
        served.put(path, '<!doctype html><title>Logg inn</title>');
        expect(await problemOf(source.programme(HAV, 'nb', topic)), path).to.equal('damaged');
        served.put(path, files.get(path));
        expect((await source.programme(HAV, 'nb', topic)).programmes, path).to.have.length(1);
      }
    });

    it('a catalogue that the files no longer go with', async () => {
      const source = new RemoteSource({ base });
      await source.catalogue('nb');
      for (const [path, text] of await filesOf(withTexts(await fjordby(), (it) => it.toUpperCase())))
        served.put(path, text);
      expect(await problemOf(source.programme(HAV, 'nb', 'bad'))).to.equal('damaged');
      const { programmes } = await source.programme(HAV, 'nb', 'bad');
      expect(programmes[0]!.publisher.name).to.equal('FJORDBY HAVPARTI');
    });
  });

  describe('says that a file is damaged, and names it', () => {
    it('when it was written for another version', async () => {
      const catalogue = JSON.parse(files.get('catalogue.json')!) as object;
      for (const format of [2, 0, '1', undefined]) {
        served.put('catalogue.json', JSON.stringify({ ...catalogue, format }));
        const { problem, about, cause } = await errorOf(new RemoteSource({ base }).programme(HAV, 'nb'));
        expect([problem, about]).to.deep.equal(['damaged', `${base}catalogue.json`]);
        expect(String(cause)).to.contain(`written for another version, format ${format}`);
      }
    });

    it('when it is no JSON, or of another shape', async () => {
      for (const text of ['', '<!doctype html>', 'null', '[]', '{"format":1', '7']) {
        served.put('catalogue.json', text);
        const { problem, about } = await errorOf(new RemoteSource({ base }, PARSING).catalogue('nb'));
        expect([problem, about], text).to.deep.equal(['damaged', `${base}catalogue.json`]);
      }
    });

    it('when nobody but the site vouches for it and it is not what it should be', async () => {
      served.put('catalogue.json', files.get('catalogue.json')!.replace('2026-11-22', 'yesterday'));
      const { cause } = await errorOf(new RemoteSource({ base }, PARSING).catalogue('nb'));
      expect(String(cause)).to.match(/\$\.date: expected a day/);
    });

    it('so with every other file, which a hostile site may vouch for as well', async () => {
      const contents = contentsOf(await fjordby());
      const hostile = contents.get(HAV_ON_BATHING)!.replace('https://example.org/hav', 'javascript:alert(1)');
      await serveContents(new Map([...contents, [HAV_ON_BATHING, hostile], [`programmes/${HAV}.more.json`, '[]']]));
      const source = new RemoteSource({ base }, PARSING);
      const { problem, cause } = await errorOf(source.programme(HAV, 'nb', 'bad'));
      expect(problem).to.equal('damaged');
      expect(String(cause)).to.match(/source\.url: expected an address/);
      expect(await problemOf(source.more(HAV, 'nb'))).to.equal('damaged');
      expect((await source.programme('fjordby-skog-2025', 'nb', 'bad')).programmes).to.have.length(1);
    });

    it('and takes no ids from it that are none', async () => {
      const contents = contentsOf(await fjordby());
      await serveContents(new Map([...contents, ['ids.json', '{"programmes":["../x"],"municipalities":[]}']]));
      expect(await problemOf(new RemoteSource({ base }, PARSING).programme('luft', 'nb'))).to.equal('unreachable');
    });
  });

  it('gives the same, parsed or not', async () => {
    const [own, foreign] = [new RemoteSource({ base }), new RemoteSource({ base }, PARSING)];
    for (const ask of [
      (source: RemoteSource) => source.catalogue('nn'),
      (source: RemoteSource) => source.programme(HAV, 'nb'),
      (source: RemoteSource) => source.programme(HAV, 'nn', 'bad'),
      (source: RemoteSource) => source.more(HAV, 'nb'),
      (source: RemoteSource) => source.municipality('9901', 'nb', 'bad'),
    ]) {
      expect(await ask(foreign)).to.deep.equal(await ask(own));
    }
  });
});
