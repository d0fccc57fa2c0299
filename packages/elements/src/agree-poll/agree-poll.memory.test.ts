/** What is kept on the device: nothing, until the reader ticks the box; and nothing after they delete it. */
import { expect } from '@open-wc/testing';
import { atRest, openPoll, type OpenedPoll } from '../../../../test/support/poll-page.js';
import { focusedName, namesOf, textOf } from '../../../../test/support/screen.js';
import '../program-data/program-data.js';
import './agree-poll.js';

const KEY = 'partiprogram/agree-poll/fjordby-hav-2025';
const DEVICE = { storage: 'device' };
const TICKED = '{"format":1,"answers":[["topic:fjordby-hav-2025/bad","agree"]],"sent":[]}';

const box = ({ root }: OpenedPoll): HTMLInputElement | null => root().querySelector('input[type=checkbox]');
const said = ({ root }: OpenedPoll): string => textOf(root().querySelector('[part=memory] [role=status]'));

/** Ticks the box, or takes the tick away. */
async function tick(poll: OpenedPoll): Promise<void> {
  box(poll)!.click();
  await atRest(poll.el);
}

/** A browser whose storage does what a test wants. */
function withStorage(change: Partial<Storage>): () => void {
  const own = Object.getOwnPropertyDescriptors(Storage.prototype);
  for (const [name, value] of Object.entries(change))
    Object.defineProperty(Storage.prototype, name, { value, configurable: true });
  return () => Object.defineProperties(Storage.prototype, own);
}

const refuse = (name: string) => () => {
  throw new DOMException('no', name);
};

describe('<agree-poll>, and what the device remembers', () => {
  beforeEach(() => localStorage.clear());
  afterEach(() => localStorage.clear());

  it('is nothing, and not offered, where the page does not say so', async () => {
    const poll = await openPoll({ storage: 'forever' });
    await poll.press('Enig');
    expect(poll.part('memory')).to.equal('');
    expect(localStorage).to.have.length(0);
  });

  it('is offered after an answer, unticked, and nothing is written before the tick', async () => {
    const poll = await openPoll(DEVICE);
    expect(poll.part('memory')).to.equal('');
    await poll.press('Enig');
    expect(box(poll)!.checked).to.be.false;
    expect(textOf(box(poll)!.labels![0])).to.equal('Husk svarene mine på denne enheten');
    expect(poll.part('memory')).to.contain('til du sletter dem');
    expect(localStorage).to.have.length(0);
    expect(box(poll)!.closest('.ph-no-capture')).to.exist;
    await expect(poll.el).to.be.accessible();
  });

  it('is the answers under one key, from the tick on, and comes back with the page', async () => {
    const poll = await openPoll(DEVICE);
    await poll.press('Enig');
    await tick(poll);
    expect(said(poll)).to.equal('Svarene er lagret på denne enheten.');
    expect(Object.entries(localStorage)).to.deep.equal([[KEY, TICKED]]);
    await poll.goTo(/^Neste/);
    await poll.press('Uenig');
    expect(localStorage.getItem(KEY)).to.contain('"disagree"');
    poll.el.remove();
    const again = await openPoll(DEVICE);
    expect(again.pressed()).to.deep.equal(['Enig']);
    expect(box(again)!.checked).to.be.true;
    expect(again.part('overview')).to.contain('Ferge Uenig');
    await again.press('Trekk tilbake svaret');
    expect(localStorage.getItem(KEY)).to.contain('ferge","disagree"');
    expect(localStorage.getItem(KEY)).to.not.contain('/bad"');
    await expect(again.el).to.be.accessible();
  });

  it('is deleted by «Slett», and by taking the tick away, and the focus stays', async () => {
    const poll = await openPoll(DEVICE);
    await poll.press('Enig');
    for (const how of ['Slett', 'tick']) {
      await tick(poll);
      expect(localStorage).to.have.length(1);
      if (how === 'Slett') await poll.press('Slett');
      else await tick(poll);
      expect(localStorage, how).to.have.length(0);
      expect(said(poll)).to.equal('Slettet. Ingenting er lagret på denne enheten.');
      expect(box(poll)!.checked).to.be.false;
      expect(namesOf(poll.el, 'button')).to.not.include('Slett');
      if (how === 'Slett') expect(poll.root().activeElement).to.equal(box(poll));
    }
    await poll.press('Uenig');
    expect(localStorage, 'nothing is written after that').to.have.length(0);
    expect(poll.pressed(), 'what is on the screen stays').to.deep.equal(['Uenig']);
  });

  it('has a key for each poll: by its name, or by what it asks about, whatever the topic', async () => {
    for (const [attributes, key] of [
      [{ poll: 'valg-2027' }, 'partiprogram/agree-poll/valg-2027'],
      [{ topic: 'ferge' }, KEY],
      [{ programme: '', municipality: '9901', topic: 'bad' }, 'partiprogram/agree-poll/9901'],
    ] as const) {
      const poll = await openPoll({ ...DEVICE, ...attributes });
      await poll.press('Enig');
      await tick(poll);
      expect(Object.keys(localStorage)).to.deep.equal([key]);
      poll.el.remove();
      localStorage.clear();
    }
  });

  it('stays away where the browser lets us not, has no room, or keeps nothing, and says which', async () => {
    for (const [change, words] of [
      [{ setItem: refuse('SecurityError') }, 'Nettleseren lar oss ikke lagre noe her.'],
      [{ setItem: refuse('QuotaExceededError') }, 'Nettleseren har ikke plass til mer.'],
      [{ setItem: () => undefined }, 'Nettleseren lar oss ikke lagre noe her.'],
    ] as const) {
      const restore = withStorage(change);
      const poll = await openPoll(DEVICE);
      await poll.press('Enig');
      await tick(poll);
      expect(said(poll)).to.contain(words);
      expect(box(poll)!.checked).to.be.false;
      await poll.press('Uenig');
      expect(poll.pressed()).to.deep.equal(['Uenig']);
      restore();
      poll.el.remove();
    }
  });

  it('breaks nothing where the storage itself is out of reach', async () => {
    const own = Object.getOwnPropertyDescriptor(window, 'localStorage')!;
    Object.defineProperty(window, 'localStorage', { get: refuse('SecurityError'), configurable: true });
    const poll = await openPoll(DEVICE);
    await poll.press('Enig');
    expect(poll.reply()).to.equal('Takk for at du svarte!');
    await tick(poll);
    expect(said(poll)).to.contain('Nettleseren lar oss ikke lagre noe her.');
    Object.defineProperty(window, 'localStorage', own);
  });

  it('says so where it is damaged, takes nothing of it, and lets it be deleted', async () => {
    for (const damaged of ['{', '[]', '{"format":9}', TICKED.replace('agree', 'yes'), '<img src=x onerror=alert(1)>']) {
      localStorage.setItem(KEY, damaged);
      const poll = await openPoll(DEVICE);
      expect(poll.pressed()).to.be.empty;
      expect(said(poll)).to.contain('lot seg ikke lese');
      expect(localStorage.getItem(KEY), 'it is the reader’s to delete').to.equal(damaged);
      await poll.press('Slett');
      expect(localStorage).to.have.length(0);
      poll.el.remove();
    }
  });

  it('is no more where it is deleted in another window', async () => {
    const poll = await openPoll(DEVICE);
    await poll.press('Enig');
    await tick(poll);
    localStorage.clear();
    dispatchEvent(new StorageEvent('storage', { key: KEY, newValue: null }));
    await atRest(poll.el);
    expect(box(poll)!.checked).to.be.false;
    await poll.press('Uenig');
    expect(localStorage).to.have.length(0);
  });

  it('comes back to a page that the browser kept, where the box was ticked, and else does not', async () => {
    for (const isTicked of [true, false]) {
      const poll = await openPoll(DEVICE);
      await poll.press('Enig');
      if (isTicked) await tick(poll);
      dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
      dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
      await atRest(poll.el);
      expect(poll.pressed()).to.deep.equal(isTicked ? ['Enig'] : []);
      poll.el.remove();
      localStorage.clear();
    }
  });

  it('keeps the key of an answer that was sent, so that another visit corrects it and does not count it twice', async () => {
    const sent: { key: string; revision: number; choice: unknown }[] = [];
    const attributes = { ...DEVICE, poll: 'p', 'receiver-name': 'Avisa', 'privacy-url': 'https://avisa.example' };
    const collect = (answer: { key: string; revision: number; choice: unknown }): Promise<void> => {
      sent.push(answer);
      return Promise.resolve();
    };
    const poll = await openPoll(attributes);
    poll.el.collect = collect;
    await poll.press('Enig');
    await tick(poll);
    await poll.press('Send svarene mine til Avisa');
    poll.el.remove();
    const again = await openPoll(attributes);
    again.el.collect = collect;
    await atRest(again.el);
    await again.press('Uenig');
    expect(sent, 'not without being asked for anew').to.have.length(1);
    await again.press('Send svarene mine til Avisa');
    expect(sent.map(({ choice, revision, key }) => [choice, revision, key === sent[0]!.key])).to.deep.equal([
      ['agree', 1, true],
      ['disagree', 2, true],
    ]);
    expect(focusedName()).to.equal('');
  });

  it('leaves an answer alone that was sent more than a day ago: a receiver without its receipt would count it anew', async () => {
    const hour = Math.floor(Date.now() / 3_600_000) - 23;
    const question = 'topic:fjordby-hav-2025/bad';
    const sent = [[question, 'agree', '01234567-89ab-4cde-8f01-23456789abcd', 1, 'counted', hour]];
    localStorage.setItem(
      'partiprogram/agree-poll/p',
      JSON.stringify({ format: 1, answers: [[question, 'agree']], sent }),
    );
    const poll = await openPoll({
      ...DEVICE,
      poll: 'p',
      'receiver-name': 'Avisa',
      'privacy-url': 'https://avisa.example',
    });
    let count = 0;
    poll.el.collect = () => Promise.resolve(void (count += 1));
    await atRest(poll.el);
    await poll.press('Uenig');
    await poll.press('Send svarene mine til Avisa');
    expect(poll.part('send')).to.contain('Det Avisa har talt, kan ikke endres lenger.');
    expect(count).to.equal(0);
    expect(poll.pressed()).to.deep.equal(['Uenig']);
  });
});
