/** What the document of Bærum Arbeiderparti asks, from the question to the newsletter, with the server that counts. */
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import type { PollChoice } from '@partiprogram/programmes';
import { violations } from '../support/axe.js';
import { press } from '../support/browser-page.js';
import { openPollSite, QUESTION, type PollSite } from '../support/poll-site.js';
import { waitFor } from '../support/wait-for.js';

const PAGE = 'engage-href="https://parti.example/bli-med" topics-href="https://parti.example/saker"';

/** The addresses of the links in the poll, by their words. */
function linksIn({ page }: PollSite): Promise<Readonly<Record<string, string>>> {
  return page.$eval('agree-poll', (it) =>
    Object.fromEntries(
      [...(it.shadowRoot?.querySelectorAll('a') ?? [])]
        .filter((link) => link.checkVisibility())
        .map((link) => [link.textContent.trim(), link.href]),
    ),
  );
}

const accessible = async ({ page }: PollSite, step: string): Promise<void> =>
  assert.deepEqual(await violations(page), [], step);

/** Other readers answer, from pages of the same origin. */
async function othersAnswer({ collector, site }: PollSite, choices: readonly PollChoice[]): Promise<void> {
  const { address } = site;
  const poll = (await (await fetch(`${collector}/v1/polls/baerum-2027`, { headers: { Origin: address } })).json()) as {
    dataVersions: readonly string[];
  };
  const sent = choices.map((choice) =>
    fetch(`${collector}/v1/answers`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Origin: address },
      body: JSON.stringify({
        ...{ poll: 'baerum-2027', question: QUESTION, choice, key: randomUUID(), revision: 1 },
        dataVersion: poll.dataVersions[0],
      }),
    }),
  );
  for (const { status } of await Promise.all(sent)) assert.equal(status, 202);
}

test('yes: thanks, what else one may agree on, other ways to engage, a newsletter, and a count that follows', async (t) => {
  const it = await openPollSite(t, PAGE);
  const { page, says, saysNoMore, counted, newsletter } = it;
  assert.match(
    await it.text(),
    /Er du enig med Bærum Arbeiderparti om mangfold, inkludering og integrering\?[^]*Les de \d+ løftene først/,
  );
  await accessible(it, 'the question');

  await press(page, 'agree-poll', 'Enig');
  await says('Takk for at du svarte!');
  await says('Lurer du på hva mer du og Bærum Arbeiderparti kan være enige om?');
  await says('Flere måter å engasjere seg på');
  await says('Nyhetsbrev fra');
  const links = await linksIn(it);
  assert.equal(links['Se hvordan du kan engasjere deg'], 'https://parti.example/bli-med');
  assert.equal(links['Se andre saker'], 'https://parti.example/saker');
  assert.equal(await counted(QUESTION), undefined, 'nothing was sent');
  await accessible(it, 'a yes');

  await press(page, 'agree-poll', 'Send svarene mine');
  await says('Svaret er sendt til');
  assert.deepEqual(await counted(QUESTION), [1, 0, 0, 0]);
  await accessible(it, 'a yes that was sent');

  await press(page, 'agree-poll', 'Delvis enig');
  await waitFor(async () => (await counted(QUESTION))?.join() === '0,1,0,0', 'a change that is counted');
  await says('Svaret er sendt til');

  const field = 'agree-poll >>> input[type=email]';
  await press(page, 'agree-poll', 'Meld meg på');
  await says('Skriv e-postadressen din.');
  await page.type(field, 'kari');
  await press(page, 'agree-poll', 'Meld meg på');
  await says('Dette ser ikke ut som en e-postadresse.');
  await accessible(it, 'an address that is none');
  assert.deepEqual(newsletter.received, []);
  await page.type(field, '@eksempel.no');
  newsletter.next(500);
  await press(page, 'agree-poll', 'Meld meg på');
  await says('Påmeldingen kom ikke fram.');
  assert.doesNotMatch(await it.text(), /Takk for interessen/);
  await press(page, 'agree-poll', 'Meld meg på');
  await says('Takk for interessen! Du er meldt på nyhetsbrevet');
  assert.deepEqual(newsletter.received, [
    { body: 'email=kari%40eksempel.no', cookie: '', referrer: '' },
    { body: 'email=kari%40eksempel.no', cookie: '', referrer: '' },
  ]);
  await accessible(it, 'a sign-up');

  await press(page, 'agree-poll', 'Trekk tilbake svaret');
  await says('Svaret er trukket tilbake.');
  await waitFor(async () => (await counted(QUESTION))?.join() === '0,0,0,0', 'a withdrawal that is counted');
  await saysNoMore('Takk for at du svarte');
  await accessible(it, 'an answer that was withdrawn');
  assert.deepEqual(
    it.log.filter((line) => !line.includes('status of 500')),
    [],
  );
});

test('no: another reply, other matters, and no newsletter', async (t) => {
  const it = await openPollSite(t, PAGE);
  await press(it.page, 'agree-poll', 'Uenig');
  await it.says('Takk for at du svarte. Det er lov å være uenig.');
  await it.says('Det kan finnes andre saker der du er enig med Bærum Arbeiderparti.');
  await it.says('Skal svaret ditt telle med?');
  assert.equal((await linksIn(it))['Se andre saker'], 'https://parti.example/saker');
  assert.doesNotMatch(await it.text(), /Nyhetsbrev|Lurer du på|Takk for at du svarte!/);
  await accessible(it, 'a no');

  await press(it.page, 'agree-poll', 'Neste tema');
  await it.says('2 av');
  assert.doesNotMatch(await it.text(), /Det er lov å være uenig/);
  await press(it.page, 'agree-poll', 'Tilbake');
  await it.says('Det er lov å være uenig');
  assert.deepEqual(it.log, []);
});

test('results: none of fewer than 20 answers', async (t) => {
  const it = await openPollSite(t);
  await othersAnswer(it, ['agree', 'partly']);
  await press(it.page, 'agree-poll', 'Vis hva andre har svart');
  await it.says('Det er for få svar til å vise hvordan de fordeler seg (2 så langt). Fordelingen vises fra 20 svar.');
  assert.doesNotMatch(await it.text(), /%/);
  await accessible(it, 'too few');
});

test('results: whole percentages, the same in bars and table, in words for whoever sees neither', async (t) => {
  const it = await openPollSite(t);
  const { page, says } = it;
  const choices = [
    'no-opinion' as const,
    ...Array<PollChoice>(12).fill('agree'),
    ...Array<PollChoice>(7).fill('disagree'),
  ];
  await othersAnswer(it, choices);
  await press(page, 'agree-poll', 'Vis hva andre har svart');
  await says('Dette er ikke en meningsmåling. Svarene er fra dem som selv valgte å svare');
  await says('I tillegg svarte 1 «Vet ikke».');
  await says('20 svar i alt.');
  await press(page, 'agree-poll', 'Vis som tabell');
  const textsOf = (selector: string): Promise<readonly string[]> =>
    page.$$eval(`agree-poll >>> ${selector}`, (all) => all.map((one) => one.textContent.replace(/\s+/g, ' ').trim()));
  const shown = {
    bars: await textsOf('.bars li'),
    rows: await textsOf('tbody tr'),
    widths: await page.$$eval('agree-poll >>> .bars rect', (all) => all.map((one) => one.getAttribute('width'))),
  };
  assert.equal(shown.bars.length, 3);
  assert.deepEqual(shown.rows.slice(0, 3), shown.bars);
  const shares = shown.bars.map((it) => Number(/(\d+) %/.exec(it)?.[1]));
  assert.deepEqual(
    shown.widths,
    shares.map((it) => `${it}%`),
  );
  assert.equal(
    shares.reduce((sum, it) => sum + it, 0),
    100,
  );
  await accessible(it, 'results');
  // The accessibility tree has both, in words.
  const said = JSON.stringify(await page.accessibility.snapshot({ interestingOnly: false }));
  for (const row of shown.rows) {
    const [, answer = '', share = ''] = /^(\D+?)\s*(\d.*)$/.exec(row) ?? [];
    for (const word of [answer, share]) assert.ok(word && said.includes(`"${word}"`), word);
  }
  assert.deepEqual(it.log, []);
});

test('the whole way by keyboard alone', async (t) => {
  const it = await openPollSite(t, PAGE);
  const { page, says, newsletter } = it;
  const focused = () =>
    page.evaluate(() => {
      let at = document.activeElement;
      while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
      return at?.textContent.trim() || (at?.getAttribute('name') ?? '');
    });
  const tabTo = async (words: string): Promise<void> => {
    for (let tabs = 0; tabs < 60; tabs++) {
      if ((await focused()).startsWith(words)) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`the keyboard does not come to: ${words}`);
  };
  await tabTo('Enig');
  await page.keyboard.press('Space');
  await says('Takk for at du svarte!');
  await says('Nyhetsbrev fra');
  assert.equal(await focused(), 'Enig');
  await tabTo('Send svarene mine');
  await page.keyboard.press('Enter');
  await says('Svaret er sendt til');
  assert.equal(await focused(), 'Ikke send flere', 'the focus stays where the reader acted');
  await tabTo('email');
  await page.keyboard.type('kari@eksempel.no');
  await page.keyboard.press('Enter');
  await says('Takk for interessen!');
  assert.match(await focused(), /^Takk for interessen!/);
  assert.equal(newsletter.received.length, 1);
  await page.evaluate(() => (document.activeElement as HTMLElement).blur());
  await tabTo('Trekk tilbake svaret');
  await page.keyboard.press('Enter');
  await says('Svaret er trukket tilbake.');
  assert.equal(await focused(), 'Enig');
  await tabTo('Hopp over');
  await page.keyboard.press('Enter');
  await says('2 av');
  assert.match(await focused(), /^Er du enig med Bærum Arbeiderparti om/, 'the next question has the focus');
});
