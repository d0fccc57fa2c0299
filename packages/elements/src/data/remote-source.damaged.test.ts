import { expect } from '@open-wc/testing';
import { fjordby } from '../../../../test/support/fjordby.js';
import { vouchFor } from '../../../../test/support/hash-tree.js';
import { contentsOf, filesOf, serveFiles, type ServedFiles } from '../../../../test/support/served-files.js';
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

/** Puts other files in place of all, vouched for as ours are. */
async function serveContents(contents: ReadonlyMap<string, string>): Promise<void> {
  const { root, files: vouched } = await vouchFor(contents);
  const catalogue = JSON.parse(files.get('catalogue.json')!) as object;
  served.put('catalogue.json', JSON.stringify({ ...catalogue, root }));
  for (const [path, text] of vouched) served.put(path, text);
}

describe('RemoteSource says that a file is damaged, and names it,', () => {
  beforeEach(async () => {
    base = new URL(`/served/damaged/${folders++}/`, location.href).href;
    files = await filesOf(await fjordby());
    served = serveFiles(base, files);
  });
  afterEach(() => served.restore());

  it('when it was written for another version', async () => {
    const catalogue = JSON.parse(files.get('catalogue.json')!) as object;
    for (const format of [1, 0, '1', undefined]) {
      served.put('catalogue.json', JSON.stringify({ ...catalogue, format }));
      const { problem, about, cause } = await errorOf(new RemoteSource({ base }).programme(HAV, 'nb'));
      expect([problem, about]).to.deep.equal(['damaged', `${base}catalogue.json`]);
      expect(String(cause)).to.contain(`written for another version, format ${format}`);
    }
  });

  it('when it is no JSON, or of another shape', async () => {
    for (const text of ['', '<!doctype html>', 'null', '[]', '{"format":4', '7']) {
      served.put('catalogue.json', text);
      const { problem, about } = await errorOf(
        new RemoteSource({ base }, () => Promise.resolve(parseFile)).catalogue('nb'),
      );
      expect([problem, about], text).to.deep.equal(['damaged', `${base}catalogue.json`]);
    }
  });

  it('when nobody but the site vouches for it and it is not what it should be', async () => {
    served.put('catalogue.json', files.get('catalogue.json')!.replace('2026-11-22', 'yesterday'));
    const { cause } = await errorOf(new RemoteSource({ base }, () => Promise.resolve(parseFile)).catalogue('nb'));
    expect(String(cause)).to.match(/\$\.date: expected a day/);
  });

  it('so with every other file, which a hostile site may vouch for as well', async () => {
    const contents = contentsOf(await fjordby());
    const hostile = contents.get(HAV_ON_BATHING)!.replace('https://example.org/hav', 'javascript:alert(1)');
    await serveContents(new Map([...contents, [HAV_ON_BATHING, hostile]]));
    const source = new RemoteSource({ base }, () => Promise.resolve(parseFile));
    const { problem, cause } = await errorOf(source.programmeOn(HAV, 'bad', 'nb'));
    expect(problem).to.equal('damaged');
    expect(String(cause)).to.match(/source\.url: expected an address/);
    expect((await source.programmeOn('fjordby-skog-2025', 'bad', 'nb')).programmes).to.have.length(1);
  });

  it('and takes no ids from it that are none', async () => {
    const contents = contentsOf(await fjordby());
    await serveContents(new Map([...contents, ['ids.json', '{"programmes":["../x"],"municipalities":[]}']]));
    expect(
      await problemOf(new RemoteSource({ base }, () => Promise.resolve(parseFile)).programme('luft', 'nb')),
    ).to.equal('refused');
  });
});
