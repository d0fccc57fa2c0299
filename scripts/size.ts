/**
 * Prints what a reader's page loads until all its tags are ready, measured in a browser, against budgets: `npm run size`, after
 * a build. Bytes are those of Brotli 11. Steps are requests one after the other, after the page itself: the script is the first,
 * what it asks for the second. Below it, each feature by itself. Ends with an exit code of 1 when a budget is overrun.
 */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';
import puppeteer from 'puppeteer-core';
import { findBrowser } from './browser.js';
import { ALONE, documentOf, type EmbedPage } from './embed-pages.js';
import { HeldAnswers, loadInSteps, type Steps } from './load-in-steps.js';
import { serveCompressed } from './serve-compressed.js';
import { readBuildName, snippetOf } from './snippet.js';

const compress = promisify(brotliCompress);

/**
 * Bytes of the one script: 41,400 of code, of which Lit is some 6,000, and 700 for the hashes of the features and catalogues,
 * which no compression makes smaller. Of the code, 2,400 came with the rules of trust: limits and hashes of data 600, a closed
 * poll and marks for recorders 500, failures and what stalls 600, foreign pages 700. Another 3,800 came with what readers trip
 * over: names that tell apart and stay untranslated 1,300, notices and joint lists 500, counts and silence 900, keys, paper and
 * the browser's search 500, subjects of pages and propositions 400, what is put aside 200, former numbers 150. Another
 * 2,300 came with programmes that pages bring: the hook for a page's own words 500, several files as one dataset 500, points
 * that stand beside issues 400, and the document's own words 900: whose words are on the screen, what leads into them, topics
 * that nobody has confirmed, points below points. The last 1,800 came with the flows of a poll: what a page can ask about and offer
 * 600, going on, back and between topics 400, what comes after an answer, loaded ahead as features 600; and with
 * entries beside a comparison, and pledges behind a question, that are drawn gradually 200. Another 100 tell two builds on a page apart,
 * and 100 look for newer data where a page asks for that. Another 150 take over what a site's build has drawn, 150 keep accents and
 * edges in sight, 250 keep the questions of a poll, and do without what old libraries replace, and the last 200 sort and write days
 * in place of `Intl`, which takes longer.
 */
const SCRIPT = 42_350;

/** Page -> script -> data, for every page. */
const STEPS = 2;

/** Bytes of a feature, by its file. */
const FEATURES: Readonly<Record<string, number>> = {
  'element/explain-error.js': 2_400,
  'agree-poll/collect.js': 3_400,
  'agree-poll/memory.js': 2_300,
  'agree-poll/newsletter.js': 2_200,
  'agree-poll/overview.js': 1_800,
  'agree-poll/reply.js': 3_700,
  'agree-poll/results.js': 3_500,
  'agree-poll/series.js': 3_100,
  'data/sha256.js': 2_300,
  'element/hold-room.js': 1_500,
  'element/newer-data.js': 1_500,
  'messages/en.js': 2_200,
  'messages/nn.js': 2_400,
  'pledge-list/details.js': 2_600,
  // The importer's reader of HTML takes 9,500 of it.
  'pledge-list/own-words.js': 18_000,
  // What is a part of which word takes 1,500, and what may be said to be missing as much.
  'pledge-list/search.js': 11_500,
  'program-data/own-data.js': 7_000,
  'topic-compare/controls.js': 2_100,
  'topic-compare/deep-links.js': 1_500,
  'topic-compare/export.js': 2_800,
  'topic-compare/points.js': 2_000,
};
const OTHER_FEATURE = 1_200;

/**
 * Bytes of what an `<iframe>` costs beside the elements, the script around them and the one of the page that has it; and of what
 * loads the elements in a classic script.
 */
const OTHER_SCRIPTS: Readonly<Record<string, number>> = {
  'frame/frame.js': 3_400,
  'bridge.js': 750,
  'classic.js': 500,
};

/** A busy machine can only add steps, so the fewest of these count. */
const TRIES = 5;

interface SizedPage extends EmbedPage {
  /** Bytes of its data. */
  readonly budget: number;
}

const build = await readBuildName();
const folder = join('dist', build);
let over = 0;
try {
  const { script, style, tags } = await snippetOf(build, join(folder, 'embed.js'));
  const snippet = [style, ...Object.values(tags)].join('\n');
  await measurePages(script, [
    { name: "the README's snippet", markup: snippet, budget: 15_000 },
    { name: 'a list alone', markup: ALONE['pledge-list'], budget: 3_000 },
    { name: 'a comparison alone', markup: ALONE['topic-compare'], budget: 13_000 },
    { name: 'a poll alone', markup: ALONE['agree-poll'], budget: 3_000 },
    {
      name: 'a list with its own dataset',
      markup: own('<pledge-list programme="fjordby-hav-2025"></pledge-list>'),
      budget: 3_000,
    },
    { name: 'the snippet in English', language: 'en', markup: snippet, budget: 14_500 },
  ]);
  await measureFiles();
} catch (error) {
  console.error((error as Error).message);
  if ((error as NodeJS.ErrnoException).code === 'ENOENT') console.error('Build first: npm run build');
  process.exit(1);
}
console.log(over > 0 ? `\n${over} over budget.` : '\nAll within budget.');
process.exitCode = over > 0 ? 1 : 0;

function own(markup: string): string {
  return `<program-data src="/fjordby.json">${markup}</program-data>`;
}

async function measurePages(script: string, pages: readonly SizedPage[]): Promise<void> {
  const held = new HeldAnswers();
  const documents = pages.map((page, at) => [`/${at}.html`, documentOf(page, script)] as const);
  const dataset = await readFile('test/fixtures/fjordby.json', 'utf8');
  const server = await serveCompressed('dist', {
    texts: { ...Object.fromEntries(documents), '/fjordby.json': dataset },
    hold: (path) => (path.endsWith('.html') ? undefined : held.hold(path)),
  });
  const browser = await puppeteer.launch(await findBrowser());
  const sum = async (paths: readonly string[]): Promise<number> =>
    (await Promise.all(paths.map(server.bytesOf))).reduce((total, bytes) => total + bytes, 0);
  try {
    print('page', 'code', 'data', 'budget', 'requests', 'steps', 'budget');
    for (const [at, page] of pages.entries()) {
      const steps = await fewestSteps(() => loadInSteps(browser, `${server.address}/${at}.html`, held));
      const code = steps.flat().filter((path) => path.endsWith('.js'));
      const data = await sum(steps.flat().filter((path) => !path.endsWith('.js')));
      const ok = data <= page.budget && steps.length <= STEPS;
      print(page.name, await sum(code), data, page.budget, steps.flat().length, steps.length, STEPS, ok);
      if (!ok) printSteps(steps);
    }
  } finally {
    await browser.close();
    await server.close();
  }
}

async function fewestSteps(load: () => Promise<Steps>): Promise<Steps> {
  let fewest = await load();
  for (let tried = 1; tried < TRIES && fewest.length > STEPS; tried++) {
    const steps = await load();
    if (steps.length < fewest.length) fewest = steps;
  }
  return fewest;
}

/** Prints the requests of a page that is over its budget, by step. */
function printSteps(steps: Steps): void {
  for (const [step, paths] of steps.entries()) {
    console.log(`  ${step + 1}: ${paths.map((path) => path.replace(`/${build}/`, '')).join(' ')}`);
  }
}

/** Prints the script, and each feature by itself, which a reader pays for only on wanting it. */
async function measureFiles(): Promise<void> {
  const names = await readdir(join(folder, 'features'), { recursive: true }).catch(() => []);
  const features = names.map((name) => name.replaceAll('\\', '/')).filter((name) => name.endsWith('.js'));
  print('\nfile', 'bytes', 'budget');
  await measureFile('embed.js', SCRIPT);
  for (const [name, budget] of Object.entries(OTHER_SCRIPTS)) await measureFile(name, budget);
  for (const name of features.sort()) await measureFile(`features/${name}`, FEATURES[name] ?? OTHER_FEATURE);
}

async function measureFile(path: string, budget: number): Promise<void> {
  const { length } = await compress(await readFile(join(folder, path)));
  print(path, length, budget, length <= budget);
}

/** The last cell of a row says whether it is within its budget. */
function print(name: string, ...cells: readonly (string | number | boolean)[]): void {
  over += Number(cells.at(-1) === false);
  const written = cells.map((it) => (typeof it === 'boolean' ? (it ? '' : '  OVER') : String(it).padStart(10)));
  console.log(name.padEnd(name.startsWith('\n') ? 41 : 40) + written.join(''));
}
