import { expect } from '@open-wc/testing';
import { fieldsOf } from '../../../../test/support/fields-of.js';
import { programmeIn, type DatasetDraft } from '../../../../test/support/fjordby.js';
import { openPoll, type OpenedPoll } from '../../../../test/support/poll-page.js';
import { allByRole, nameOf, namesOf, textOf } from '../../../../test/support/screen.js';
import '../program-data/program-data.js';
import './agree-poll.js';

const HAV = 'fjordby-hav-2025';
const TWO = { programme: '', pledges: `${HAV}/strand/1 fjordby-skog-2025/vann/1` };
const ISSUES = { programme: '', municipality: '9901', topic: 'bad' };

/** Names, codes, colours and documents of those who take part. */
const TELLING =
  /hav(?:parti|\b)|skog|fjell|HAV|\bSK\b|\bFJ\b|#0b5c8a|#2f6b35|#7a5a2e|2019|2023|Program for Fjordby|hav\.txt/i;

/** Everything that could tell: what is drawn, what it is called, and every attribute. */
function told({ root }: OpenedPoll): string {
  const all = [...root().querySelectorAll('.base, .base *')];
  const attributes = all.flatMap((it) => [...it.attributes].map(({ name, value }) => `${name}=${value}`));
  return `${root().querySelector('.base')?.textContent ?? ''} ${attributes.join(' ')} ${all.map(nameOf).join(' ')}`;
}

/** A pledge that names its own party, in several ways. */
const naming = (data: DatasetDraft): void => {
  Object.assign(programmeIn(data, HAV).sections[0]!.entries[1]!, {
    statement: { nb: 'la Fjordby Havparti og havpartiets folk åpne HAV-badet' },
  });
};

describe('<agree-poll>, with several programmes', () => {
  it('shows the words first, and nothing on the screen, in a name, or in the code tells whose they are', async () => {
    const poll = await openPoll(TWO);
    expect(poll.question()).to.equal('Et parti vil åpne to nye badeplasser');
    expect(poll.text()).to.contain('Gjengitt med våre ord. Hvem som sier hva, ser du når du har svart.');
    expect(told(poll)).to.not.match(TELLING);
    expect(poll.root().querySelector('.mark, .who, svg')).to.be.null;
    await expect(poll.el).to.be.accessible();
  });

  it('leaves names out of the words themselves, until they are told', async () => {
    const poll = await openPoll(TWO, naming);
    expect(poll.question()).to.equal('Et parti vil la [partiet] og [partiet]s folk åpne [partiet]-badet');
    expect(told(poll)).to.not.match(TELLING);
    await poll.press('Enig');
    expect(poll.part('who')).to.contain('la Fjordby Havparti og havpartiets folk åpne HAV-badet');
    expect(poll.question(), 'the question stays as it was asked').to.contain('[partiet]');
  });

  it('tells after the answer, whatever it is: the publisher, the source, the place, and what must be known of it', async () => {
    for (const answer of ['Enig', 'Uenig', 'Vet ikke']) {
      const poll = await openPoll(TWO);
      await poll.press(answer);
      const who = poll.part('who');
      for (const it of [
        'Hvem som sier dette',
        'HAV Fjordby Havparti',
        'Kilde: «Program for Fjordby», program 2019–2023 fra Fjordby Havparti',
        'Strand for alle, punkt 1 · linje 6–7 i dokumentet',
        'Teksten er fem år gammel.',
        'Programmet gjaldt for perioden 2019–2023, som er over.',
      ])
        expect(who.replaceAll(/\s+/g, ' ')).to.contain(it);
      expect(namesOf(poll.el, 'heading')).to.include('Hvem som sier dette');
      await expect(poll.el).to.be.accessible();
      poll.el.remove();
    }
  });

  it('hides the next one again', async () => {
    const poll = await openPoll(TWO);
    await poll.press('Enig');
    await poll.goTo('Neste spørsmål');
    expect(poll.question()).to.equal('Et parti vil gjøre badeplassene gratis');
    expect(told(poll)).to.not.match(/skog|\bSK\b|#2f6b35/i);
  });

  it('tells with the words what holds for all of them', async () => {
    const poll = await openPoll(TWO);
    expect(poll.part('document-notice')).to.equal('Programmene oppgir ikke samme periode.');
    const alike = await openPoll(
      TWO,
      (data) => (programmeIn(data, 'fjordby-skog-2025').period = { from: 2019, to: 2023 }),
    );
    expect(alike.part('document-notice')).to.equal('Programmet gjaldt for perioden 2019–2023, som er over.');
  });

  it('names a sender that takes part itself only after the answer', async () => {
    const party = await openPoll({ ...TWO, sender: 'Fjordby Havparti' });
    expect(told(party)).to.not.match(TELLING);
    await party.press('Enig');
    expect(party.part('sender')).to.equal('Avsender: Fjordby Havparti');
    expect((await openPoll({ ...TWO, sender: 'Budstikka' })).part('sender')).to.equal('Avsender: Budstikka');
  });

  it('hides or shows names as the page wishes', async () => {
    const open = await openPoll({ ...TWO, names: 'before' });
    expect(open.question()).to.equal('Fjordby Havparti vil åpne to nye badeplasser');
    expect(open.text()).to.contain('Kilde: «Program for Fjordby»');
    const blind = await openPoll({ pledge: 'strand/1', names: 'after' });
    expect(told(blind)).to.not.match(TELLING);
    await blind.press('Uenig');
    expect(blind.part('who')).to.contain('Fjordby Havparti');
  });

  it('tells the page what is asked, and not what was answered', async () => {
    const poll = await openPoll(TWO);
    const heard: object[] = [];
    poll.el.addEventListener('agree-poll-answer', (event) => heard.push(fieldsOf(event)));
    await poll.press('Enig');
    expect(heard).to.deep.equal([{ question: `pledge:${HAV}/strand/1`, programme: HAV, topic: '' }]);
  });
});

describe('<agree-poll>, on issues', () => {
  it('asks about a proposition, and says what each programme says of it after the answer, silence as silence', async () => {
    const poll = await openPoll({ ...ISSUES, issue: 'gratis-bad' });
    expect(poll.question()).to.equal('Påstand Det bør være gratis å bade.');
    expect(told(poll)).to.not.match(/havparti|skogparti|fjellist/i);
    expect(poll.part('document-notice'), 'a proposition is nobody’s').to.equal('');
    await poll.press('Delvis enig');
    const [fjell, hav, skog] = allByRole(poll.root().querySelector('[part=who]')!, 'listitem').map((it) =>
      textOf(it).replaceAll(/\s+/g, ' '),
    );
    expect(fjell).to.match(/^FJ Fjellistene i Fjordby Ikke funnet på temasiden Kilde: /);
    expect(hav).to.match(/^HAV Fjordby Havparti Er for holde bading og ferge gratis Kilde: «Program for Fjordby»/);
    expect(hav).to.contain('Programmet gjaldt for perioden 2019–2023, som er over.');
    expect(skog).to.match(/^SK Skogpartiet Fjordby Er for gjøre badeplassene gratis/);
    expect(poll.part('who')).to.contain('Dokumentene er av ulike slag');
    await expect(poll.el).to.be.accessible();
  });

  it('asks about all issues of a topic, those that the page names, or those of a kind', async () => {
    expect((await openPoll(ISSUES)).text()).to.contain('1 av 4');
    expect((await openPoll({ ...ISSUES, only: 'differing' })).text()).to.contain('1 av 2');
    const named = await openPoll({ ...ISSUES, issues: 'parkering ferge-barn' });
    expect(named.question()).to.contain('Det bør koste å parkere');
    expect(named.text()).to.contain('1 av 2');
    const some = await openPoll({ programme: '', programmes: `${HAV} fjordby-fjell-2025`, topic: 'bad' });
    await some.press('Enig');
    expect(some.part('who')).to.not.contain('Skogpartiet');
  });

  it('shows who says what beforehand where the page wishes', async () => {
    const poll = await openPoll({ ...ISSUES, issue: 'parkering', names: 'before' });
    expect(poll.part('who')).to.contain('Fjellistene i Fjordby').and.contain('Er imot');
    expect(poll.pressed()).to.be.empty;
  });

  it('never makes a plan one of those who speak', async () => {
    const poll = await openPoll({ programme: '', topic: 'bad', programmes: `${HAV} nesbygd-kommune-plan` });
    await poll.press('Enig');
    expect(poll.part('who')).to.not.contain('Nesbygd kommune');
  });

  it('lets the reader choose the topic first, and another one later', async () => {
    const poll = await openPoll({ programme: '', municipality: '9901' });
    expect(namesOf(poll.el, 'button')).to.deep.equal(['Bad og strand', 'Ferge']);
    await poll.goTo('Ferge');
    expect(poll.question()).to.equal('Påstand Barn bør reise gratis.');
    await poll.press('Enig');
    await poll.press('Velg tema');
    await poll.goTo('Bad og strand');
    expect(poll.text()).to.contain('1 av 4');
    expect(poll.pressed()).to.be.empty;
  });
});
