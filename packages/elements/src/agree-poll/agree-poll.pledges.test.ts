import { expect } from '@open-wc/testing';
import { embed, reloaded, settled } from '../../../../test/support/embed.js';
import { eventually } from '../../../../test/support/eventually.js';
import { programmeIn } from '../../../../test/support/fjordby.js';
import { readOwnWords } from '../../../../test/support/own-words.js';
import { atRest, openPoll } from '../../../../test/support/poll-page.js';
import { byRole, focusedName, nameOf, namesOf, textOf } from '../../../../test/support/screen.js';
import '../pledge-list/pledge-list.js';
import '../program-data/program-data.js';
import './agree-poll.js';

readOwnWords();

const PLAN = 'nesbygd-kommune-plan';

describe('<agree-poll>, on pledges', () => {
  it('asks about one of a programme in the open, in a sentence around our words, with its source', async () => {
    const { el, question, text } = await openPoll({ pledge: 'strand/1' });
    expect(question()).to.equal('Fjordby Havparti vil åpne to nye badeplasser');
    expect(nameOf(byRole(el, 'region'))).to.equal('Si din mening: åpne to nye badeplasser');
    expect(byRole(el, 'group', 'Er du enig?')).to.exist;
    expect(text()).to.contain('Kilde: «Program for Fjordby», program 2019–2023 fra Fjordby Havparti');
    expect(text()).to.contain('Programmet gjaldt for perioden 2019–2023, som er over.');
    expect(text()).to.not.contain('1 av 1').and.not.contain('Velg tema');
    await expect(el).to.be.accessible();
  });

  it('asks about several, one after the other, and tells where one is and what is left', async () => {
    const { el, question, text, press, goTo } = await openPoll({ pledges: 'strand/2 ferge/1 strand/1' });
    expect(question()).to.contain('la badeplassene være gratis');
    expect(text()).to.contain('1 av 3');
    await press('Enig');
    expect(text()).to.contain('2 spørsmål igjen');
    await goTo('Neste spørsmål');
    expect(question()).to.contain('innføre gratis ferge for barn');
    expect(text()).to.contain('2 av 3');
    expect(focusedName()).to.equal(question());
    await reloaded(el, () => (el.pledges = 'strand/1'));
    expect(question()).to.contain('åpne to nye badeplasser');
  });

  it('asks no more than `limit`', async () => {
    expect((await openPoll({ pledges: 'strand/2 ferge/1 strand/1', limit: '2' })).text()).to.contain('1 av 2');
  });

  it('asks nobody about what stands in a plan, nor about what is no pledge', async () => {
    for (const attributes of [
      { programme: PLAN, pledge: 'tall/fact-1' },
      { programme: PLAN, pledges: 'tall/fact-1 tall/question-1' },
    ]) {
      const { el, text } = await openPoll(attributes);
      expect(text()).to.match(/^Nesbygd kommune er ikke et parti/);
      expect(namesOf(el, 'button')).to.be.empty;
    }
    const { el, text } = await openPoll({ pledges: `strand/1 ${PLAN}/tall/fact-1`, names: 'before' });
    expect(text()).to.not.contain('1 av 2');
    expect(namesOf(el, 'button')).to.include('Enig');
  });

  it('shows a quote as a quote, and sets long ones in smaller letters', async () => {
    const long = 'Vi vil bygge ut badeplassene våre. '.repeat(8).trim();
    const { root, question } = await openPoll({ pledge: 'strand/1' }, (data) => {
      const entry = programmeIn(data, 'fjordby-hav-2025').sections[0]!.entries[1]!;
      Object.assign(entry, { quote: { nb: long }, statement: undefined });
    });
    expect(question()).to.equal(`Fjordby Havparti skriver ${long}`);
    const size = (of: string) => parseFloat(getComputedStyle(root().querySelector(of)!).fontSize);
    expect(size('.title q')).to.be.lessThan(size('.title'));
  });

  it('shows a point below another together with that', async () => {
    const { question } = await openPoll({ pledge: 'strand/2' }, (data) => {
      Object.assign(programmeIn(data, 'fjordby-hav-2025').sections[0]!.entries[2]!, { depth: 1 });
    });
    expect(question()).to.match(/åpne to nye badeplasser … la badeplassene være gratis$/);
  });
});

describe('<agree-poll>, inside a dataset of the page’s own', () => {
  it('asks about all of its programmes together, and lets the reader choose the topic first', async () => {
    const { el, question, goTo, text } = await openPoll({ programme: '' });
    expect(question()).to.equal('Hva vil du si din mening om?');
    expect(namesOf(el, 'button')).to.deep.equal(['Bad og strand', 'Ferge']);
    expect(text()).to.contain('Dette er ikke en meningsmåling.');
    await expect(el).to.be.accessible();
    await goTo('Bad og strand');
    expect(question()).to.equal('Påstand Kommunen bør åpne badeplasser.');
    expect(focusedName()).to.equal(question());
  });

  it('asks about pledges in the document’s own words, where nobody has made issues or sorted them', async () => {
    const own = (await (await fetch('/test/fixtures/own-words.json')).json()) as {
      issues: unknown;
      programmes: { sections: { entries: { topics: unknown }[] }[] }[];
    };
    own.issues = [];
    for (const { sections } of own.programmes)
      for (const { entries } of sections) for (const it of entries) it.topics = [];
    const { el, question, markup, press, part } = await openPoll({ programme: '' }, undefined, own);
    expect(question()).to.match(/^Et parti (skriver|vil) /);
    expect(markup()).to.not.match(/Ytre Vik|Indre Vik|ytre-vik|indre-vik/);
    await press('Enig');
    expect(part('who')).to.match(/Ytre Vik bygdeliste|Indre Vik samfunnsliste/);
    await expect(el).to.be.accessible();
  });
});

describe('<agree-poll>, on the page’s own words', () => {
  const LIST = `<h2>Skole</h2><p>Vi vil:</p><ul><li>bygge en ny barneskole på Nes</li><li>gi elevene varm mat</li></ul>`;

  /** A list around words of the page, and a poll about them. */
  async function setup(words = LIST) {
    const list = embed(
      'pledge-list',
      { id: 'program', publisher: 'Fjordpartiet', municipality: 'Fjordby' },
      { data: {} },
    );
    const box = list.closest('program-data')!;
    const page = document.createElement('div');
    page.lang = 'nb';
    // As a page has it, outside any dataset.
    box.replaceWith(page);
    list.setHTMLUnsafe(words);
    const poll = document.createElement('agree-poll');
    poll.setAttribute('for', 'program');
    poll.loading = 'eager';
    page.append(list, poll);
    await settled(poll);
    await atRest(poll);
    const question = () => nameOf(poll.shadowRoot!.querySelector('.title')!);
    return { page, list, poll, question, text: () => textOf(poll.shadowRoot!.querySelector('.base')) };
  }

  it('asks about what stands in a list around them, and leaves them where they are', async () => {
    const { page, list, poll, question, text } = await setup();
    expect(question()).to.equal('Fjordpartiet skriver bygge en ny barneskole på Nes');
    expect(text()).to.contain('1 av 2').and.contain('ordrett fra dokumentet').and.contain('Fjordpartiet');
    expect(list.querySelectorAll('li')).to.have.length(2);
    byRole(poll, 'button', 'Hopp over').click();
    await atRest(poll);
    expect(question()).to.contain('gi elevene varm mat');
    page.remove();
  });

  it('asks about the words as they are now', async () => {
    const { page, list, question, text } = await setup();
    list.querySelector('li')!.textContent = 'bygge to nye barneskoler på Nes';
    await eventually(() => question().includes('to nye barneskoler'));
    expect(text()).to.contain('1 av 2');
    page.remove();
  });

  it('says so where there is no such list, or nothing to read in it', async () => {
    const { poll, page } = await setup('<p></p>');
    expect(poll.matches(':state(error)')).to.be.true;
    expect(textOf(byRole(poll, 'status'))).to.contain('Fant ingen <pledge-list id="program">');
    page.remove();
  });
});
