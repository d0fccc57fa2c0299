import { expect } from '@open-wc/testing';
import { entriesOf } from '@partiprogram/programmes';
import { fjordby } from '../../../../test/support/fjordby.js';
import { filesOf, serveFiles } from '../../../../test/support/served-files.js';
import * as ownData from '../program-data/features/own-data/own-data.js';
import { DatasetSource } from './dataset-source.js';
import { SourceError, type ProgrammeSource } from './programme-source.js';
import { RemoteSource } from './remote-source.js';

const HAV = 'fjordby-hav-2025';

/** A source over a dataset in one piece, and how often it was asked for. */
async function setup(json?: unknown) {
  const dataset = json ?? (await fjordby());
  let asked = 0;
  const load = () => {
    asked++;
    return Promise.resolve(dataset);
  };
  return {
    source: new DatasetSource(load, 'programData', () => Promise.resolve(ownData)),
    asked: () => asked,
  };
}

async function errorOf(outcome: Promise<unknown>): Promise<SourceError> {
  const error = await outcome.catch((it: unknown) => it);
  expect(error).to.be.instanceOf(SourceError);
  return error as SourceError;
}

describe('DatasetSource', () => {
  it('gives what the files of a build give', async () => {
    const base = new URL('/served/dataset-source/', location.href).href;
    const served = serveFiles(base, await filesOf(await fjordby()));
    const [whole, built] = [(await setup()).source, new RemoteSource({ base })];
    for (const ask of [
      (it: ProgrammeSource) => it.programme(HAV, 'nb'),
      (it: ProgrammeSource) => it.programmeOn(HAV, 'bad', 'nb'),
      (it: ProgrammeSource) => it.words('nb'),
    ]) {
      expect(await ask(whole)).to.deep.equal(await ask(built));
    }
    expect(await whole.listing(HAV, 'nb')).to.deep.include(await built.listing(HAV, 'nb'));
    const [listings, own] = [await built.municipality('9901', 'nb'), await whole.municipality('9901', 'nb')];
    expect(own).to.have.length(listings.length);
    listings.forEach((listing, at) => expect(own[at]).to.deep.include(listing));
    served.restore();
  });

  it('gives all that the programmes of a municipality say on a topic', async () => {
    const { programmes, issues } = await (await setup()).source.municipalityOn('9901', 'ferge', 'nb');
    expect(programmes.map((it) => [it.id, entriesOf(it).length])).to.deep.equal([
      [HAV, 1],
      ['fjordby-fjell-2025', 0],
      ['fjordby-skog-2025', 0],
    ]);
    expect(issues.map(({ id }) => id)).to.deep.equal(['ferge-barn']);
  });

  it('parses a dataset once per language', async () => {
    const { source, asked } = await setup();
    await Promise.all([source.catalogue('nb'), source.programme(HAV, 'nb'), source.municipality('9901', 'nb')]);
    expect(asked()).to.equal(1);
    expect((await source.programme(HAV, 'en')).publisher.name).to.equal('Fjordby Sea Party');
    expect(asked(), 'it is loaded once for all languages').to.equal(1);
  });

  it('names an id that is unknown, and lists those that are known', async () => {
    const { source } = await setup();
    for (const [problem, about, outcome] of [
      ['unknown-programme', 'luft', source.programme('luft', 'nb')],
      ['unknown-programme', 'luft', source.programmeOn('luft', 'bad', 'nb')],
      ['unknown-programme', 'luft', source.listing('luft', 'nb')],
      ['unknown-municipality', '9903', source.municipality('9903', 'nb')],
      ['unknown-municipality', '9903', source.municipalityOn('9903', 'bad', 'nb')],
      ['unknown-topic', 'bading', source.programmeOn(HAV, 'bading', 'nb')],
      ['unknown-topic', '', source.municipalityOn('9901', '', 'nb')],
    ] as const) {
      const error = await errorOf(outcome);
      expect([error.problem, error.about]).to.deep.equal([problem, about]);
      expect(error.known).to.not.be.empty;
    }
  });

  it('says that a dataset is damaged, whatever is asked of it', async () => {
    const { source } = await setup({ topics: [{ id: 'A B' }] });
    for (const outcome of [source.catalogue('nb'), source.listing(HAV, 'nb'), source.words('nb')]) {
      expect(await errorOf(outcome)).to.include({ problem: 'damaged', about: 'programData' });
    }
  });
});
