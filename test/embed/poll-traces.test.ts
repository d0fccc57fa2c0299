/** What a poll leaves behind: no request, no cookie and nothing stored that the page or the reader did not ask for. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { press } from '../support/browser-page.js';
import { openPollSite, QUESTION, type PollSite } from '../support/poll-site.js';
import { waitFor } from '../support/wait-for.js';

/** Everything that a page can leave in a browser. */
async function storedBy(page: Page): Promise<object> {
  const kept = await page.evaluate(async () => ({
    cookie: document.cookie,
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
    databases: (await indexedDB.databases()).map(({ name }) => name),
    caches: 'caches' in window ? await caches.keys() : [],
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    name: window.name,
    search: location.search + location.hash,
  }));
  return { ...kept, cookies: (await page.browserContext().cookies()).length };
}

const NOTHING = {
  ...{ cookie: '', local: [], session: [], databases: [], caches: [], workers: 0, name: '', search: '', cookies: 0 },
};

/** The requests that came after something was done, until nothing more comes. */
function followed(it: PollSite) {
  let before = it.requests.length;
  return async (): Promise<readonly string[]> => {
    await it.page.waitForNetworkIdle({ idleTime: 1_000 });
    const since = it.requests.slice(before);
    before = it.requests.length;
    return since;
  };
}

/** Waits until everything has come that the poll loads ahead. */
async function atRest(it: PollSite): Promise<void> {
  await it.page.waitForNetworkIdle({ idleTime: 1_000 });
}

test('an answer asks for nothing, of anybody: what comes after it was there before', async (t) => {
  const it = await openPollSite(t, 'storage="device"');
  await atRest(it);
  const here = `${it.site.address}/`;
  assert.deepEqual(
    it.requests.filter((url) => !url.startsWith(here)),
    [],
  );
  const steps = () => it.page.evaluate(() => history.length);
  const before = await steps();
  assert.deepEqual(await storedBy(it.page), NOTHING);
  const since = followed(it);
  for (const answer of ['Enig', 'Delvis enig', 'Uenig', 'Vet ikke', 'Enig']) {
    await press(it.page, 'agree-poll', answer);
    await it.says('Takk for at du svarte');
    await it.says('Skal svaret ditt telle med?');
    await it.says('Husk svarene mine');
  }
  await press(it.page, 'agree-poll', 'Trekk tilbake svaret');
  await it.says('Svaret er trukket tilbake.');
  await press(it.page, 'agree-poll', 'Enig');
  await it.page.type('agree-poll >>> input[type=email]', 'kari@eksempel.no');
  assert.deepEqual(await since(), []);
  assert.deepEqual(await storedBy(it.page), NOTHING);
  assert.equal(await steps(), before);
  assert.equal(await it.counted(QUESTION), undefined);
  assert.deepEqual(it.newsletter.received, []);
});

test('each thing is asked for by an act of its own, and goes to the one address for it', async (t) => {
  const it = await openPollSite(t);
  await atRest(it);
  const since = followed(it);
  await press(it.page, 'agree-poll', 'Enig');
  await it.says('Skal svaret ditt telle med?');
  await press(it.page, 'agree-poll', 'Send svarene mine');
  await it.says('Svaret er sendt til');
  const sent = await since();
  assert.deepEqual([...new Set(sent)], [`${it.collector}/v1/answers`]);
  await press(it.page, 'agree-poll', 'Vis hva andre har svart');
  await it.says('Det er for få svar');
  assert.deepEqual([...new Set(await since())], [`${it.collector}/v1/polls/baerum-2027/results`]);
  await it.page.type('agree-poll >>> input[type=email]', 'kari@eksempel.no');
  await press(it.page, 'agree-poll', 'Meld meg på');
  await it.says('Takk for interessen!');
  assert.deepEqual([...new Set(await since())], [it.newsletter.address]);
  assert.deepEqual(await storedBy(it.page), NOTHING);
});

test('on the device there is one key, by the reader’s own act, until they delete it', async (t) => {
  const it = await openPollSite(t, 'storage="device"');
  await press(it.page, 'agree-poll', 'Enig');
  await it.says('Husk svarene mine på denne enheten');
  const box = await it.page.waitForSelector('agree-poll >>> input[type=checkbox]', { visible: true });
  assert.equal(await box?.evaluate((one) => one.checked), false);
  await box?.click();
  await it.says('Svarene er lagret på denne enheten.');
  const keys = () => it.page.evaluate(() => Object.keys(localStorage));
  assert.deepEqual(await keys(), ['partiprogram/agree-poll/baerum-2027']);

  await it.page.reload();
  await it.page.waitForSelector('agree-poll:state(ready)');
  await it.says('Takk for at du svarte!');
  await press(it.page, 'agree-poll', 'Slett');
  await it.says('Slettet. Ingenting er lagret på denne enheten.');
  assert.deepEqual(await keys(), []);
  await press(it.page, 'agree-poll', 'Uenig');
  await it.says('Det er lov å være uenig');
  assert.deepEqual(await keys(), []);
});

test('a network that is gone keeps the answer, says so, and sends it once when it is back', async (t) => {
  const it = await openPollSite(t);
  await press(it.page, 'agree-poll', 'Uenig');
  await it.says('Skal svaret ditt telle med?');
  await it.page.setOfflineMode(true);
  await press(it.page, 'agree-poll', 'Send svarene mine');
  await it.says('Du er ikke på nett.');
  await press(it.page, 'agree-poll', 'Enig');
  await it.says('Du er ikke på nett.');
  assert.equal(await it.counted(QUESTION), undefined);
  await it.page.setOfflineMode(false);
  await it.says('Svaret er sendt til');
  assert.deepEqual(await it.counted(QUESTION), [1, 0, 0, 0]);
  // An answer that comes twice counts once.
  await it.page.waitForNetworkIdle();
  await waitFor(async () => (await it.counted(QUESTION))?.join() === '1,0,0,0', 'one answer');
});
