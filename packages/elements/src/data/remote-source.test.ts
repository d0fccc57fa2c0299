import { expect } from '@open-wc/testing';
import { entriesOf } from '@partiprogram/programmes';
import { fjordby, withTexts } from '../../../../test/support/fjordby.js';
import { filesOf, integrityOf, serveFiles, type ServedFiles } from '../../../../test/support/served-files.js';
import { parseFile } from '../program-data/features/own-data/own-data.js';
import { SourceError } from './programme-source.js';
import { RemoteSource } from './remote-source.js';

const HAV = 'fjordby-hav-2025';
const HAV_ON_BATHING = `programmes/${HAV}/bad.json`;

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
      const answer = new RemoteSource({ base }).programmeOn(HAV, 'ferge', 'nb');
      expect(served.requests).to.deep.equal(['catalogue.json', `programmes/${HAV}/ferge.json`]);
      letGo();
      const { programmes, issues } = await answer;
      expect(programmes.map(({ publisher }) => publisher.name)).to.deep.equal(['Fjordby Havparti']);
      expect(issues.map(({ id }) => id)).to.deep.equal(['ferge-barn']);
      expect(served.requests).to.have.length(2);
    });

    it('for one file of a municipality, with all that its programmes say on a topic', async () => {
      const { programmes, issues } = await new RemoteSource({ base }).municipalityOn('9901', 'bad', 'nb');
      expect(programmes).to.have.length(3);
      expect(issues).to.have.length(4);
      expect(served.requests).to.deep.equal(['catalogue.json', 'municipalities/9901/bad.json']);
    });

    it('for the programmes of a municipality, listed only', async () => {
      const listings = await new RemoteSource({ base }).municipality('9901', 'nb');
      expect(listings.map(({ id }) => id)).to.deep.equal([HAV, 'fjordby-fjell-2025', 'fjordby-skog-2025']);
      for (const listing of listings) expect(listing).to.not.have.property('sections');
      expect(served.requests).to.deep.equal(['catalogue.json', 'municipalities/9901.json']);
    });

    it('for the listing of a programme without its sections', async () => {
      const listing = await new RemoteSource({ base }).listing(HAV, 'nb');
      expect(listing.title).to.equal('Program for Fjordby');
      expect(listing.pledgesByTopic).to.deep.equal({ bad: 3, ferge: 1 });
      expect(listing).to.not.have.property('sections');
      expect(served.requests).to.deep.equal(['catalogue.json', `programmes/${HAV}.listing.json`]);
    });

    it('for a whole programme in one file, details and all', async () => {
      const programme = await new RemoteSource({ base }).programme(HAV, 'nb');
      const [, first] = entriesOf(programme).map(({ entry }) => entry);
      expect(first!.details).to.equal('Den ene skal ligge ved skolen.');
      expect(served.requests).to.deep.equal(['catalogue.json', `programmes/${HAV}.json`]);
    });

    it('for everyday words', async () => {
      const words = await new RemoteSource({ base }).words('nb');
      expect(words['bad']).to.include('badeplass');
      expect(served.requests).to.deep.equal(['catalogue.json', 'words.json']);
    });

    it('once for each file, whoever asks', async () => {
      const [one, other] = [new RemoteSource({ base }), new RemoteSource({ base }, () => Promise.resolve(parseFile))];
      await Promise.all([
        one.catalogue('nb'),
        one.municipalityOn('9901', 'bad', 'nb'),
        other.municipalityOn('9901', 'bad', 'nb'),
        other.catalogue('nb'),
      ]);
      expect(served.requests).to.deep.equal(['catalogue.json', 'municipalities/9901/bad.json']);
    });

    it('in nynorsk for a catalogue of its own over the files in bokmål, in English for files of its own', async () => {
      for (const [path, text] of files) served.put(`en/${path}`, text);
      const source = new RemoteSource({ base });
      const { topics } = await source.catalogue('nn');
      expect(topics.map(({ label }) => label)).to.include('Ferje');
      await source.programmeOn(HAV, 'bad', 'nn');
      await source.programmeOn(HAV, 'bad', 'en');
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
      for (const language of ['nb', 'nn'] as const) await source.catalogue(language);
      expect(served.integrity.get('catalogue.json')).to.equal(integrity.nb);
      expect(served.integrity.get('nn/catalogue.json')).to.equal(integrity.nn);
    });

    it('and refuses a language that nothing vouches for, where something vouches for another', async () => {
      for (const [path, text] of files) served.put(`en/${path}`, text);
      for (const [integrity, language, attribute] of [
        [{ nb: await integrityOf(files.get('catalogue.json')!) }, 'en', 'integrity-en'],
        [{ en: await integrityOf(files.get('catalogue.json')!), nn: '' }, 'nn', 'integrity-nn'],
        [{ en: await integrityOf(files.get('catalogue.json')!) }, 'nb', 'integrity'],
      ] as const) {
        const { problem, about, passing } = await errorOf(new RemoteSource({ base, integrity }).catalogue(language));
        expect([problem, about, passing]).to.deep.equal(['unset', attribute, false]);
        expect(served.requests).to.be.empty;
      }
    });

    it('and refuses a catalogue that the script does not vouch for', async () => {
      const source = new RemoteSource({ base, integrity: { nb: await integrityOf('{}') } });
      expect(await problemOf(source.catalogue('nb'))).to.equal('altered');
      expect(await problemOf(source.programme(HAV, 'nb'))).to.equal('altered');
    });

    it('and refuses a file that was changed after the catalogue was written', async () => {
      const path = `programmes/${HAV}.json`;
      served.put(path, files.get(path)!.replace('gratis', 'dyrt'));
      const { problem, about } = await errorOf(new RemoteSource({ base }).programme(HAV, 'nb'));
      expect([problem, about]).to.deep.equal(['altered', base + path]);
    });

    it('and refuses one that was changed together with the proof of another', async () => {
      const proof = /,"proof":"[^"]*"\}$/;
      const [other] = proof.exec(files.get('programmes/fjordby-skog-2025/bad.json')!)!;
      served.put(HAV_ON_BATHING, files.get(HAV_ON_BATHING)!.replace(proof, other));
      expect(await problemOf(new RemoteSource({ base }).programmeOn(HAV, 'bad', 'nb'))).to.equal('altered');
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
        expect(await problemOf(new RemoteSource({ base }).programmeOn(HAV, 'bad', 'nb'))).to.equal('altered');
      }
    });
  });

  describe('tells what is not there from what could not be had', () => {
    it('by the ids of all there is, and names them', async () => {
      const source = new RemoteSource({ base });
      const unknown = await errorOf(source.programmeOn('fjordby-hav-2023', 'bad', 'nb'));
      expect([unknown.problem, unknown.about]).to.deep.equal(['unknown-programme', 'fjordby-hav-2023']);
      expect(unknown.known).to.include(HAV);
      const nowhere = await errorOf(source.municipalityOn('9903', 'bad', 'nb'));
      expect(nowhere.problem).to.equal('unknown-municipality');
      expect(nowhere.known).to.have.members(['9901', '9902']);
      expect(served.requests.filter((path) => path === 'ids.json')).to.have.length(1);
    });

    it('of a topic, by the catalogue alone', async () => {
      const { problem, known } = await errorOf(new RemoteSource({ base }).municipalityOn('9901', 'bading', 'nb'));
      expect([problem, known[0]]).to.deep.equal(['unknown-topic', 'bad']);
      expect(served.requests).to.not.include('ids.json');
    });

    it('and never asks for what could lead out of the folder', async () => {
      const source = new RemoteSource({ base });
      for (const id of ['../../secret', 'a/b', '..', 'a?b', 'a#b', 'a b', '%2e%2e', 'https://example.org/', '']) {
        expect(await problemOf(source.programme(id, 'nb')), id).to.equal('unknown-programme');
        expect(await problemOf(source.municipality(id, 'nb')), id).to.equal('unknown-municipality');
        expect(await problemOf(source.programmeOn(id, 'bad', 'nb')), id).to.equal('unknown-programme');
        expect(await problemOf(source.listing(id, 'nb')), id).to.equal('unknown-programme');
        expect(await problemOf(source.municipalityOn(id, 'bad', 'nb')), id).to.equal('unknown-municipality');
      }
      for (const topic of ['../../x', '']) {
        expect(await problemOf(source.programmeOn(HAV, topic, 'nb')), topic).to.equal('unknown-topic');
        expect(await problemOf(source.municipalityOn('9901', topic, 'nb')), topic).to.equal('unknown-topic');
      }
      expect(served.requests).to.deep.equal(['catalogue.json', 'ids.json']);
    });

    it('where one file is missing that should be there', async () => {
      served.put(HAV_ON_BATHING, undefined);
      const { problem, about } = await errorOf(new RemoteSource({ base }).programmeOn(HAV, 'bad', 'nb'));
      expect([problem, about]).to.deep.equal(['refused', base + HAV_ON_BATHING]);
    });

    it('where the ids cannot be had either, or are not those that the catalogue vouches for', async () => {
      for (const ids of [undefined, '{"content":{"programmes":[],"municipalities":[]},"proof":""}']) {
        served.put('ids.json', ids);
        const source = new RemoteSource({ base });
        expect(await problemOf(source.programme('fjordby-hav-2023', 'nb'))).to.equal('refused');
        expect(await problemOf(source.programme('../x', 'nb'))).to.equal('unreachable');
      }
    });

    it('where no file is there: nothing but what was wanted is asked for', async () => {
      for (const path of files.keys()) served.put(path, undefined);
      const source = new RemoteSource({ base });
      expect(await problemOf(source.programmeOn(HAV, 'bad', 'nb'))).to.equal('refused');
      expect(served.requests).to.deep.equal(['catalogue.json', HAV_ON_BATHING]);
    });

    it('and has an answer also where nothing is to be said', async () => {
      const source = new RemoteSource({ base });
      const { programmes, issues } = await source.programmeOn('fjordby-skog-2025', 'tomt', 'nb');
      expect(programmes[0]!.sections).to.be.empty;
      expect(issues).to.be.empty;
    });
  });

  describe('forgets', () => {
    it('a failure', async () => {
      const source = new RemoteSource({ base });
      served.put('catalogue.json', undefined);
      expect(await problemOf(source.catalogue('nb'))).to.equal('refused');
      served.put('catalogue.json', files.get('catalogue.json'));
      expect((await source.catalogue('nb')).version).to.equal('2026.9');
    });

    it('a file that was altered or damaged, so that a reader can have it anew', async () => {
      const source = new RemoteSource({ base });
      for (const [path, topic, problem] of [
        ['catalogue.json', 'bad', 'damaged'],
        [`programmes/${HAV}/ferge.json`, 'ferge', 'altered'],
      ] as const) {
        served.put(path, '<!doctype html><title>Logg inn</title>');
        expect(await problemOf(source.programmeOn(HAV, topic, 'nb')), path).to.equal(problem);
        served.put(path, files.get(path));
        expect((await source.programmeOn(HAV, topic, 'nb')).programmes, path).to.have.length(1);
      }
    });

    it('a catalogue that the files no longer go with', async () => {
      const source = new RemoteSource({ base });
      await source.catalogue('nb');
      for (const [path, text] of await filesOf(withTexts(await fjordby(), (it) => it.toUpperCase())))
        served.put(path, text);
      expect(await problemOf(source.programmeOn(HAV, 'bad', 'nb'))).to.equal('altered');
      const { programmes } = await source.programmeOn(HAV, 'bad', 'nb');
      expect(programmes[0]!.publisher.name).to.equal('FJORDBY HAVPARTI');
    });
  });

  it('gives the same, parsed or not', async () => {
    const [own, foreign] = [new RemoteSource({ base }), new RemoteSource({ base }, () => Promise.resolve(parseFile))];
    for (const ask of [
      (source: RemoteSource) => source.catalogue('nn'),
      (source: RemoteSource) => source.programme(HAV, 'nb'),
      (source: RemoteSource) => source.programmeOn(HAV, 'bad', 'nn'),
      (source: RemoteSource) => source.listing(HAV, 'nb'),
      (source: RemoteSource) => source.municipality('9901', 'nb'),
      (source: RemoteSource) => source.municipalityOn('9901', 'bad', 'nb'),
      (source: RemoteSource) => source.words('nb'),
    ]) {
      expect(await ask(foreign)).to.deep.equal(await ask(own));
    }
  });
});
