import { expect } from '@open-wc/testing';
import { fjordby } from '../../../../test/support/fjordby.js';
import { filesOf, integrityOf, serveFiles, type ServedFiles } from '../../../../test/support/served-files.js';
import { SourceError } from './programme-source.js';
import { RemoteSource } from './remote-source.js';

/** Each test has a folder of its own: what was loaded once stays with the page. */
let folders = 0;
let base: string;
let files: ReadonlyMap<string, string>;
let served: ServedFiles;

async function problemOf(outcome: Promise<unknown>): Promise<string> {
  const error = await outcome.catch((it: unknown) => it);
  return error instanceof SourceError ? error.problem : `none: ${JSON.stringify(error)}`;
}

describe('RemoteSource', () => {
  beforeEach(async () => {
    base = new URL(`/served/remote/${folders++}/`, location.href).href;
    files = await filesOf(await fjordby());
    served = serveFiles(base, files);
  });
  afterEach(() => served.restore());

  it('asks for the catalogue, and then for nothing but what is wanted', async () => {
    const source = new RemoteSource({ base });
    const programme = await source.programme('fjordby-hav-2025', 'nb', 'ferge');
    expect(programme.publisher.name).to.equal('Fjordby Havparti');
    expect(served.requests).to.deep.equal(['catalogue.json', 'programmes/fjordby-hav-2025/ferge.json']);
  });

  it('loads each file once, whoever asks', async () => {
    const [one, other] = [new RemoteSource({ base }), new RemoteSource({ base })];
    await Promise.all([one.catalogue('nb'), one.issues('bad', 'nb'), other.issues('bad', 'nn'), other.catalogue('nb')]);
    expect(served.requests).to.deep.equal(['catalogue.json', 'issues/bad.json']);
  });

  it('has every file checked: the catalogue against the script, all others against the catalogue', async () => {
    const integrity = await integrityOf(files.get('catalogue.json')!);
    const source = new RemoteSource({ base, integrity: { nb: integrity } });
    await Promise.all([source.programme('fjordby-hav-2025', 'nb'), source.issues('bad', 'nb')]);
    expect(served.integrity.get('catalogue.json')).to.equal(integrity);
    for (const path of ['programmes/fjordby-hav-2025.json', 'issues/bad.json']) {
      expect(served.integrity.get(path), path).to.equal(await integrityOf(files.get(path)!));
    }
  });

  it('refuses a catalogue that the script does not vouch for', async () => {
    const source = new RemoteSource({ base, integrity: { nb: await integrityOf('{}') } });
    expect(await problemOf(source.catalogue('nb'))).to.equal('unreachable');
  });

  it('refuses a file that was changed after the catalogue was written', async () => {
    const path = 'programmes/fjordby-hav-2025.json';
    served.put(path, files.get(path)!.replace('gratis', 'dyrt'));
    expect(await problemOf(new RemoteSource({ base }).programme('fjordby-hav-2025', 'nb'))).to.equal('unreachable');
  });

  it('forgets a failure', async () => {
    const source = new RemoteSource({ base });
    served.put('catalogue.json', undefined);
    expect(await problemOf(source.catalogue('nb'))).to.equal('unreachable');
    served.put('catalogue.json', files.get('catalogue.json'));
    expect((await source.catalogue('nb')).version).to.equal('2026.9');
  });

  it('asks for nothing when a programme, or what it says on a topic, is not there', async () => {
    const source = new RemoteSource({ base });
    expect(await problemOf(source.programme('../../secret', 'nb'))).to.equal('unknown-programme');
    expect((await source.programme('fjordby-fjell-2025', 'nb', 'ferge')).sections).to.be.empty;
    expect(await source.issues('tomt', 'nb')).to.be.empty;
    expect(served.requests).to.deep.equal(['catalogue.json']);
  });

  it('reads English from a folder of its own, and both Norwegian languages from one', async () => {
    for (const [path, text] of files) served.put(`en/${path}`, text);
    const integrity = { nb: await integrityOf(files.get('catalogue.json')!) };
    const source = new RemoteSource({ base, integrity });
    await source.catalogue('nn');
    await source.catalogue('en');
    expect(served.requests).to.deep.equal(['catalogue.json', 'en/catalogue.json']);
    expect(served.integrity.get('en/catalogue.json'), 'that of the other language does not fit').to.equal('');
  });

  it('says that a file of another shape is damaged, and names it', async () => {
    served.put('catalogue.json', '{"version":"1","date":"yesterday"}');
    const error = (await new RemoteSource({ base }).catalogue('nb').catch((it: unknown) => it)) as SourceError;
    expect(error.problem).to.equal('damaged');
    expect(error.about).to.equal(`${base}catalogue.json`);
    expect(String(error.cause)).to.match(/\$\.date: expected a day/);
  });
});
