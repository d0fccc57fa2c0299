import { join } from 'node:path';
import type { TestContext } from 'node:test';
import type { Page } from 'puppeteer-core';
import { readElectionDays, readPolls, startPollServer } from '@partiprogram/poll-server';
import { pollOfArticle } from '../../scripts/poll-questions.js';
import { readDataset } from '../../scripts/read-dataset.js';
import { look, openPage, read, type BrowserPage, type BrowserPageOptions } from './browser-page.js';
import { openSite, type HostSite } from './host-site.js';
import { openNewsletterServer, type NewsletterServer } from './newsletter-server.js';
import { countersIn } from './poll-databases.js';
import { temporaryFolder } from './temporary-folder.js';
import { waitFor } from './wait-for.js';

/** A page with a poll, the real server that counts its answers, and a newsletter. */
export interface PollSite extends BrowserPage {
  readonly site: HostSite;
  /** The address of the counting server, without a slash at its end. */
  readonly collector: string;
  /** Who receives, by name. */
  readonly receiver: string;
  readonly newsletter: NewsletterServer;
  /** What the server has counted of a question: agree, partly, disagree, no opinion. */
  readonly counted: (question: string) => Promise<readonly number[] | undefined>;
  /** The text of the poll on the screen. */
  readonly text: () => Promise<string>;
  /** Waits until these words are in it. */
  readonly says: (words: string) => Promise<void>;
  /** Waits until these words are no longer in it. */
  readonly saysNoMore: (words: string) => Promise<void>;
}

/** The question that the document of Bærum Arbeiderparti asks. */
export const QUESTION = 'topic:baerum-ap-mangfold/inkludering';

/** Nothing but our files, the server and the newsletter; no style, no inline script, strings are no markup. */
const policyFor =
  (...servers: readonly string[]) =>
  (origin: string): string =>
    [
      "default-src 'none'",
      `script-src ${origin}`,
      `connect-src ${[origin, ...servers].join(' ')}`,
      "require-trusted-types-for 'script'",
      'trusted-types lit-html partiprogram',
    ].join('; ');

/**
 * Opens the page of a party with its poll on it, and waits until the question is there.
 *
 * @param t closes everything when it is over
 * @param attributes more of the tag, as markup
 * @param options of the browser
 */
export async function openPollSite(
  t: TestContext,
  attributes = '',
  options: BrowserPageOptions = {},
): Promise<PollSite> {
  const file = pollOfArticle(await readDataset('data'), new Date().toISOString().slice(0, 10));
  const database = join(await temporaryFolder(), 'answers.db');
  const server = await startPollServer({
    polls: readPolls(file, 'the poll', readElectionDays()),
    ...{ database, host: 'localhost', port: 0 },
    log: { info: () => undefined, error: (event, error) => console.error(event, error) },
  });
  t.after(() => server.close());
  const newsletter = await openNewsletterServer(t);
  const [poll] = file.polls;
  if (!poll) throw new Error('there is no poll');
  const { id, sender } = poll;
  const site = await openSite(t, {
    policy: policyFor(server.address, new URL(newsletter.address).origin),
    pages: {
      'poll.html': pageWith(`${attributes} newsletter-action="${newsletter.address}" poll="${id}"
      collector="${server.address}" receiver-name="${sender.name}" privacy-url="https://parti.example/personvern"`),
    },
  });
  const opened = await openPage(t, `${site.address}/poll.html`, options);
  await read(opened.page, 'agree-poll');
  const text = () => textOf(opened.page);
  return {
    ...opened,
    ...{ site, collector: server.address, receiver: sender.name, newsletter, text },
    counted: async (question) => (await countersIn(database)).get(question),
    says: (words) => waitFor(async () => (await text()).includes(words), words),
    saysNoMore: (words) => waitFor(async () => !(await text()).includes(words), `no more: ${words}`),
  };
}

async function textOf(page: Page): Promise<string> {
  const poll = await page.$('agree-poll');
  return poll ? (await look(poll)).text : '';
}

function pageWith(attributes: string): string {
  return `<!doctype html>
<html lang="nb">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Mangfold, inkludering og integrering</title>
    <script type="module" src="{{files}}/embed.js" integrity="{{integrity}}" crossorigin="anonymous"></script>
  </head>
  <body>
    <main>
      <h1>Mangfold, inkludering og integrering</h1>
      <agree-poll programme="baerum-ap-mangfold" ${attributes}>
        <p>Si din mening i <a href="https://example.org/debatt">kommentarfeltet</a>.</p>
      </agree-poll>
    </main>
  </body>
</html>`;
}
