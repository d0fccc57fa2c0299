/** What is sent, to whom, when, and how often: against a server that keeps to the contract. */
import { expect } from '@open-wc/testing';
import type { PollAnswer } from '@partiprogram/programmes';
import { eventually } from '../../../../test/support/eventually.js';
import { atRest, openPoll, type OpenedPoll } from '../../../../test/support/poll-page.js';
import { allByRole, focusedName, namesOf, textOf } from '../../../../test/support/screen.js';
import '../program-data/program-data.js';
import './agree-poll.js';

const SERVER = 'https://svar.example';
const COLLECT = {
  poll: 'fjordby-2027',
  collector: SERVER,
  'receiver-name': 'Fjordby Avis',
  'privacy-url': 'https://fjordby.example/personvern',
};
const SEND = 'Send svarene mine til Fjordby Avis';
const UUID = /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/;

/** What a request was asked with. */
interface Asked {
  readonly url: string;
  readonly init: RequestInit;
  /** When, in milliseconds. */
  readonly at: number;
  readonly answer: PollAnswer;
}

type Answering = (answer: PollAnswer) => Response | Promise<Response>;

const counted = (): Response => Response.json({ counted: true }, { status: 202 });
const refusing =
  (status: number, headers: Record<string, string> = {}): Answering =>
  () =>
    Response.json({ error: { code: 'closed', message: 'no' } }, { status, headers });

/** A server in place of the network, which answers as it is told, and the clock of what waits. */
function server() {
  const network = window.fetch.bind(window);
  const wait = window.setTimeout.bind(window);
  const { now } = Date;
  const asked: Asked[] = [];
  let answering: Answering = counted;
  window.fetch = async (input, init = {}) => {
    const url = input instanceof Request ? input.url : String(input);
    if (!url.startsWith(SERVER)) return network(input, init);
    const answer = JSON.parse(init.body as string) as PollAnswer;
    asked.push({ url, init, at: Date.now(), answer });
    return answering(answer);
  };
  // What is tried again later comes when the clock is moved on; everything else takes its time.
  let skipped = 0;
  let ids = 0;
  const waiting = new Map<number, { readonly until: number; readonly work: () => void }>();
  Date.now = () => now() + skipped;
  window.setTimeout = ((work: () => void, ms = 0) => {
    if (ms < 900 || ms >= 30_000) return wait(work, ms);
    waiting.set((ids -= 1), { until: Date.now() + ms, work });
    return ids;
  }) as typeof setTimeout;
  const stop = window.clearTimeout.bind(window);
  window.clearTimeout = (id) => {
    if (!waiting.delete(Number(id))) stop(id);
  };
  return {
    asked,
    /** Waits for a moment that is real. */
    moment: () => new Promise((resolve) => wait(resolve, 20)),
    /** Moves the clock on to what comes next. */
    pass: () => {
      const [next] = [...waiting].sort(([, a], [, b]) => a.until - b.until);
      if (!next) return;
      waiting.delete(next[0]);
      skipped = Math.max(skipped, next[1].until - now());
      next[1].work();
    },
    answers: () => asked.map(({ answer }) => answer),
    answer: (how: Answering) => (answering = how),
    restore: () => {
      window.fetch = network;
      window.setTimeout = wait;
      window.clearTimeout = stop;
      Date.now = now;
    },
  };
}

/** Waits until something is so, while the clock goes on. */
async function passed(net: ReturnType<typeof server>, isSo: () => boolean): Promise<void> {
  for (let turns = 0; turns < 500 && !isSo(); turns++) {
    net.pass();
    await net.moment();
  }
  expect(isSo(), 'it never came').to.be.true;
}

const status = ({ root }: OpenedPoll): string => textOf(root().querySelector('[part~=send] [role=status]'));

describe('<agree-poll>, and a counting server', () => {
  let net: ReturnType<typeof server>;
  beforeEach(() => (net = server()));
  afterEach(() => net.restore());

  it('sends nothing before the reader has been told who receives, and has asked for it', async () => {
    const poll = await openPoll(COLLECT);
    expect(poll.notice()).to.contain('Svaret ditt blir verken sendt eller lagret uten at du ber om det.');
    expect(poll.part('send')).to.equal('');
    await poll.press('Enig');
    expect(poll.part('send')).to.contain('telles av Fjordby Avis, og bare hvis du selv sender dem');
    expect(poll.part('send')).to.contain('spørsmålet, svaret og en tilfeldig nøkkel for hvert svar');
    const link = allByRole(poll.el, 'link', 'Slik behandler Fjordby Avis svarene')[0] as HTMLAnchorElement;
    expect([link.href, link.rel]).to.deep.equal([COLLECT['privacy-url'], 'noreferrer']);
    await poll.press('Uenig');
    expect(net.asked).to.be.empty;
    await expect(poll.el).to.be.accessible();
  });

  it('sends the question, the answer and a key of its own, and nothing that leads to the reader or the page', async () => {
    const poll = await openPoll(COLLECT);
    await poll.press('Enig');
    await poll.press(SEND);
    await eventually(() => status(poll) === 'Svaret er sendt til Fjordby Avis.');
    const [{ url, init, answer } = {} as Asked] = net.asked;
    expect(url).to.equal(`${SERVER}/v1/answers`);
    expect(answer.key).to.match(UUID);
    expect(answer).to.deep.equal({
      poll: 'fjordby-2027',
      question: 'topic:fjordby-hav-2025/bad',
      choice: 'agree',
      key: answer.key,
      revision: 1,
      dataVersion: '2026.9',
    });
    const { method, credentials, referrerPolicy, redirect, keepalive, headers } = init;
    expect({ method, credentials, referrerPolicy, redirect, keepalive, headers }).to.deep.equal({
      method: 'POST',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'error',
      keepalive: true,
      headers: { 'Content-Type': 'application/json' },
    });
    await expect(poll.el).to.be.accessible();
  });

  it('goes on sending as the reader has asked for, until they stop; each answer under another key', async () => {
    const poll = await openPoll(COLLECT);
    await poll.press('Enig');
    await poll.press(SEND);
    expect(focusedName()).to.equal('');
    await poll.goTo(/^Neste/);
    await poll.press('Vet ikke');
    await eventually(() => net.asked.length === 2);
    expect(new Set(net.answers().map(({ key }) => key)).size).to.equal(2);
    await poll.press('Ikke send flere');
    expect(status(poll)).to.equal('Ingen flere svar blir sendt.');
    await poll.press('Delvis enig');
    await atRest(poll.el);
    expect(net.asked).to.have.length(2);
  });

  it('keeps the focus on the button that begins and stops it', async () => {
    const poll = await openPoll(COLLECT);
    await poll.press('Enig');
    const button = poll.root().querySelector<HTMLElement>('[part=send] button')!;
    button.focus();
    button.click();
    await atRest(poll.el);
    expect(focusedName()).to.equal('Ikke send flere');
  });

  it('corrects a changed answer and takes back a withdrawn one, by the same key and a revision more', async () => {
    const poll = await openPoll(COLLECT);
    await poll.press('Enig');
    await poll.press(SEND);
    await eventually(() => net.asked.length === 1);
    await poll.press('Uenig');
    await eventually(() => net.asked.length === 2);
    await poll.press('Trekk tilbake svaret');
    await eventually(() => net.asked.length === 3);
    const [first] = net.answers();
    expect(net.answers().map(({ choice, key, revision }) => [choice, key === first!.key, revision])).to.deep.equal([
      ['agree', true, 1],
      ['disagree', true, 2],
      [null, true, 3],
    ]);
    await eventually(() => status(poll) === 'Svaret er trukket tilbake hos Fjordby Avis.');
  });

  it('takes back what was sent even where the reader sends no more', async () => {
    const poll = await openPoll(COLLECT);
    await poll.press('Enig');
    await poll.press(SEND);
    await eventually(() => net.asked.length === 1);
    await poll.press('Ikke send flere');
    await poll.press('Trekk tilbake svaret');
    await eventually(() => net.asked.length === 2);
    expect(net.answers()[1]!.choice).to.equal(null);
  });

  it('tries again when the network is lost, tells so, and is counted once', async () => {
    const seen = new Set<string>();
    let left = 3;
    net.answer(({ key, revision }) => {
      // The first arrives, and its receipt does not.
      seen.add(`${key} ${revision}`);
      if (left-- > 0) throw new TypeError('network');
      return counted();
    });
    const poll = await openPoll(COLLECT);
    await poll.press('Enig');
    poll.root().querySelector<HTMLElement>('[part=send] button')!.click();
    await eventually(() => status(poll).startsWith('Svaret er ikke kommet fram ennå.'));
    await passed(net, () => status(poll) === 'Svaret er sendt til Fjordby Avis.');
    expect(net.asked).to.have.length(4);
    expect(seen.size).to.equal(1);
    const [first = 0, second = 0, third = 0] = net.asked.map(({ at }, index) => (net.asked[index + 1]?.at ?? at) - at);
    expect(first).to.be.within(1_000, 2_100);
    expect(second).to.be.within(2_000, 4_100);
    expect(third).to.be.within(4_000, 8_100);
  });

  it('tries again after 429, 408 and 5xx, no sooner than the server asks', async () => {
    for (const code of [429, 408, 500, 503]) {
      net.answer(refusing(code, { 'Retry-After': '20' }));
      const poll = await openPoll(COLLECT);
      await poll.press('Enig');
      const before = net.asked.length;
      poll.root().querySelector<HTMLElement>('[part=send] button')!.click();
      await eventually(() => status(poll).startsWith('Svaret er ikke kommet fram ennå.'), String(code));
      await passed(net, () => net.asked.length > before + 1);
      expect(net.asked[before + 1]!.at - net.asked[before]!.at, String(code)).to.be.within(20_000, 20_100);
      net.answer(counted);
      await passed(net, () => status(poll) === 'Svaret er sendt til Fjordby Avis.');
      poll.el.remove();
    }
  });

  it('never asks again after any other 4xx, and says that the answer does not count', async () => {
    for (const code of [400, 403, 404, 409, 413, 422]) {
      net.answer(refusing(code));
      const poll = await openPoll(COLLECT);
      await poll.press('Enig');
      const before = net.asked.length;
      await poll.press(SEND);
      await eventually(() => status(poll) === 'Fjordby Avis tok ikke imot svaret. Det er ikke talt med.');
      dispatchEvent(new Event('online'));
      await atRest(poll.el);
      expect(net.asked.length, String(code)).to.equal(before + 1);
      poll.el.remove();
    }
  });

  it('takes no other answer than a receipt for one', async () => {
    const odd: readonly (() => Response)[] = [
      () => new Response('<html>Logg inn på nettet</html>', { status: 200 }),
      () => Response.json({}, { status: 202 }),
      () => Response.json({ counted: 'true' }, { status: 202 }),
      () => Response.json(null, { status: 202 }),
    ];
    let at = 0;
    net.answer(() => odd[at++]?.() ?? counted());
    const poll = await openPoll(COLLECT);
    await poll.press('Enig');
    poll.root().querySelector<HTMLElement>('[part=send] button')!.click();
    await passed(net, () => status(poll) === 'Svaret er sendt til Fjordby Avis.');
    expect(net.asked).to.have.length(odd.length + 1);
  });

  it('says the same whether an answer was counted, or known already', async () => {
    net.answer(() => Response.json({ counted: false }, { status: 202 }));
    const poll = await openPoll(COLLECT);
    await poll.press('Enig');
    await poll.press(SEND);
    await eventually(() => status(poll) === 'Svaret er sendt til Fjordby Avis.');
  });

  it('sends what is still due as the reader leaves, and forgets that they had asked for it', async () => {
    net.answer(() => {
      throw new TypeError('network');
    });
    const poll = await openPoll(COLLECT);
    await poll.press('Enig');
    poll.root().querySelector<HTMLElement>('[part=send] button')!.click();
    await eventually(() => status(poll).startsWith('Svaret er ikke kommet fram ennå.'));
    const before = net.asked.length;
    dispatchEvent(new PageTransitionEvent('pagehide'));
    expect(net.asked.length).to.equal(before + 1);
    expect(net.asked.at(-1)!.init.keepalive).to.be.true;
    await atRest(poll.el);
    expect(poll.part('send')).to.equal('');
    await poll.press('Enig');
    expect(namesOf(poll.el, 'button')).to.include(SEND);
    expect(net.asked.length).to.equal(before + 1);
  });

  it('sends nothing of what was never asked to be sent, on leaving or otherwise', async () => {
    const poll = await openPoll(COLLECT);
    await poll.press('Enig');
    dispatchEvent(new PageTransitionEvent('pagehide'));
    poll.el.remove();
    await poll.el.updateComplete;
    expect(net.asked).to.be.empty;
  });

  it('does not send where the page objects', async () => {
    const poll = await openPoll(COLLECT);
    poll.el.addEventListener('agree-poll-send', (event) => event.preventDefault());
    await poll.press('Enig');
    await poll.press(SEND);
    expect(namesOf(poll.el, 'button')).to.include(SEND);
    expect(net.asked).to.be.empty;
  });

  it('makes keys where a page without encryption has no UUIDs', async () => {
    const own = Object.getOwnPropertyDescriptor(Crypto.prototype, 'randomUUID')!;
    delete (Crypto.prototype as { randomUUID?: unknown }).randomUUID;
    const poll = await openPoll(COLLECT);
    await poll.press('Enig');
    await poll.press(SEND);
    await eventually(() => net.asked.length === 1);
    Object.defineProperty(Crypto.prototype, 'randomUUID', own);
    expect(net.answers()[0]!.key).to.match(UUID);
  });
});

describe('<agree-poll>, and a function of the page in place of a server', () => {
  it('gives it each answer on the same terms, and again where it rejects', async () => {
    const taken: PollAnswer[] = [];
    const poll = await openPoll({ ...COLLECT, collector: '' });
    let isDown = true;
    poll.el.collect = (answer) => {
      taken.push(answer);
      return isDown ? Promise.reject(new Error('down')) : Promise.resolve();
    };
    await poll.press('Delvis enig');
    expect(taken).to.be.empty;
    await poll.press(SEND);
    await eventually(() => taken.length === 1);
    isDown = false;
    dispatchEvent(new Event('online'));
    await eventually(() => status(poll) === 'Svaret er sendt til Fjordby Avis.');
    const [first, second] = taken;
    expect(second).to.deep.equal(first);
    expect(first).to.include({ choice: 'partly', question: 'topic:fjordby-hav-2025/bad', revision: 1 });
  });
});

describe('<agree-poll>, where the page has not said enough', () => {
  const { warn } = console;
  afterEach(() => (console.warn = warn));

  for (const [what, change] of Object.entries({
    'who receives': { 'receiver-name': ' ' },
    'what becomes of the answers': { 'privacy-url': '' },
    'what becomes of the answers, on a page': { 'privacy-url': 'javascript:alert(1)' },
    'which poll it is': { poll: '' },
    'an encrypted line': { collector: 'http://svar.example' },
    'an address': { collector: 'svar:example' },
  }))
    it(`neither sends nor offers to without ${what}, and tells the author in one line`, async () => {
      const lines: string[] = [];
      console.warn = (line: unknown) => lines.push(String(line));
      const net = server();
      const poll = await openPoll({ ...COLLECT, ...change });
      await poll.press('Enig');
      await poll.press('Uenig');
      expect(poll.part('send')).to.equal('');
      expect(net.asked).to.be.empty;
      expect(lines).to.have.length(1);
      expect(lines[0]).to.match(/^<agree-poll> sends nothing\. It needs /);
      net.restore();
    });
});
