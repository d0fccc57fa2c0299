import { expect } from '@open-wc/testing';
import { embed, reloaded, settled } from '../../../../test/support/embed.js';
import { eventually } from '../../../../test/support/eventually.js';
import { fjordby, programmeIn, type DatasetDraft } from '../../../../test/support/fjordby.js';
import { once } from '../../../../test/support/once.js';
import { openPoll, withThreeTopics } from '../../../../test/support/poll-page.js';
import { allByRole, byRole, focusedName, nameOf, namesOf, textOf } from '../../../../test/support/screen.js';
import '../program-data/program-data.js';
import './agree-poll.js';

const HAV = 'fjordby-hav-2025';
const NO_SURVEY = 'Dette er ikke en meningsmåling. Ingen svar telles: svaret ditt blir verken sendt eller lagret.';
const ANSWERS = ['Enig', 'Delvis enig', 'Uenig', 'Vet ikke'];

/** A dataset with so many pledges more on one topic. */
async function withManyPledges(count: number): Promise<DatasetDraft> {
  const data = await fjordby();
  const [section] = programmeIn(data, HAV).sections;
  for (let at = 0; at < count; at++)
    section?.entries.push({
      ...{ id: `${HAV}/x/${at + 900}`, topics: ['bad'], lines: [9, 9], kind: 'pledge' },
      statement: { nb: `love ${at}`, en: `promise ${at}` },
    });
  return data;
}

describe('<agree-poll>', () => {
  describe('asks', () => {
    it('whether one agrees with a party on a topic, and has four answers that are all open', async () => {
      const { el, question, pressed } = await openPoll();
      expect(question()).to.equal('Er du enig med Fjordby Havparti om bad og strand?');
      expect(nameOf(byRole(el, 'region'))).to.equal(`Si din mening: ${question()}`);
      const group = byRole(el, 'group', 'Hva mener du?');
      expect(namesOf(group, 'button')).to.deep.equal(ANSWERS);
      expect(pressed()).to.be.empty;
    });

    it('about a topic page by its own title', async () => {
      const { question } = await openPoll({ programme: 'fjordby-fjell-2025' });
      expect(question()).to.equal('Er du enig med Fjellistene i Fjordby om bading og tur?');
    });

    it('about the topic that the page names', async () => {
      expect((await openPoll({ topic: 'ferge' })).question()).to.equal('Er du enig med Fjordby Havparti om ferge?');
    });

    it('with the pledges at hand, and whose words they are', async () => {
      const { el, text } = await openPoll();
      expect(namesOf(el, 'listitem')).to.be.empty;
      byRole(el, 'button', 'Les de 3 løftene først').click();
      const pledges = ['åpne to nye badeplasser', 'la badeplassene være gratis', 'innføre gratis ferge for barn'];
      expect(allByRole(el, 'listitem').map(textOf)).to.deep.equal(pledges);
      expect(text()).to.contain(
        'Kilde: «Program for Fjordby», program 2019–2023 fra Fjordby Havparti, gjengitt med våre ord',
      );
      await expect(el).to.be.accessible();
    });

    it('with all pledges at hand, however many there are: those beyond a hundred come when there is time', async () => {
      const el = embed('agree-poll', { programme: HAV, topic: 'bad' }, { data: await withManyPledges(2_000) });
      await settled(el);
      const drawn = (): number => el.shadowRoot?.querySelectorAll('[part=pledges] li').length ?? 0;
      expect(drawn()).to.be.within(100, 1_999);
      await eventually(() => drawn() >= 2_000);
    });

    it('with what must be known of the document, and who asks, before anything is opened', async () => {
      const { el, text } = await openPoll({ sender: 'Fjordby Avis' });
      for (const said of [
        'Teksten er fem år gammel.',
        'Programmet gjaldt for perioden 2019–2023, som er over.',
        'Kilde: «Program for Fjordby», program 2019–2023 fra Fjordby Havparti, gjengitt med våre ord.',
        'Avsender: Fjordby Avis',
      ])
        expect(text()).to.contain(said);
      el.sender = '';
      await el.updateComplete;
      expect(text()).to.not.contain('Avsender');
      const extract = await openPoll({ programme: 'fjordby-skog-2025' });
      expect(extract.text()).to.contain('Kilde: «Skogpartiets program», program 2023–2027 (utdrag) fra');
      const page = await openPoll({ programme: 'fjordby-fjell-2025' });
      expect(page.text()).to.contain('temaside fra Fjellistene i Fjordby').and.not.contain('oppgir ikke');
    });

    it('nobody whether they agree with a municipality’s plan', async () => {
      const plan = 'nesbygd-kommune-plan';
      // Not even if a point of it is called a pledge.
      const pledging = (data: DatasetDraft) => void (programmeIn(data, plan).sections[0]!.entries[0]!.kind = 'pledge');
      for (const attributes of [{}, { topic: 'bad' }] as const) {
        const { el, text } = await openPoll({ programme: plan, ...attributes }, pledging);
        expect(text()).to.match(/^Nesbygd kommune er ikke et parti/);
        expect(namesOf(el, 'button')).to.be.empty;
        expect(namesOf(el, 'region')).to.be.empty;
      }
    });

    it('nothing where there are no pledges to ask about, and says why', async () => {
      for (const [programme, topic, why] of [
        [HAV, 'tomt', 'Fjordby Havparti · Tomt tema: Ikke funnet i programmet'],
        ['fjordby-fjell-2025', 'ferge', 'Fjellistene i Fjordby · Ferge: Dokumentet handler om noe annet'],
        ['fjordby-skog-2025', 'ferge', 'Skogpartiet Fjordby · Ferge: Vi har bare et utdrag'],
      ] as const) {
        const { el, text } = await openPoll({ programme, topic });
        expect(text()).to.equal(why);
        expect(namesOf(el, 'button')).to.be.empty;
      }
    });

    it('nothing, and says nothing of silence, where a programme speaks without a pledge', async () => {
      const allFacts = (data: DatasetDraft) => {
        for (const entry of programmeIn(data, 'fjordby-fjell-2025').sections[0]!.entries) entry.kind = 'fact';
      };
      const { text } = await openPoll({ programme: 'fjordby-fjell-2025', topic: 'bad' }, allFacts);
      expect(text()).to.equal('Her er det ingen løfter å ta stilling til.');
    });
  });

  describe('replies', () => {
    it('to each answer, to a yes in other words than to a no', async () => {
      const replies: string[] = [];
      for (const answer of ANSWERS) {
        const { el, press, reply, text, pressed } = await openPoll();
        expect(reply(), 'the status is there before it says anything').to.equal('');
        await press(answer);
        expect(pressed()).to.deep.equal([answer]);
        expect(reply()).to.match(/^Takk for at du svarte/);
        replies.push(reply() + text().split(reply())[1]!);
        el.remove();
      }
      const [yes, , no] = replies;
      expect(yes).to.contain('hva mer du og Fjordby Havparti kan være enige om');
      expect(no).to.contain('Det er lov å være uenig.').and.contain('andre saker der du er enig med');
      expect(no).to.not.contain('hva mer');
    });

    it('to the answer that counts when the reader changes their mind', async () => {
      const { press, pressed, reply } = await openPoll();
      await press('Enig');
      await press('Uenig');
      expect(pressed()).to.deep.equal(['Uenig']);
      expect(reply()).to.contain('lov å være uenig');
    });

    it('without moving the focus, and is accessible', async () => {
      const { el, press } = await openPoll();
      byRole(el, 'button', 'Enig').focus();
      await press('Enig');
      expect(focusedName()).to.equal('Enig');
      await expect(el).to.be.accessible();
    });

    it('in the same look for yes and no, in no party’s colour', async () => {
      const look = async (answer: string) => {
        const { el, press } = await openPoll();
        const plain = getComputedStyle(byRole(el, 'button', answer));
        const before = [plain.color, plain.backgroundColor, plain.borderColor, plain.boxShadow].join();
        await press(answer);
        const { color, backgroundColor, borderColor, boxShadow, fontWeight } = getComputedStyle(
          byRole(el, 'button', answer),
        );
        const looks = [before, color, backgroundColor, borderColor, boxShadow, fontWeight].join();
        el.remove();
        return looks;
      };
      const looks: string[] = [];
      for (const answer of ANSWERS) looks.push(await look(answer));
      expect(new Set(looks).size).to.equal(1);
      const { parties } = await fjordby();
      for (const { colour } of parties) {
        const [red, green, blue] = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));
        expect(looks[0]).to.not.contain(`${red!}, ${green!}, ${blue!}`);
      }
    });

    it('with nothing that was counted', async () => {
      const { el, press, goTo, text } = await openPoll();
      await press('Enig');
      await goTo(/^Neste/);
      await press('Uenig');
      expect(el.shadowRoot!.querySelector('progress, meter, [role=meter], [role=progressbar], svg:not(.mark svg)')).to
        .be.null;
      expect(text()).to.not.match(/%|prosent|\d+ svar|flertall/i);
    });
  });

  describe('tells the page', () => {
    it('that there was an answer, and on what, but not which', async () => {
      const { el, press } = await openPoll();
      const answered = once(el, 'agree-poll-answer');
      await press('Uenig');
      const event = await answered;
      expect([event.programme, event.topic]).to.deep.equal([HAV, 'bad']);
      expect('choice' in event).to.be.false;
      expect(JSON.stringify(event)).to.not.match(/agree/);
    });

    it('which, in each event, where the page asks for it', async () => {
      const { el, press } = await openPoll({ 'expose-choice': '' });
      for (const [answer, choice] of [
        ['Uenig', 'disagree'],
        ['Vet ikke', 'no-opinion'],
      ] as const) {
        const answered = once(el, 'agree-poll-answer');
        await press(answer);
        expect((await answered).choice).to.equal(choice);
      }
    });

    it('which, and tells the reader so, where the page asks for it', async () => {
      const { el, text } = await openPoll({ 'expose-choice': '' });
      expect(text()).to.contain('får vite hva du svarer').and.not.contain('verken sendt eller lagret');
      el.exposeChoice = false;
      await el.updateComplete;
      expect(text()).to.contain('verken sendt eller lagret').and.not.contain('får vite hva du svarer');
    });

    it('before it is shown, so that the page can object', async () => {
      const { el, press, pressed, reply } = await openPoll();
      el.addEventListener('agree-poll-answer', (event) => event.preventDefault());
      await press('Enig');
      expect(pressed()).to.be.empty;
      expect(reply()).to.equal('');
    });

    it('what the reader does, and nothing else', async () => {
      const { el } = await openPoll();
      const fired: string[] = [];
      for (const type of ['agree-poll-answer', 'agree-poll-topic'] as const)
        el.addEventListener(type, () => fired.push(type));
      await reloaded(el, () => (el.topic = 'ferge'));
      expect(fired).to.be.empty;
    });
  });

  describe('says that it is no survey', () => {
    it('before the answer, after it, and at the end, whatever the page does', async () => {
      const { el, press, goTo, notice, fill } = await openPoll();
      fill('notice', 'Alle svarene');
      el.setAttribute('notice', '');
      const said = `${NO_SURVEY} Programdata 2026.9 · 22. november 2026`;
      expect(notice()).to.equal(said);
      await press('Enig');
      expect(notice()).to.equal(said);
      await goTo(/^Neste/);
      await press('Enig');
      expect(notice()).to.equal(said);
    });
  });

  describe('leads on', () => {
    it('to the next topic, whose question gets the focus', async () => {
      const { el, press, goTo, question, reply, text } = await openPoll();
      expect(text()).to.contain('1 av 2');
      expect(namesOf(el, 'button', /^Neste/), 'not before the answer').to.be.empty;
      await press('Enig');
      const event = once(el, 'agree-poll-topic');
      await goTo('Neste tema: Ferge');
      expect((await event).topic).to.equal('ferge');
      expect(question()).to.equal('Er du enig med Fjordby Havparti om ferge?');
      expect(text()).to.contain('2 av 2');
      expect(reply()).to.equal('');
      expect(focusedName()).to.equal(question());
    });

    it('only if the page does not object', async () => {
      const { el, press, question } = await openPoll();
      el.addEventListener('agree-poll-topic', (event) => event.preventDefault());
      await press('Enig');
      await press(/^Neste/);
      expect(el.matches(':state(ready)'), 'nothing else is on its way').to.be.true;
      expect(question()).to.contain('bad og strand');
    });

    it('to any other topic, whether it is answered or not', async () => {
      const { el, press, goTo, question } = await openPoll({}, withThreeTopics);
      await press('Enig');
      byRole(el, 'button', 'Velg tema').click();
      expect(allByRole(el, 'listitem').map(textOf)).to.deep.equal(['Ferge', 'Tomt tema']);
      await goTo('Tomt tema');
      expect(question()).to.contain('tomt tema');
      await press('Uenig');
      expect(byRole(el, 'button', /^Neste/).textContent).to.contain('Ferge');
    });
  });
});
