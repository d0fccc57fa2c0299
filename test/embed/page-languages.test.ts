/** Pages in six languages: whatever a reader hears there is marked as what it is, and axe finds nothing. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import type axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { openPage, press, read } from '../support/browser-page.js';
import { EMBED_SCRIPT } from '../support/engine-page.js';
import { openSite } from '../support/host-site.js';

/** Each page's language, what is written inside the tags there, and what we speak. */
const PAGES = [
  ['se', 'Loga eanet', 'nb'],
  ['sv', 'Läs mer', 'nb'],
  ['ar', 'اقرأ المزيد', 'nb'],
  ['de', 'Mehr lesen', 'nb'],
  ['nn-NO', 'Les meir', 'nn'],
  ['en-GB', 'Read more', 'en'],
] as const;

/** What we call a comparison. */
const COMPARISON = { nb: 'Sammenligning', nn: 'Samanlikning', en: 'Comparison' } as const;

const page = (lang: string, words: string): string => `<!doctype html>
  <html lang="${lang}" dir="${lang === 'ar' ? 'rtl' : 'ltr'}"><meta charset="utf-8"><title>${words}</title>
  <meta name="viewport" content="width=device-width, initial-scale=1">${EMBED_SCRIPT}
  <main>
    <h1>${words}</h1>
    <topic-compare municipality="3201" topic="inkludering" limit="2" controls deep-links loading="eager">${words}</topic-compare>
    <pledge-list programme="baerum-ap-mangfold" controls loading="eager"><p slot="introduction">${words}</p></pledge-list>
    <agree-poll programme="baerum-ap-mangfold" loading="eager"><p slot="engage">${words}</p></agree-poll>
    <pledge-list programme="ingenting" loading="eager"><p>${words}</p></pledge-list>
  </main></html>`;

/** What axe finds, each as one line; best practices too. */
async function violations(it: Page): Promise<string[]> {
  await it.evaluate(await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'));
  return it.evaluate(async () => {
    const { passes, violations: found } = await (window as unknown as { axe: typeof axe }).axe.run();
    // A page on which no language was looked at has no violations either.
    if (!passes.some(({ id }) => id === 'html-lang-valid')) return ['axe did not run'];
    return found.flatMap(({ id, nodes }) =>
      nodes.map(({ target, html }) => `${id}: ${target.flat().join(' ')} ${html}`),
    );
  });
}

for (const [lang, words, spoken] of PAGES) {
  void test(`a page in ${lang}: our words are marked as ${spoken}, the page’s own as they were`, async (t) => {
    const site = await openSite(t, { pages: { 'page.html': page(lang, words) } });
    const { page: it } = await openPage(t, `${site.address}/page.html`);
    const compare = await read(it, 'topic-compare');
    assert.ok(compare.text.startsWith(COMPARISON[spoken]), compare.text.slice(0, 40));
    for (const tag of ['pledge-list', 'agree-poll']) assert.equal((await read(it, tag)).state, 'ready', tag);
    assert.equal((await read(it, 'pledge-list[programme=ingenting]')).state, 'error');
    await press(it, 'agree-poll', spoken === 'en' ? 'Agree' : spoken === 'nn' ? 'Einig' : 'Enig');
    await it.waitForFunction(() => document.querySelector('[slot=engage]')?.checkVisibility());
    const drawn = await it.evaluate(() => {
      // A document's title may be in another language than ours, and is marked as that.
      const titles = [...document.querySelectorAll('main > *')].flatMap((tag) => [
        ...(tag.shadowRoot?.querySelectorAll('.title:not([lang]), [part=status]') ?? []),
      ]);
      const [ours, theirs] = [titles, [...document.querySelectorAll('h1, main p')]].map((all) =>
        all.map((one) => getComputedStyle(one).getPropertyValue('-webkit-locale').replaceAll('"', '')),
      );
      return { ours: ours ?? [], theirs };
    });
    assert.ok(drawn.ours.length > 2);
    for (const locale of drawn.ours) assert.equal(locale.split('-')[0], spoken);
    assert.deepEqual(drawn.theirs, Array(4).fill(lang));
    assert.deepEqual(await violations(it), []);
  });
}
