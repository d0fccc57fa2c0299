import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { eventually } from '../../../../test/support/eventually.js';
import { reloaded } from '../../../../test/support/embed.js';
import { fjordby } from '../../../../test/support/fjordby.js';
import { atRest, openPoll, withThreeTopics } from '../../../../test/support/poll-page.js';
import { byRole, focusedName, namesOf, textOf } from '../../../../test/support/screen.js';
import { filesOf, serveFiles } from '../../../../test/support/served-files.js';
import { translate } from '../../../../test/support/translate.js';
import '../program-data/program-data.js';
import './agree-poll.js';

type Poll = Awaited<ReturnType<typeof openPoll>>;

/** Answers on both topics of the programme. */
async function answerAll({ press, goTo }: Poll): Promise<void> {
  await press('Enig');
  await goTo(/^Neste/);
  await press('Uenig');
}

const overviewOf = ({ el }: Poll) => el.shadowRoot!.querySelector('[part~=overview]');

describe('<agree-poll>, topic after topic', () => {
  it('ends with an overview of the answers, and without a verdict', async () => {
    const poll = await openPoll();
    expect(textOf(overviewOf(poll))).to.equal('');
    await answerAll(poll);
    expect(textOf(overviewOf(poll))).to.equal(
      'Svarene dine Du har svart på begge spørsmålene. Et overblikk over 2 spørsmål, ikke et råd om hva du bør stemme. ' +
        'Bad og strand Enig Ferge Uenig',
    );
    expect(namesOf(poll.el, 'button', /^Neste/)).to.be.empty;
    expect(poll.text(), 'nothing is summed up').to.not.match(/%|enige? (om|i) \d|\d av \d enig|passer/i);
    await expect(poll.el).to.be.accessible();
  });

  it('shows the last answer in it that was given', async () => {
    const poll = await openPoll();
    await answerAll(poll);
    await poll.press('Vet ikke');
    expect(textOf(overviewOf(poll))).to.contain('Ferge Vet ikke');
  });

  it('has no overview of a single question', async () => {
    const poll = await openPoll({ programme: 'fjordby-skog-2025' });
    expect(poll.text()).to.not.contain('1 av 1');
    await poll.press('Enig');
    expect(overviewOf(poll)).to.be.null;
    expect(poll.reply()).to.equal('Takk for at du svarte!');
  });

  it('keeps an answer while the page goes to another topic and back, and forgets all with another programme', async () => {
    const { el, press, pressed } = await openPoll();
    await press('Enig');
    await reloaded(el, () => (el.topic = 'ferge'));
    expect(pressed()).to.be.empty;
    await reloaded(el, () => (el.topic = 'bad'));
    expect(pressed()).to.deep.equal(['Enig']);
    await reloaded(el, () => (el.programme = 'fjordby-skog-2025'));
    await reloaded(el, () => (el.programme = 'fjordby-hav-2025'));
    expect(pressed()).to.be.empty;
  });

  it('keeps the pledges open under the next question where the reader has opened them', async () => {
    const { el, press, goTo } = await openPoll();
    await press('Les de 3 løftene først');
    await eventually(() => namesOf(el, 'listitem').length === 3);
    await press('Enig');
    await goTo(/^Neste/);
    await eventually(() => namesOf(el, 'listitem').length === 1);
  });

  it('keeps the question on the screen while the next one is on its way, and can be tried again', async () => {
    const folder = new URL('/served/next/', location.href).href;
    const files = await filesOf(await fjordby());
    const served = serveFiles(folder, files);
    const ferry = 'programmes/fjordby-hav-2025/ferge.json';
    served.put(ferry, undefined);
    const letGo = served.hold(ferry);
    const { el, press, question, text } = await openPoll({ topic: 'bad' }, undefined, `${folder}catalogue.json`);
    await press('Enig');
    await press(/^Neste/);
    expect(question(), 'meanwhile').to.contain('bad og strand');
    await reloaded(el, letGo);
    expect(text()).to.contain('Nettstedet svarte, men ga ikke fra seg programdataene.');
    served.put(ferry, files.get(ferry));
    await reloaded(el, () => byRole(el, 'button', 'Prøv igjen').click());
    expect(focusedName()).to.equal('Er du enig med Fjordby Havparti om ferge?');
    served.restore();
  });

  it('keeps the question on the screen for a reader who goes on twice before anything has come', async () => {
    const folder = new URL('/served/twice/', location.href).href;
    const data = await fjordby();
    withThreeTopics(data);
    const served = serveFiles(folder, await filesOf(data));
    const letGo = ['ferge', 'tomt'].map((topic) => served.hold(`programmes/fjordby-hav-2025/${topic}.json`));
    const { el, press, question } = await openPoll({ topic: 'bad' }, undefined, `${folder}catalogue.json`);
    await press('Enig');
    await press(/^Neste/);
    await press('Velg tema');
    await press('Tomt tema');
    expect(question(), 'meanwhile').to.contain('bad og strand');
    await reloaded(el, () => letGo.forEach((go) => go()));
    expect(question()).to.contain('tomt tema');
    served.restore();
  });

  it('can be gone through with the keyboard alone', async () => {
    const { el, pressed } = await openPoll();
    const tabTo = async (name: string | RegExp): Promise<void> => {
      await sendKeys({ press: 'Tab' });
      expect(focusedName()).to.match(typeof name === 'string' ? new RegExp(`^${name}$`) : name);
    };
    await tabTo('Les de 3 løftene først');
    await sendKeys({ press: 'Enter' });
    expect(namesOf(el, 'listitem')).to.have.length(3);
    await tabTo('Enig');
    await sendKeys({ press: 'Space' });
    expect(pressed()).to.deep.equal(['Enig']);
    await tabTo('Delvis enig');
    await sendKeys({ press: 'Enter' });
    expect(pressed()).to.deep.equal(['Delvis enig']);
    await tabTo('Uenig');
    await tabTo('Vet ikke');
    await eventually(() => namesOf(el, 'button', 'Trekk tilbake svaret').length > 0);
    await tabTo('Trekk tilbake svaret');
    await tabTo(/^Neste tema/);
    await sendKeys({ press: 'Enter' });
    await eventually(() => focusedName() === 'Er du enig med Fjordby Havparti om ferge?');
    await tabTo('Les løftet først');
  });
});

describe('<agree-poll>, translated by the browser', () => {
  it('has no old words under an answer, another answer, or another question', async () => {
    const { el, question, reply } = await openPoll();
    translate(el);
    el.shadowRoot!.querySelector<HTMLElement>('[part=answer]')!.click();
    await atRest(el);
    expect(reply()).to.equal('Takk for at du svarte!');
    translate(el);
    el.shadowRoot!.querySelectorAll<HTMLElement>('[part=answer]')[2]!.click();
    await atRest(el);
    expect(reply()).to.equal('Takk for at du svarte. Det er lov å være uenig.');
    // What says the same as before stays translated.
    el.shadowRoot!.querySelector<HTMLElement>('[part=step]')!.click();
    await atRest(el);
    expect(question()).to.equal('Er du enig med Fjordby Havparti om ferge?');
    expect(namesOf(el, 'button')).to.include('Enig').and.to.include('Tilbake');
  });
});

describe('<agree-poll>, other ways to engage', () => {
  const shown = ({ el }: Poll) =>
    [...el.querySelectorAll('[slot=engage]')].filter((it) => it.checkVisibility()).map(textOf);
  const heading = 'Flere måter å engasjere seg på';

  it('come after an answer, never before', async () => {
    const poll = await openPoll();
    poll.fill('engage', 'Bli medlem');
    await poll.el.updateComplete;
    expect(shown(poll)).to.be.empty;
    await poll.press('Uenig');
    expect(shown(poll)).to.deep.equal(['Bli medlem']);
    expect(poll.text()).to.contain(heading);
    await expect(poll.el).to.be.accessible();
  });

  it('come even if the page adds them later', async () => {
    const poll = await openPoll();
    await poll.press('Enig');
    const slot = poll.el.shadowRoot!.querySelector('slot[name=engage]')!;
    const noticed = new Promise((resolve) => slot.addEventListener('slotchange', resolve, { once: true }));
    poll.fill('engage', 'Bli medlem');
    await noticed;
    await poll.el.updateComplete;
    expect(shown(poll)).to.deep.equal(['Bli medlem']);
  });

  it('are not mentioned where there are none', async () => {
    const poll = await openPoll();
    const inner = document.createElement('div');
    const notOurs = document.createElement('p');
    notOurs.slot = 'engage';
    inner.append(notOurs);
    poll.el.append(inner);
    await poll.press('Enig');
    expect(poll.text()).to.not.contain(heading);
  });
});

describe('<agree-poll>, and what becomes of an answer', () => {
  it('sends nothing and stores nothing', async () => {
    const poll = await openPoll({ 'expose-choice': '' }, withThreeTopics);
    performance.clearResourceTimings();
    await poll.press('Enig');
    await poll.goTo(/^Neste/);
    await poll.press('Uenig');
    // Whatever was sent before this had time to be seen. Of our own code, the test server sends each file by itself.
    await (await fetch('/test/fixtures/fjordby.json?later')).text();
    const sent = performance
      .getEntriesByType('resource')
      .filter(({ name }) => !name.endsWith('?later') && !/\.[tj]s$/.test(name));
    expect(sent).to.be.empty;
    expect(localStorage).to.have.length(0);
    expect(sessionStorage).to.have.length(0);
    expect(document.cookie).to.equal('');
    expect(await indexedDB.databases()).to.be.empty;
  });
});
