import type { OpenAPIHono } from '@hono/zod-openapi';
import { DAYS_OF_HOURS } from '../counting/retention.js';
import { DAY, HOUR, since1970 } from '../counting/since-1970.js';
import type { Served, ServerEnv } from '../routes/served.js';
import { available, Refusal } from '../routes/refusal.js';
import { answersIn } from '../rules/tally.js';
import { osloTime } from '../rules/oslo-time.js';
import type { Poll } from '../settings/poll-file.js';
import { isOwner } from './owner-token.js';
import { OWNER_POLICY, ownerPage, type OwnersPoll } from './owner-page.js';

/** Shows the owner what is counted: `GET /owner`, for who has the token. Without a token there is no such page. */
export function addOwnerRoute(app: OpenAPIHono<ServerEnv>, served: Served): void {
  const { ownerToken, polls, now } = served;
  if (ownerToken === undefined) return;
  app.get('/owner', async (c) => {
    if (!isOwner(c.req.header('Authorization'), ownerToken)) {
      throw new Refusal('unauthorised', 'this page is for the owner of the polls', {
        'WWW-Authenticate': 'Basic realm="Si din mening", charset="UTF-8"',
      });
    }
    const shown = await available(Promise.all([...polls.values()].map((poll) => ownersPoll(poll, served))));
    c.header('Content-Security-Policy', OWNER_POLICY);
    c.header('X-Robots-Tag', 'noindex');
    return c.html(ownerPage(shown, now()));
  });
}

async function ownersPoll(poll: Poll, { store, results, now }: Served): Promise<OwnersPoll> {
  const time = now();
  if (osloTime(new Date(time)).day > poll.deleteAfter) return { poll, gone: true, hours: [], questions: [] };
  const [hours, tallies, told] = await Promise.all([
    store.hours(poll.id, since1970(time - DAYS_OF_HOURS * DAY, HOUR)),
    store.tallies(poll.id),
    results.of(poll),
  ]);
  const questions = told.questions.flatMap((question) => {
    const tally = tallies.get(question.question);
    return tally ? [{ ...question, total: answersIn(tally.counted) }] : [];
  });
  return { poll, gone: false, hours, questions };
}
