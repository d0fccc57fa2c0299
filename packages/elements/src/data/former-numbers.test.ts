/** The number that a municipality had before leads to its programmes; that of a divided one asks. */
import { expect } from '@open-wc/testing';
import { fjordby } from '../../../../test/support/fjordby.js';
import { filesOf, serveFiles, type ServedFiles } from '../../../../test/support/served-files.js';
import * as ownData from '../program-data/features/own-data/own-data.js';
import { DatasetSource } from './dataset-source.js';
import { SourceError, type ProgrammeSource } from './programme-source.js';
import { RemoteSource } from './remote-source.js';

const HAV = 'fjordby-hav-2025';

/** Fjordby had the number 8801; 8802 was divided between it and Nesbygd; a programme is for the county, one for the country. */
async function renumbered(): Promise<unknown> {
  const dataset = await fjordby();
  const divided = { id: '8802', name: 'Gammelby', to: 2019, split: true };
  for (const municipality of dataset.municipalities) {
    const before = municipality.id === '9901' ? [{ id: '8801', name: 'Fjordby', to: 2019 }] : [];
    Object.assign(municipality, { former: [...before, divided] });
  }
  const other = (id: string) => ({ id, name: { nb: 'Kystland fylke', en: 'Kystland county' }, county: 'Kystland' });
  dataset.municipalities.push(...([other('99'), { ...other('no'), name: 'Hele landet' }] as never[]));
  const [, fjell, skog] = dataset.programmes;
  fjell!.publisher.municipality = '99';
  skog!.publisher.municipality = 'no';
  return dataset;
}

async function errorOf(outcome: Promise<unknown>): Promise<SourceError> {
  const error = await outcome.catch((it: unknown) => it);
  expect(error).to.be.instanceOf(SourceError);
  return error as SourceError;
}

describe('a former number', () => {
  let served: ServedFiles;
  let sources: Readonly<Record<'files' | 'own', ProgrammeSource>>;
  let folders = 0;
  beforeEach(async () => {
    const base = new URL(`/served/former/${folders++}/`, location.href).href;
    const dataset = await renumbered();
    served = serveFiles(base, await filesOf(dataset));
    sources = {
      files: new RemoteSource({ base }),
      own: new DatasetSource(
        () => Promise.resolve(dataset),
        'programData',
        () => Promise.resolve(ownData),
      ),
    };
  });
  afterEach(() => served.restore());

  for (const name of ['files', 'own'] as const) {
    it(`leads to the programmes of today's (${name})`, async () => {
      const source = sources[name];
      const listed = await source.municipality('8801', 'nb');
      expect(listed.map(({ id }) => id)).to.deep.equal([HAV]);
      const { programmes } = await source.municipalityOn('8801', 'bad', 'nb');
      expect(programmes.map(({ id }) => id)).to.deep.equal([HAV]);
    });

    it(`of a divided one names those it became (${name})`, async () => {
      for (const outcome of [
        sources[name].municipality('8802', 'nb'),
        sources[name].municipalityOn('8802', 'bad', 'nb'),
      ]) {
        const { problem, about, known } = await errorOf(outcome);
        expect([problem, about]).to.deep.equal(['split-municipality', '8802']);
        expect(known).to.deep.equal(['9901 Fjordby', '9902 Nesbygd']);
      }
    });

    it(`is no matter of counties and the country, which have ids of their own (${name})`, async () => {
      for (const [id, town] of [
        ['99', 'Kystland fylke'],
        ['no', 'Hele landet'],
      ] as const) {
        const [programme] = await sources[name].municipality(id, 'nb');
        expect(programme?.publisher.municipality).to.deep.equal({ id, name: town, county: 'Kystland' });
      }
    });

    it(`that never was is unknown (${name})`, async () => {
      for (const number of ['8803', '98', 'constructor', '__proto__']) {
        expect(await errorOf(sources[name].municipality(number, 'nb'))).to.have.property(
          'problem',
          'unknown-municipality',
        );
      }
    });
  }

  it('costs a request only where no file is for it', async () => {
    await sources.files.municipality('9901', 'nb');
    expect(served.requests).to.deep.equal(['catalogue.json', 'municipalities/9901.json']);
    await sources.files.municipality('8801', 'nb');
    expect(served.requests.slice(2)).to.deep.equal(['municipalities/8801.json', 'ids.json']);
  });
});
