/** Storybook: a story for every state of every element, and in a built one each shows what its name says. */
import assert from 'node:assert/strict';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { suite, test, type TestContext } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { ElementHandle, Page } from 'puppeteer-core';
import { serveFiles } from '../scripts/serve-files.js';
import { openPage, type BrowserPage } from './support/browser-page.js';

const root = fileURLToPath(new URL('..', import.meta.url));

/** What must be seen of every element. */
const STATES = ['Loading', 'Ready', 'Empty', 'Failed', 'Narrow', 'Dark', 'ForcedColours'];

/** Stories about what goes wrong. All others, but for those that stay loading, show what was asked for. */
const ERRORS = /--(failed|damaged|unknown-\w+|no-programme|no-topic|no-dataset|wrong-integrity)$/;

/** The author of a page is told of a file that cannot, or must not, be loaded: by us, and by the browser itself. */
const COMPLAINTS: Readonly<Record<string, RegExp>> = {
  failed: /ERR_UNSAFE_PORT|error: Partiprogram: /,
  damaged: /error: Partiprogram: /,
  'several-files': /ERR_UNSAFE_PORT|error: Partiprogram: /,
  'wrong-integrity': /integrity|error: Partiprogram: /,
  'partly-failed': /error: Partiprogram: fjordby-skog-2025/,
};

interface Entry {
  readonly id: string;
  readonly title: string;
  readonly type: 'story' | 'docs';
  readonly exportName?: string;
}

interface Described {
  readonly name: string;
}

const tags = await elementTags();
const entries = await builtEntries();
const skip = entries ? false : 'no Storybook newer than its sources: npm run build:storybook';

suite('stories', () => {
  for (const tag of tags) {
    test(`<${tag}> has a story for each of its states`, async () => {
      const stories = await storiesOf(tag);
      assert.deepEqual(
        STATES.filter((state) => !stories.includes(state)),
        [],
      );
    });
  }
});

suite('a built Storybook', { skip }, () => {
  for (const tag of tags) {
    test(`shows every story of <${tag}> as its name says, without a word in the console`, async (t) => {
      const { page, log } = await openStorybook(t);
      const stories = entries?.filter(({ title, type }) => title === tag && type === 'story') ?? [];
      assert.deepEqual(stories.map(({ exportName }) => exportName).sort(), [...(await storiesOf(tag))].sort());
      for (const { id } of stories) {
        const before = log.length;
        const violations = await show(page, id);
        const complaint = COMPLAINTS[id.slice(`${tag}--`.length)];
        const said = log.slice(before).filter((line) => /^(error|uncaught)/.test(line) && !complaint?.test(line));
        assert.deepEqual(said, [], `the console in ${id}`);
        assert.deepEqual(violations, [], `accessibility of ${id}`);
        const state = id.endsWith('--loading') ? 'loading' : ERRORS.test(id) ? 'error' : 'ready';
        assert.ok(await page.$(`${tag}:state(${state})`), `${id} is not ${state}`);
      }
    });

    test(`shows <${tag}> narrow, with large text, dark and in forced colours`, async (t) => {
      const { page } = await openStorybook(t);
      for (const story of ['narrow', 'large-text']) {
        await show(page, `${tag}--${story}`);
        assert.ok((await widthOf(page)) <= 360, story);
      }
      await show(page, `${tag}--dark`);
      const [ground = 0, text = 0] = await lightnessOf(page);
      assert.ok(text - ground > 128, 'dark');
      await show(page, `${tag}--forced-colours`);
      assert.deepEqual(await coloursOfOurOwn(page), [], 'forced colours');
    });

    test(`lists in its docs what <${tag}> takes and offers`, async (t) => {
      const { page } = await openStorybook(t, `${tag}--docs`);
      const table = await page.waitForSelector('.docblock-argstable');
      const rows = await (table as ElementHandle).$$eval('tbody td:first-child', (cells) =>
        cells.map((cell) => cell.textContent.trim()),
      );
      for (const name of await documentedNames(tag)) assert.ok(rows.includes(name), `${name} among ${rows.join(', ')}`);
      assert.deepEqual(
        rows.filter((name) => name.startsWith('#')),
        [],
      );
    });
  }
});

async function elementTags(): Promise<string[]> {
  const files = await readdir(join(root, 'packages/elements/src'), { recursive: true });
  return files.flatMap((file) => /([\w-]+)[\\/]\1-element\.ts$/.exec(file)?.[1] ?? []).sort();
}

/** The stories of an element, by their names in the code. */
async function storiesOf(tag: string): Promise<readonly string[]> {
  const code = await readFile(join(root, 'stories', `${tag}.stories.ts`), 'utf8').catch(() => '');
  return [...code.matchAll(/^export const (\w+)/gm)].flatMap(([, name]) => name ?? []);
}

/** What was built, unless something has changed since. */
async function builtEntries(): Promise<readonly Entry[] | undefined> {
  const file = join(root, 'storybook-static/index.json');
  const built = await stat(file).catch(() => undefined);
  if (!built) return undefined;
  for (const folder of ['.storybook', 'stories', 'data', 'packages/elements/src', 'packages/programmes/src']) {
    for (const name of await readdir(join(root, folder), { recursive: true })) {
      if (!name.endsWith('.test.ts') && (await stat(join(root, folder, name))).mtime > built.mtime) return undefined;
    }
  }
  const index = JSON.parse(await readFile(file, 'utf8')) as { entries: Readonly<Record<string, Entry>> };
  return Object.values(index.entries);
}

/** Opens a page of the docs, from which every story can be gone to. */
async function openStorybook(t: TestContext, id = 'styling--docs'): Promise<BrowserPage> {
  const server = await serveFiles([join(root, 'storybook-static')]);
  t.after(() => server.close());
  return openPage(t, `${server.address}/iframe.html?id=${id}&viewMode=docs`);
}

/** Goes to a story and waits until it has been played and looked at. Gives what axe has against it. */
function show(page: Page, storyId: string): Promise<readonly string[]> {
  return page.evaluate(async (id) => {
    interface Finished {
      readonly storyId: string;
      readonly reporters: readonly { readonly type: string; readonly result: { violations?: { id: string }[] } }[];
    }
    interface Channel {
      on(type: string, listener: (finished: Finished) => void): void;
      emit(type: string, told: unknown): void;
    }
    const { __STORYBOOK_PREVIEW__: preview } = window as unknown as {
      __STORYBOOK_PREVIEW__: { ready(): Promise<void>; channel: Channel };
    };
    await preview.ready();
    const { reporters } = await new Promise<Finished>((resolve) => {
      preview.channel.on('storyFinished', (finished) => {
        if (finished.storyId === id) resolve(finished);
      });
      preview.channel.emit('setCurrentStory', { storyId: id, viewMode: 'story' });
    });
    const report = reporters.find(({ type }) => type === 'a11y');
    return report?.result.violations?.map((violation) => violation.id) ?? ['axe did not run'];
  }, storyId);
}

/** The width of the page that a story stands on, with what sticks out of it, in px. */
function widthOf(page: Page): Promise<number> {
  return page.$eval('.stage-page', (it) => Math.max(it.getBoundingClientRect().width, it.scrollWidth));
}

/** How light the ground and the text of a story are, 0 to 255. */
function lightnessOf(page: Page): Promise<number[]> {
  return page.$eval('.stage', (stage) => {
    const { backgroundColor, color } = getComputedStyle(stage);
    return [backgroundColor, color].map((it) => Math.max(...(it.match(/\d+/g) ?? []).slice(0, 3).map(Number)));
  });
}

/** The colours of text in a story that are not the browser's own. */
function coloursOfOurOwn(page: Page): Promise<readonly string[]> {
  return page.$eval('.stage-page', (stage) => {
    const probe = stage.appendChild(document.createElement('span'));
    const system = ['CanvasText', 'LinkText', 'ButtonText', 'FieldText', 'HighlightText'].map((name) => {
      probe.style.color = name;
      return getComputedStyle(probe).color;
    });
    probe.remove();
    return [...stage.querySelectorAll('*')]
      .flatMap(({ shadowRoot }) => [...(shadowRoot?.querySelectorAll('*') ?? [])])
      .map((part) => getComputedStyle(part).color)
      .filter((colour) => !system.includes(colour));
  });
}

/** What the manifest, and so the code, documents of an element. */
async function documentedNames(tag: string): Promise<readonly string[]> {
  const manifest = JSON.parse(await readFile(join(root, 'packages/elements/custom-elements.json'), 'utf8')) as {
    modules: { declarations: ({ tagName?: string } & Readonly<Record<string, readonly Described[] | undefined>>)[] }[];
  };
  const element = manifest.modules.flatMap((it) => it.declarations).find(({ tagName }) => tagName === tag);
  const { attributes = [], events = [], cssProperties = [], cssParts = [], cssStates = [] } = element ?? {};
  return [
    ...[...attributes, ...events, ...cssProperties].map(({ name }) => name),
    ...cssParts.map(({ name }) => `::part(${name})`),
    ...cssStates.map(({ name }) => `:state(${name})`),
  ];
}
