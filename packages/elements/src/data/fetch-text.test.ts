import { expect } from '@open-wc/testing';
import { FJORDBY } from '../../../../test/support/fjordby.js';
import { integrityOf } from '../../../../test/support/served-files.js';
import { fetchText } from './fetch-text.js';
import { SourceError } from './programme-source.js';

const OURS = new URL(FJORDBY, location.href).href;

/** Why a file could not be had. */
async function problemWith(url: string, integrity?: string): Promise<SourceError> {
  const outcome = await fetchText(url, integrity).catch((error: unknown) => error);
  expect(outcome).to.be.instanceOf(SourceError);
  return outcome as SourceError;
}

/** The address of a file with this text. */
const fileOf = (text: string | Uint8Array<ArrayBuffer>) => URL.createObjectURL(new Blob([text]));

describe('fetchText', () => {
  it('gives what the file says, letters of every alphabet whole', async () => {
    const text = '{"nb":"Blåbærgrøt på Værøy","se":"Čáhcesuolu"}';
    expect(await fetchText(fileOf(text))).to.equal(text);
  });

  it('puts letters together that come in pieces', async () => {
    const network = window.fetch.bind(window);
    const pieces = new ReadableStream({
      start(stream) {
        for (const byte of new TextEncoder().encode('"Blåbærgrøt"')) stream.enqueue(Uint8Array.of(byte));
        stream.close();
      },
    });
    window.fetch = () => Promise.resolve(new Response(pieces));
    expect(await fetchText(OURS).finally(() => (window.fetch = network))).to.equal('"Blåbærgrøt"');
  });

  it('accepts the file that the integrity names, and refuses any other', async () => {
    const text = await (await fetch(OURS)).text();
    expect(await fetchText(OURS, await integrityOf(text))).to.equal(text);
    const { problem, about } = await problemWith(OURS, await integrityOf(`${text} `));
    expect(problem).to.equal('altered');
    expect(about).to.equal(OURS);
  });

  it('says of a file that is not there that it cannot be reached', async () => {
    const gone = URL.createObjectURL(new Blob());
    URL.revokeObjectURL(gone);
    expect(await problemWith(gone)).to.have.property('problem', 'unreachable');
  });

  it('says of one that the server answers with an error that it was refused, whatever comes along', async () => {
    const network = window.fetch.bind(window);
    for (const status of [404, 410, 500]) {
      window.fetch = () => Promise.resolve(new Response('{}', { status }));
      const problem = await problemWith(OURS).finally(() => (window.fetch = network));
      expect(problem).to.have.property('problem', 'refused');
      expect(String(problem.cause)).to.contain(`status ${status}`);
      expect(problem.passing, 'it may be there the next time').to.be.true;
    }
  });

  it('says where there is no network that the reader is offline, and not that a file was altered', async () => {
    const network = window.fetch.bind(window);
    for (const [onLine, expected] of [
      [false, 'offline'],
      [true, 'unreachable'],
    ] as const) {
      window.fetch = () => Promise.reject(new TypeError('Failed to fetch'));
      Object.defineProperty(navigator, 'onLine', { value: onLine, configurable: true });
      const { problem } = await problemWith(OURS, await integrityOf('')).finally(() => (window.fetch = network));
      Reflect.deleteProperty(navigator, 'onLine');
      expect(problem).to.equal(expected);
    }
  });

  it('gives what is no JSON as it is: whoever asked knows what it should be', async () => {
    for (const text of ['', '<!doctype html>', '{"a":1', 'undefined']) {
      expect(await fetchText(fileOf(text)), text).to.equal(text);
    }
  });

  it('reads eight million bytes, and stops reading after that', async () => {
    const padding = ' '.repeat(8_000_000 - 2);
    expect(await fetchText(fileOf(`[${padding}]`))).to.have.length(8_000_000);
    const { problem } = await problemWith(fileOf(`[${padding} ]`));
    expect(problem).to.equal('damaged');
  });

  it('stops a file that never ends', async () => {
    const network = window.fetch.bind(window);
    let stopped = false;
    const endless = new ReadableStream({
      pull: (stream) => stream.enqueue(new Uint8Array(1_000_000)),
      cancel: () => void (stopped = true),
    });
    window.fetch = () => Promise.resolve(new Response(endless));
    expect(await problemWith(OURS).finally(() => (window.fetch = network))).to.have.property('problem', 'damaged');
    expect(stopped).to.be.true;
  });

  it('sends no cookie and says who reads to nobody', async () => {
    const network = window.fetch.bind(window);
    let sent: RequestInit | undefined;
    window.fetch = (input, init) => {
      sent = init;
      return network(input, init);
    };
    await fetchText(OURS).finally(() => (window.fetch = network));
    expect(sent).to.have.property('credentials', 'omit');
    expect(sent!.body).to.be.undefined;
    expect(sent!.signal, 'it does not wait for ever').to.be.instanceOf(AbortSignal);
  });
});
