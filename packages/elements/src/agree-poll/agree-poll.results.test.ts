/** What others have answered: asked for by the reader, whole or not at all, and never more than it is. */
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { eventually } from '../../../../test/support/eventually.js';
import { atRest, openPoll, type OpenedPoll } from '../../../../test/support/poll-page.js';
import { byRole, focusedName, namesOf, textOf } from '../../../../test/support/screen.js';
import '../program-data/program-data.js';
import './agree-poll.js';

const QUESTION = 'topic:fjordby-hav-2025/bad';
const SHARES = { agree: 54, partly: 20, disagree: 26, opinions: 1100, noOpinion: 140 };
const RESULTS = {
  poll: 'fjordby-2027',
  sender: 'Fjordby Avis',
  from: '2027-08-01',
  until: '2027-09-12',
  questions: [{ question: QUESTION, wording: 'Er du enig med Fjordby Havparti?', answers: 1240, shares: SHARES }],
};
const SHOW = 'Vis hva andre har svart';
const NO_SURVEY =
  'Dette er ikke en meningsmåling. Svarene er fra dem som selv valgte å svare, og er ikke representative for noen andre.';

/** A poll whose results the page gives itself. */
async function withResults(give: (poll: string) => Promise<unknown>, attributes = {}): Promise<OpenedPoll> {
  const poll = await openPoll({ poll: 'fjordby-2027', ...attributes });
  poll.el.results = give;
  await atRest(poll.el);
  return poll;
}

const shown = ({ root }: OpenedPoll): string => textOf(root().querySelector('[part=results]')).replaceAll(/\s+/g, ' ');

/** What a question comes to where it has other results. */
const other = (change: object): object => ({ ...RESULTS, questions: [{ ...RESULTS.questions[0], ...change }] });

describe('<agree-poll>, what others have answered', () => {
  it('is there when the reader asks for it, before an answer or after it, and asked for only then', async () => {
    const asked: string[] = [];
    const poll = await withResults((id) => {
      asked.push(id);
      return Promise.resolve(RESULTS);
    });
    await poll.press('Enig');
    expect(asked).to.be.empty;
    await poll.press(SHOW);
    expect(asked).to.deep.equal(['fjordby-2027']);
    expect(shown(poll)).to.contain('Enig 54 % Delvis enig 20 % Uenig 26 %');
    await poll.press('Skjul hva andre har svart');
    expect(shown(poll)).to.equal(SHOW);
  });

  it('says what was asked, whole shares of how many, no opinion apart, since when, by whom, and that it is no survey', async () => {
    const poll = await withResults(() => Promise.resolve(RESULTS));
    await poll.press(SHOW);
    for (const said of [
      'Spørsmålet: «Er du enig med Fjordby Havparti?»',
      'Andeler av de 1 100 som har en mening. I tillegg svarte 140 «Vet ikke». 1 240 svar i alt.',
      NO_SURVEY,
      'Svar fra 1. august 2027 til 12. september 2027. Avsender: Fjordby Avis',
    ])
      expect(shown(poll)).to.contain(said.replaceAll(/\s/g, ' '));
    await expect(poll.el).to.be.accessible();
  });

  it('says the same in a table, with the heads of its rows and columns', async () => {
    const poll = await withResults(() => Promise.resolve(RESULTS));
    await poll.press(SHOW);
    await poll.press('Vis som tabell');
    const rows = [...poll.root().querySelectorAll('tbody tr')].map((row) =>
      [...row.children].map((it) => textOf(it).replaceAll(/\s+/g, ' ')),
    );
    expect(rows).to.deep.equal([
      ['Enig', '54 %'],
      ['Delvis enig', '20 %'],
      ['Uenig', '26 %'],
      ['Vet ikke', '140 svar'],
    ]);
    expect([...poll.root().querySelectorAll('tbody th')].every((it) => it.getAttribute('scope') === 'row')).to.be.true;
    expect(textOf(poll.root().querySelector('caption'))).to.match(/1.240 svar i alt/);
    const bars = [...poll.root().querySelectorAll('.bars li')].map((it) => textOf(it).replaceAll(/\s+/g, ' '));
    expect(bars).to.deep.equal(rows.slice(0, 3).map((it) => it.join(' ')));
    await expect(poll.el).to.be.accessible();
  });

  it('draws bars as long as the shares, in one colour that is no party’s, by no style of ours', async () => {
    const poll = await withResults(() => Promise.resolve(RESULTS));
    await poll.press(SHOW);
    const bars = [...poll.root().querySelectorAll<SVGElement>('.bar')];
    const shares = bars.map((it) => {
      const [all, part] = [it, it.querySelector('rect')!].map((one) => one.getBoundingClientRect().width);
      return Math.round((100 * part!) / (all! - 2));
    });
    expect(shares).to.deep.equal([54, 20, 26]);
    expect(new Set(bars.map((it) => getComputedStyle(it.querySelector('rect')!).fill)).size).to.equal(1);
    expect(bars.every((it) => it.getAttribute('aria-hidden') === 'true')).to.be.true;
    expect(poll.root().querySelector('[style]')).to.be.null;
  });

  it('says in a sentence that there are too few, or that it is election day', async () => {
    const few = await withResults(() => Promise.resolve(other({ shares: undefined, silence: 'too-few', answers: 7 })));
    await few.press(SHOW);
    expect(shown(few)).to.contain('Det er for få svar til å vise hvordan de fordeler seg (7 så langt).');
    const silent = other({ shares: undefined, silence: 'election-day', answers: undefined });
    const day = await withResults(() => Promise.resolve(silent));
    await day.press(SHOW);
    expect(shown(day)).to.contain('På valgdagen vises ingen resultater før klokka 21.');
    for (const poll of [few, day]) {
      expect(shown(poll)).to.contain(NO_SURVEY).and.not.contain('%');
      expect(poll.root().querySelector('.bar, table')).to.be.null;
      await expect(poll.el).to.be.accessible();
    }
  });

  it('says so where there are none for the question', async () => {
    const poll = await withResults(() => Promise.resolve(RESULTS), { topic: 'ferge' });
    await poll.press(SHOW);
    expect(shown(poll)).to.contain('Det finnes ingen resultater for dette spørsmålet.');
  });

  it('shows nothing of what is wrong or hostile, keeps the question, and can be tried again', async () => {
    let given: unknown = other({ shares: { ...SHARES, agree: 540 } });
    const poll = await withResults(() => Promise.resolve(given));
    await poll.press(SHOW);
    for (const bad of [null, 'x', [], other({ answers: 1e300 }), { ...RESULTS, sender: 'a\u202eb' }, new Error('no')]) {
      expect(shown(poll)).to.contain('Svarene lot seg ikke hente akkurat nå.').and.not.contain('%');
      expect(namesOf(poll.el, 'button')).to.include('Enig');
      given = bad;
      await poll.press('Prøv igjen');
    }
    given = RESULTS;
    await poll.press('Prøv igjen');
    expect(shown(poll)).to.contain('54 %');
  });

  it('shows markup as the text that it is', async () => {
    const markup = '<img src=x onerror=alert(1)>';
    const poll = await withResults(() => Promise.resolve({ ...other({ wording: markup }), sender: markup }));
    await poll.press(SHOW);
    expect(shown(poll)).to.contain(`«${markup}»`).and.contain(`Avsender: ${markup}`);
    expect(poll.root().querySelector('img')).to.be.null;
  });

  it('are of the question on the screen, and closed at the next one', async () => {
    const poll = await withResults(() => Promise.resolve(RESULTS));
    await poll.press('Enig');
    await poll.press(SHOW);
    await poll.goTo(/^Neste/);
    expect(shown(poll)).to.equal(SHOW);
  });

  it('wait for the answer where they would name whose words are asked about', async () => {
    const poll = await withResults(() => Promise.resolve(RESULTS), { pledge: 'strand/1', names: 'after' });
    expect(namesOf(poll.el, 'button')).to.not.include(SHOW);
    await poll.press('Enig');
    expect(namesOf(poll.el, 'button')).to.include(SHOW);
  });

  it('are read by keyboard alone', async () => {
    const poll = await withResults(() => Promise.resolve(RESULTS));
    byRole(poll.el, 'button', SHOW).focus();
    await sendKeys({ press: 'Enter' });
    await eventually(() => shown(poll).includes('54 %'));
    expect(focusedName()).to.equal('Skjul hva andre har svart');
    await sendKeys({ press: 'Tab' });
    expect(focusedName()).to.equal('Vis som tabell');
    await sendKeys({ press: 'Enter' });
    expect(poll.root().querySelector('table')!.checkVisibility()).to.be.true;
  });

  it('are asked of the server without cookies and without the page’s address, and no more than a page can hold', async () => {
    const network = window.fetch.bind(window);
    const asked: { readonly url: string; readonly init: RequestInit | undefined }[] = [];
    let body = JSON.stringify(RESULTS);
    window.fetch = async (input, init) => {
      const url = input instanceof Request ? input.url : String(input);
      if (!url.startsWith('https://svar.example')) return network(input, init);
      asked.push({ url, init });
      return Promise.resolve(new Response(body));
    };
    const poll = await openPoll({ poll: 'fjordby 2027', collector: 'https://svar.example/avis/' });
    expect(asked).to.be.empty;
    await poll.press(SHOW);
    await eventually(() => shown(poll).includes('54 %'));
    expect(asked[0]!.url).to.equal('https://svar.example/avis/v1/polls/fjordby%202027/results');
    const { credentials, referrerPolicy, redirect } = asked[0]!.init!;
    expect([credentials, referrerPolicy, redirect]).to.deep.equal(['omit', 'no-referrer', 'error']);
    body = ' '.repeat(2_000_001);
    await poll.press('Skjul hva andre har svart');
    await poll.press(SHOW);
    await eventually(() => shown(poll).includes('lot seg ikke hente'));
    window.fetch = network;
  });
});
