import { expect } from '@open-wc/testing';
import { openPoll } from '../../../../test/support/poll-page.js';
import { allByRole, textOf } from '../../../../test/support/screen.js';
import '../program-data/program-data.js';
import './agree-poll.js';

const ANSWERS = { Enig: 'agree', 'Delvis enig': 'partly', Uenig: 'disagree', 'Vet ikke': 'no-opinion' } as const;

describe('<agree-poll>, in the page’s own words', () => {
  it('thanks, and leads on, as the page has written in the slots for it', async () => {
    for (const [answer, choice] of Object.entries(ANSWERS)) {
      const { el, fill, press, reply, root } = await openPoll();
      fill(`thanks-${choice}`, `Takk, ${choice}!`);
      fill(`onwards-${choice}`, `Videre, ${choice}.`);
      await press(answer);
      expect(reply()).to.equal(`Takk, ${choice}!`);
      expect(textOf(root().querySelector('.onwards'))).to.equal(`Videre, ${choice}.`);
      await expect(el).to.be.accessible();
      el.remove();
    }
  });

  it('takes the same from a property, after the slots', async () => {
    const { el, fill, press, reply } = await openPoll();
    el.texts = { 'thanks-agree': 'Fra egenskapen', 'thanks-disagree': 'Synd!' };
    fill('thanks-agree', 'Fra slotten');
    await press('Enig');
    expect(reply()).to.equal('Fra slotten');
    await press('Uenig');
    expect(reply()).to.equal('Synd!');
    for (const odd of [undefined, null, { 'thanks-agree': 7 }]) {
      Object.assign(el, { texts: odd });
      await press('Delvis enig');
      expect(reply()).to.equal('Takk for at du svarte.');
      await press('Uenig');
    }
  });

  it('shows them as text, whatever is in them', async () => {
    const { el, press, reply, root } = await openPoll();
    el.texts = { 'thanks-agree': '<img src=x onerror=alert(1)>' };
    await press('Enig');
    expect(reply()).to.equal('<img src=x onerror=alert(1)>');
    expect(root().querySelector('img')).to.be.null;
  });

  it('shows nothing where the texts stand on the page, so that nobody can see there what was answered', async () => {
    const boxes: string[] = [];
    for (const [answer, choice] of Object.entries(ANSWERS)) {
      const { el, fill, press } = await openPoll();
      const written = Object.values(ANSWERS).map((it) => fill(`thanks-${it}`, 'Takk for det!'));
      await press(answer);
      const seen = written.map((it) => [it.checkVisibility(), it.getClientRects().length]);
      expect(seen.flat().filter(Boolean), choice).to.be.empty;
      boxes.push(`${el.innerText} ${el.getBoundingClientRect().width}`);
      el.remove();
    }
    expect(new Set(boxes).size).to.equal(1);
  });

  it('leaves out links without an address, or to what is no page', async () => {
    for (const href of ['', 'javascript:alert(1)', 'data:text/html,x', 'http://[', '  ']) {
      const { el, press, part } = await openPoll({ 'engage-href': href, 'topics-href': href });
      await press('Enig');
      expect(allByRole(el, 'link').map(textOf), href).to.be.empty;
      expect(part('engage')).to.equal('');
      el.remove();
    }
  });

  it('links to other matters and other ways to engage, in the page’s words or ours, and tells them nothing of the page', async () => {
    const { el, press, fill } = await openPoll({
      'engage-href': '/bli-med',
      'topics-href': 'https://example.org/saker',
    });
    await press('Uenig');
    const links = () =>
      allByRole(el, 'link').map((it) => [textOf(it), (it as HTMLAnchorElement).href, it.getAttribute('rel')]);
    expect(links()).to.deep.equal([
      ['Se andre saker', 'https://example.org/saker', 'noreferrer'],
      ['Se hvordan du kan engasjere deg', new URL('/bli-med', location.href).href, 'noreferrer'],
    ]);
    fill('topics-link', 'Alle sakene våre');
    fill('engage-link', 'Bli med');
    fill('engage-heading', 'Gjør noe med det');
    await press('Enig');
    expect(links().map(([words]) => words)).to.deep.equal(['Alle sakene våre', 'Bli med']);
  });

  it('leaves out what the page has put into `engage` where it is a link without an address', async () => {
    const { el, press, part } = await openPoll();
    const link = document.createElement('a');
    link.slot = 'engage';
    link.textContent = 'Bli medlem';
    el.append(link);
    await press('Enig');
    expect(link.checkVisibility()).to.be.false;
    expect(part('engage')).to.equal('');
    link.href = 'https://example.org';
    await press('Uenig');
    expect(link.checkVisibility()).to.be.true;
  });
});
