import type { TestContext } from 'node:test';
import type { Engine } from './engines.js';
import { openSite } from './host-site.js';

/** The script tag of a page, with the words that a host site fills in. */
export const EMBED_SCRIPT =
  '<script type="module" src="{{files}}/embed.js" integrity="{{integrity}}" crossorigin="anonymous"></script>';

/** Every element, none of which waits for the reader. */
export const EAGER_TAGS = `<pledge-list programme="baerum-ap-mangfold" topic="arbeid" limit="3" loading="eager"></pledge-list>
  <topic-compare municipality="3201" topic="inkludering" limit="2" loading="eager"></topic-compare>
  <agree-poll programme="baerum-ap-mangfold" loading="eager"></agree-poll>`;

/**
 * What a page adds to its own script: `elements`, and `allDrawn(then)`, which calls back once each of them is ready or says what
 * is wrong, and all of it is drawn. What comes bit by bit comes at once, as it does before a page is printed.
 */
export const ALL_DRAWN = `
    const elements = [...document.querySelectorAll('pledge-list, topic-compare, agree-poll')];
    const until = (isSo, then) => (isSo() ? then() : requestAnimationFrame(() => until(isSo, then)));
    const allDrawn = (then) => until(() => elements.every((it) => it.matches(':state(ready), :state(error)')), () => {
      dispatchEvent(new Event('beforeprint'));
      requestAnimationFrame(then);
    });`;

/**
 * Opens a page in an engine, and asks it something.
 *
 * @param test closes the page when it is over
 * @param question the name of a function of the page, which is given a callback for the answer
 */
export async function askPage(test: TestContext, engine: Engine, html: string, question: string): Promise<unknown> {
  const site = await openSite(test, { pages: { 'page.html': html } });
  const page = await engine.open(`${site.address}/page.html`);
  test.after(() => page.close());
  return page.call(question);
}
