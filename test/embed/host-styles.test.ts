/** Style sheets that hosts have, from their makers: none changes what is in an element, and nothing of ours overflows there. */
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { isDeepStrictEqual } from 'node:util';
import type { Page } from 'puppeteer-core';
import { compile } from 'tailwindcss';
import { appearance } from '../support/appearance.js';
import { openPage, overflow, press, read, says, type BrowserPage } from '../support/browser-page.js';
import { EAGER_TAGS, EMBED_SCRIPT } from '../support/engine-page.js';
import { openSite } from '../support/host-site.js';
import { waitFor } from '../support/wait-for.js';

const TAGS = ['pledge-list', 'topic-compare', 'agree-poll'] as const;

const WIDTHS = [1000, 360];

const { resolve } = createRequire(import.meta.url);

/** Where Debian's packages put the themes of WordPress. They are under the GPL, so none comes with us. */
const THEMES = join(process.env['WORDPRESS_PATH'] ?? '/usr/share/wordpress', 'wp-content/themes');

const fromPackage = (path: string): Promise<string> => readFile(resolve(path), 'utf8');

/** Tailwind as a page has it: its preflight, its theme, and the classes of our page. */
async function tailwind(classes: readonly string[]): Promise<string> {
  const content = await fromPackage('tailwindcss/index.css');
  const loadStylesheet = (path: string, base: string) => Promise.resolve({ path, base, content });
  const compiled = await compile('@import "tailwindcss";', { loadStylesheet });
  return compiled.build([...classes]);
}

/** A column as in an article: with the classes of Bootstrap, Tailwind, and a theme of WordPress that has blocks. */
const article = (
  sheets: readonly string[],
): string => `<!doctype html><html lang="nb"><meta charset="utf-8"><title>Sak</title>
  <meta name="viewport" content="width=device-width, initial-scale=1">${EMBED_SCRIPT}
  ${sheets.map((sheet) => `<link rel="stylesheet" href="/${sheet}">`).join('')}
  <body class="wp-site-blocks antialiased"><main class="container mx-auto px-4">
    <div class="entry-content wp-block-post-content is-layout-constrained">
      <h1>Hva lover partiene?</h1><ul><li>Et punkt</li></ul>
      ${EAGER_TAGS.replace('<topic-compare', '<topic-compare controls').replace('<pledge-list', '<pledge-list controls')}
    </div></main></body></html>`;

const CLASSES = ['antialiased', 'container', 'mx-auto', 'px-4'];

/** An article with these style sheets, its elements ready and the poll answered, everything drawn. */
async function openArticle(t: TestContext, sheets: Readonly<Record<string, string>>, ...names: string[]) {
  const site = await openSite(t, { pages: { ...sheets, 'page.html': article([...Object.keys(sheets), ...names]) } });
  const opened = await openPage(t, `${site.address}/page.html`);
  for (const tag of TAGS) assert.equal((await read(opened.page, tag)).state, 'ready', tag);
  await press(opened.page, 'agree-poll', 'Enig');
  await says(opened.page, 'agree-poll', 'Takk for at du svarte!');
  await opened.page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  return opened;
}

/** Gives the elements of a page without style sheets the width, and the looks of text, that those of the other page have. */
async function takeColumn(plain: Page, styled: Page): Promise<void> {
  for (const tag of TAGS) {
    const column = await styled.$eval(tag, (it) => {
      const { color, colorScheme, fontFamily, fontSize, fontWeight } = getComputedStyle(it);
      const { width, boxSizing, paddingLeft, paddingRight } = getComputedStyle(it);
      return { color, colorScheme, fontFamily, fontSize, fontWeight, width, boxSizing, paddingLeft, paddingRight };
    });
    await plain.$eval(tag, (it, style) => void Object.assign(it.style, style), column);
  }
}

async function assertUntouched(styled: BrowserPage, plain: Page): Promise<void> {
  for (const width of WIDTHS) {
    for (const page of [styled.page, plain]) await page.setViewport({ width, height: 800 });
    await takeColumn(plain, styled.page);
    for (const tag of TAGS) {
      const looks = () => Promise.all([appearance(styled.page, tag), appearance(plain, tag)]);
      // What is drawn once it comes near does not come at once on both pages.
      await waitFor(async () => isDeepStrictEqual(...(await looks())), tag).catch(() => undefined);
      const [found, expected] = await looks();
      assert.ok(expected.length > 20, `${tag}: ${expected.length} parts`);
      assert.deepEqual(found, expected, `${tag} at ${width} px`);
    }
    assert.equal(await overflow(styled.page), 0, `${width} px`);
  }
  assert.deepEqual(styled.log, []);
}

/** Style sheets as their makers give them. */
const SHEETS: Readonly<Record<string, () => Promise<string>>> = {
  Bootstrap: () => fromPackage('bootstrap/dist/css/bootstrap.css'),
  'the preflight of Tailwind': () => tailwind(CLASSES),
  'the reset of a news site': () => fromPackage('@nrk/core-css/core-css.css'),
};

for (const [name, sheet] of Object.entries(SHEETS)) {
  void test(`${name} leaves what is in an element as it is`, async (t) => {
    const plain = await openArticle(t, {});
    const styled = await openArticle(t, { 'host.css': await sheet() });
    assert.equal(await rulesOf(styled.page), 1);
    await assertUntouched(styled, plain.page);
  });
}

void test('rules such as themes of WordPress have leave what is in an element as it is', async (t) => {
  const plain = await openArticle(t, {});
  const styled = await openArticle(t, {}, 'wordpress-theme.css');
  assert.equal(await rulesOf(styled.page), 1);
  await assertUntouched(styled, plain.page);
});

/** The style sheets of the themes on this machine, by their names; some themes have but a comment in theirs. */
async function themeSheets(): Promise<readonly (readonly [name: string, sheet: string])[]> {
  const names = existsSync(THEMES) ? await readdir(THEMES) : [];
  const files = names.map((name) => [name, join(THEMES, name, 'style.css')] as const);
  const found = files.filter(([, file]) => existsSync(file));
  const sheets = await Promise.all(found.map(async ([name, file]) => [name, await readFile(file, 'utf8')] as const));
  return sheets.filter(([, sheet]) => sheet.includes('{'));
}

const themes = await themeSheets();

void test(
  'themes of WordPress leave what is in an element as it is',
  {
    skip:
      themes.length === 0 &&
      'there is no theme of WordPress on this machine: install wordpress-theme-twentytwentyone, or set WORDPRESS_PATH',
  },
  async (t) => {
    const plain = await openArticle(t, {});
    for (const [name, sheet] of themes) {
      const styled = await openArticle(t, { 'theme.css': sheet });
      assert.equal(await rulesOf(styled.page), 1, name);
      await assertUntouched(styled, plain.page);
    }
  },
);

/** How many style sheets of the page were loaded and have rules. */
function rulesOf(page: Page): Promise<number> {
  return page.evaluate(() => [...document.styleSheets].filter(({ cssRules }) => cssRules.length > 0).length);
}
