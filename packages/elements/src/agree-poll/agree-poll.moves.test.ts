import { expect } from '@open-wc/testing';
import { fieldsOf } from '../../../../test/support/fields-of.js';
import { once } from '../../../../test/support/once.js';
import { openPoll } from '../../../../test/support/poll-page.js';
import { byRole, focusedName, namesOf, textOf } from '../../../../test/support/screen.js';
import '../program-data/program-data.js';
import './agree-poll.js';

const ISSUES = { programme: '', municipality: '9901', topic: 'bad' };

describe('<agree-poll>, the way through a series', () => {
  it('lets the reader skip, go back and change, and leads back to what was skipped', async () => {
    const { el, press, goTo, question, pressed, text } = await openPoll(ISSUES);
    const [first] = [question()];
    expect(namesOf(el, 'button')).to.not.include('Tilbake');
    await goTo('Hopp over');
    expect(question()).to.not.equal(first);
    expect(focusedName()).to.equal(question());
    await press('Enig');
    await goTo('Neste spørsmål');
    await press('Uenig');
    await goTo('Tilbake');
    expect(pressed()).to.deep.equal(['Enig']);
    await press('Delvis enig');
    expect(pressed()).to.deep.equal(['Delvis enig']);
    await goTo('Neste spørsmål');
    expect(text(), 'what is answered is not asked again').to.contain('4 av 4');
    await press('Vet ikke');
    expect(text()).to.contain('1 spørsmål igjen');
    await goTo('Neste spørsmål');
    expect(question()).to.equal(first);
  });

  it('lets the reader withdraw an answer, says so, and leaves the focus where the answer was', async () => {
    const { el, press, pressed, reply, part } = await openPoll(ISSUES);
    await press('Uenig');
    const withdrawn = once(el, 'agree-poll-withdraw');
    await press('Trekk tilbake svaret');
    expect((await withdrawn).question).to.equal('issue:badeplasser');
    expect(pressed()).to.be.empty;
    expect(reply()).to.equal('Svaret er trukket tilbake.');
    expect(focusedName()).to.equal('Uenig');
    expect(part('who'), 'names are hidden again').to.equal('');
    await press('Enig');
    expect(reply()).to.equal('Takk for at du svarte!');
  });

  it('does as the page wants where it objects', async () => {
    const { el, press, goTo, pressed, question, part } = await openPoll(ISSUES);
    for (const type of ['agree-poll-withdraw', 'agree-poll-question', 'agree-poll-finish'] as const)
      el.addEventListener(type, (event) => event.preventDefault());
    const [first] = [question()];
    await press('Enig');
    await press('Trekk tilbake svaret');
    expect(pressed()).to.deep.equal(['Enig']);
    await goTo('Neste spørsmål');
    expect(question()).to.equal(first);
    el.addEventListener('agree-poll-question', (event) => event.stopImmediatePropagation(), { capture: true });
    await press('Delvis enig');
    expect(part('overview')).to.equal('');
  });

  it('tells the page of each move, and of no choice', async () => {
    const { el, press, goTo } = await openPoll(ISSUES);
    const fired: string[] = [];
    for (const type of [
      'agree-poll-answer',
      'agree-poll-withdraw',
      'agree-poll-question',
      'agree-poll-topic',
      'agree-poll-finish',
    ] as const)
      el.addEventListener(type, (event) => fired.push(JSON.stringify({ ...fieldsOf(event), type })));
    await press('Enig');
    await press('Trekk tilbake svaret');
    await goTo('Hopp over');
    await press('Uenig');
    await goTo('Neste spørsmål');
    await press('Vet ikke');
    await press('Avslutt og se svarene dine');
    const types = fired.map((it) => (JSON.parse(it) as { type: string }).type.replace('agree-poll-', ''));
    expect(types).to.deep.equal([...['answer', 'withdraw', 'question', 'answer', 'question', 'answer'], 'finish']);
    expect(fired.join()).to.not.match(/agree"|disagree|no-opinion|partly/);
  });
});

describe('<agree-poll>, the end of a series', () => {
  it('tells on what one agrees with whom, on how few questions it rests, and that it is no advice', async () => {
    const { el, press, goTo, root, text } = await openPoll(ISSUES);
    for (const answer of ['Delvis enig', 'Enig', 'Uenig']) {
      await press(answer);
      await goTo('Neste spørsmål');
    }
    await press('Vet ikke');
    const overview = root().querySelector('[part=overview]')!;
    expect(textOf(overview)).to.contain('Et overblikk over 4 spørsmål, ikke et råd om hva du bør stemme.');
    const publishers = [...overview.querySelectorAll('.publishers > li')].map((it) =>
      textOf(it).replaceAll(/\s+/g, ' '),
    );
    expect(publishers).to.deep.equal([
      'FJ Fjellistene i Fjordby Enige om Nye badeplasser Uenige om Betaling for parkering',
      'HAV Fjordby Havparti Enige om Gratis bading Delvis enige om Nye badeplasser',
      'SK Skogpartiet Fjordby Enige om Gratis bading Betaling for parkering',
    ]);
    expect(text()).to.not.match(/%|prosent|poeng|mest enig|\d+ av \d+ enig/);
    expect(root().querySelector('progress, meter, .percent')).to.be.null;
    await expect(el).to.be.accessible();
  });

  it('comes earlier for a reader who has had enough, and leads back to each question', async () => {
    const { el, press, goTo, question, part, pressed } = await openPoll(ISSUES);
    await press('Enig');
    expect(namesOf(el, 'button'), 'not after a single one').to.not.include('Avslutt og se svarene dine');
    await goTo('Neste spørsmål');
    await press('Uenig');
    await press('Avslutt og se svarene dine');
    expect(part('overview')).to.contain('Du har svart på 2 av 4 spørsmål.').and.contain('Ikke besvart');
    expect(focusedName()).to.equal('Svarene dine');
    await goTo('Nye badeplasser');
    expect(question()).to.contain('Kommunen bør åpne badeplasser.');
    expect(pressed()).to.deep.equal(['Enig']);
    expect(focusedName()).to.equal(question());
  });

  it('goes over the topics that the reader has been asked about, and leads back there', async () => {
    const { press, goTo, part, question } = await openPoll({ programme: '', municipality: '9901' });
    await goTo('Ferge');
    await press('Enig');
    await press('Velg tema');
    await goTo('Bad og strand');
    await press('Enig');
    await goTo('Neste spørsmål');
    await press('Uenig');
    await press('Avslutt og se svarene dine');
    expect(part('overview')).to.contain('Gratis ferge for barn').and.contain('Et overblikk over 3 spørsmål');
    await goTo('Gratis ferge for barn');
    expect(question()).to.equal('Påstand Barn bør reise gratis.');
  });

  it('hides names in what is not answered yet', async () => {
    const { press, goTo, part } = await openPoll({ programme: '', municipality: '9901', topic: 'bad' }, (data) => {
      const [, , third] = data.issues as unknown as { title: { nb: string } }[];
      third!.title.nb = 'Betaling etter Skogpartiets syn';
    });
    await press('Enig');
    await goTo('Neste spørsmål');
    await press('Enig');
    await press('Avslutt og se svarene dine');
    expect(part('overview')).to.contain('Betaling etter [partiet]s syn');
  });

  it('forgets all of it with another programme, and on leaving', async () => {
    const { el, press, goTo, part, pressed } = await openPoll(ISSUES);
    await press('Enig');
    await goTo('Neste spørsmål');
    await press('Uenig');
    await press('Avslutt og se svarene dine');
    dispatchEvent(new PageTransitionEvent('pagehide'));
    await el.updateComplete;
    expect(part('overview')).to.equal('');
    expect(pressed()).to.be.empty;
    expect(byRole(el, 'button', 'Enig').ariaPressed).to.equal('false');
  });
});
