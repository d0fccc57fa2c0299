/** Pages of other people on the day when the next version comes out: those made with the one before it, and those that follow. */
import assert from 'node:assert/strict';
import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import type { HTTPRequest, Page } from 'puppeteer-core';
import { serveFiles } from '../../scripts/serve-files.js';
import { readBuildName, snippetOf } from '../../scripts/snippet.js';
import { openPage, press, read, says } from '../support/browser-page.js';
import { makeNextVersion, NEXT_BUILD, NEXT_WORDS } from '../support/next-version.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const folder = await temporaryFolder();
const next = join(folder, 'next');
await makeNextVersion(next);
const build = await readBuildName();
const [, data = ''] = build.split('_');
const { script } = await snippetOf(build, join('dist', build, 'embed.js'));

const TAGS = ['topic-compare', 'pledge-list', 'agree-poll'] as const;

/** A page, with a sentence inside each tag and further ones below them. */
const pageWith = (line: string, attributes = ''): string =>
  `<!doctype html><html lang="nb"><meta charset="utf-8"><title>Sak</title><link rel="icon" href="data:,">${line}
  <topic-compare municipality="3201" topic="inkludering"${attributes}></topic-compare>
  <pledge-list programme="baerum-ap-mangfold" controls${attributes}></pledge-list>
  <agree-poll programme="baerum-ap-mangfold"${attributes}></agree-poll>
  ${'<p>Mer om lokalvalget i morgen.</p>'.repeat(80)}`;

const PAGES = {
  'pinned.html': pageWith(script),
  'told.html': pageWith(script, ' newer="/latest.json"'),
  'follows.html': pageWith('<script type="module" src="/latest/embed.js"></script>'),
} as const;

/** The page has no icon to ask for, and allows our files and nothing else. */
const POLICY =
  "default-src 'none'; script-src 'self'; connect-src 'self'; img-src data:; require-trusted-types-for 'script'; trusted-types lit-html partiprogram";

interface FileHost {
  readonly address: string;
  /** Puts the next version beside the one that is there. */
  readonly release: () => Promise<void>;
}

/** A file host with one version on it, and the pages. */
async function openHost(t: TestContext): Promise<FileHost> {
  const own = await mkdir(join(folder, t.name.replaceAll(/\W+/g, '-')), { recursive: true });
  assert.ok(own);
  await mkdir(join(own, 'pages'));
  for (const [name, page] of Object.entries(PAGES)) await writeFile(join(own, 'pages', name), page);
  const released = join(own, 'released');
  const headers = (path: string): Readonly<Record<string, string>> =>
    path.endsWith('.html') ? { 'Content-Security-Policy': POLICY } : {};
  const server = await serveFiles([join(own, 'pages'), released, 'dist'], { headers });
  t.after(() => server.close());
  return { address: server.address, release: () => symlink(next, released) };
}

/** Everything that a reader, and the file host, can tell of a page. */
interface Visit {
  readonly page: Page;
  /** What is asked for, with all that is said in asking. */
  readonly requests: readonly string[];
  /** The markup of each element, with what is in it, and its text. */
  readonly drawn: readonly string[];
  readonly log: readonly string[];
}

async function visit(t: TestContext, address: string): Promise<Visit> {
  const requests: string[] = [];
  const intercept = (request: HTTPRequest): void => {
    requests.push(JSON.stringify([request.method(), new URL(request.url()).pathname, request.headers()]));
    void request.continue();
  };
  const { page, log } = await openPage(t, address, { intercept });
  const drawn: string[] = [];
  for (const tag of TAGS) {
    const { state, text } = await read(page, tag);
    assert.equal(state, 'ready');
    drawn.push(text);
  }
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await page.waitForNetworkIdle();
  // What Lit notes for itself is another number on each page.
  const markup = await page.$$eval(TAGS.join(), (all) =>
    all.map((it) => (it.shadowRoot?.innerHTML ?? '').replaceAll(/<!--.*?-->/g, '')),
  );
  return { page, requests: requests.sort(), drawn: [...drawn, ...markup], log };
}

/** The paths of what was asked for below some folder. */
const pathsIn = ({ requests }: Visit, name: string): readonly string[] =>
  requests.map((it) => (JSON.parse(it) as string[])[1] ?? '').filter((path) => path.startsWith(`/${name}`));

const sentence = (page: Page, tag: string): Promise<string | undefined> =>
  page.$eval(tag, (it) => it.shadowRoot?.querySelector<HTMLElement>('[part=newer]')?.innerText);

void test('a pinned page asks for the same, and shows the same, byte by byte', async (t) => {
  const host = await openHost(t);
  const before = await visit(t, `${host.address}/pinned.html`);
  await host.release();
  const after = await visit(t, `${host.address}/pinned.html`);
  assert.ok(before.requests.length > 5);
  assert.deepEqual(after.requests, before.requests);
  assert.deepEqual(after.drawn, before.drawn);
  assert.ok(before.drawn.some((it) => it.includes(`Programdata ${data}`)));
  assert.deepEqual([...pathsIn(after, NEXT_BUILD), ...pathsIn(after, 'latest')], []);
  assert.deepEqual([...before.log, ...after.log], []);
});

void test('a pinned page whose author asks for it says that there are newer data, and asks for one file more', async (t) => {
  const host = await openHost(t);
  const before = await visit(t, `${host.address}/told.html`);
  assert.deepEqual(
    await Promise.all(TAGS.map((tag) => sentence(before.page, tag))),
    TAGS.map(() => undefined),
  );
  await host.release();
  const pinned = await visit(t, `${host.address}/pinned.html`);
  const after = await visit(t, `${host.address}/told.html`);
  for (const tag of TAGS) {
    await after.page.waitForFunction(
      (name) => document.querySelector(name)?.shadowRoot?.querySelector('[part=newer]'),
      {},
      tag,
    );
    assert.equal(
      await sentence(after.page, tag),
      `Her vises versjon ${data} av programdataene. En nyere versjon kom 17. mai 2031.`,
    );
  }
  const paths = pathsIn(after, '').filter((path) => !path.endsWith('.html'));
  const usual = pathsIn(pinned, '').filter((path) => !path.endsWith('.html'));
  assert.deepEqual(
    paths.filter((path) => !usual.includes(path)),
    ['/latest.json', `/${build}/features/element/newer-data.js`],
  );
  assert.equal(paths.length, usual.length + 2);
  // Their host learns that somebody reads one of its pages, and not which one.
  const [asked = ''] = after.requests.filter((it) => it.includes('/latest.json'));
  const [, , { referer, cookie }] = JSON.parse(asked) as [string, string, Record<string, string>];
  assert.deepEqual([referer ?? '', cookie ?? ''], ['', '']);
  assert.equal(await after.page.$$eval('[part=newer] a', (links) => links.length), 0);
  assert.deepEqual([...before.log, ...after.log], []);
});

void test('a page that follows shows the newest version, with all that belongs to it', async (t) => {
  const host = await openHost(t);
  const before = await visit(t, `${host.address}/follows.html`);
  assert.ok(pathsIn(before, build).includes(`/${build}/embed.js`));
  assert.ok(before.drawn.some((it) => it.includes(`Programdata ${data}`)));
  await host.release();
  const after = await visit(t, `${host.address}/follows.html`);
  assert.ok(after.drawn.some((it) => it.includes(NEXT_WORDS.version) && it.includes(NEXT_WORDS.statement)));
  assert.ok(after.drawn.every((it) => !it.includes(`Programdata ${data}`)));
  await press(after.page, 'agree-poll', 'Enig');
  await says(after.page, 'agree-poll', 'Takk for at du svarte!');
  assert.deepEqual(pathsIn(after, build), []);
  const paths = pathsIn(after, NEXT_BUILD).map((path) => path.slice(NEXT_BUILD.length + 2));
  for (const path of ['embed.js', 'data/catalogue.json', 'features/agree-poll/reply.js'])
    assert.ok(paths.includes(path), path);
  assert.deepEqual(paths, [...new Set(paths)], 'the script runs once, whoever imports it');
  assert.deepEqual([...before.log, ...after.log], []);
});
