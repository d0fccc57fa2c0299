/** The page of who owns a poll, in a browser: on a phone it is no wider than the screen, and axe finds nothing. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { jsonLog, startPollServer } from '@partiprogram/poll-server';
import { violations } from '../support/axe.js';
import { openPage, overflow } from '../support/browser-page.js';
import { newAnswer, OPEN, polls, questionId, send } from '../support/poll-answers.js';
import { temporaryFolder } from '../support/temporary-folder.js';

test('the owner’s page on a phone', async (t) => {
  const ownerToken = 'a-token-of-the-owner';
  const server = await startPollServer({
    ...{ polls: polls(), database: join(await temporaryFolder(), 'answers.db'), host: 'localhost', port: 0 },
    ...{ ownerToken, now: () => OPEN, log: jsonLog(() => undefined) },
  });
  t.after(() => server.close());
  for (let at = 0; at < 3; at++) await send(server.address, newAnswer({ question: questionId(at) }));
  const address = new URL('/owner', server.address);
  Object.assign(address, { username: 'owner', password: ownerToken });
  const { page } = await openPage(t, address.href, { width: 360 });
  assert.match(await page.$eval('main', (it) => it.innerText), /3 svar de siste 14 dagene/);
  assert.equal(await overflow(page), 0);
  // There is nothing to press, and so no size to look at.
  const found = (await violations(page)).filter((line) => line !== 'axe did not look at target-size');
  assert.deepEqual(found, []);
});
