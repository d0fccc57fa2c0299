import { spawn } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { INSTALLED_ENGINES } from '../test/support/installed-engines.js';

/** The folders of the tests that run in Node. Those of the elements run in a browser. */
const NODE_TESTS = [
  'packages/programmes/src',
  'packages/embed/src',
  'packages/importer/src',
  'packages/poll-server/src',
  'test',
];

/** How many test files run side by side: they wait for browsers as often as they reckon, so more than there are cores. */
const SIDE_BY_SIDE = availableParallelism() + 1;

/** How many processes the tests of pages share: each start of one, with a browser of its own, costs more than a short test. */
const PROCESSES_WITH_BROWSERS = 8;

/**
 * Everything `npm test` does, in this order; what stands in one row is done side by side. A step that fails does not keep the next
 * from running.
 */
const ROWS: readonly (readonly Step[])[] = [
  [{ name: 'build', run: () => check('npm', 'run', 'build') }],
  [
    { name: 'types of tests and scripts', run: () => check('npx', 'tsc', '-p', 'test') },
    { name: 'Storybook', run: () => check('npm', 'run', 'build:storybook') },
  ],
  [{ name: 'size', run: () => check('npm', 'run', 'size') }],
  [
    { name: 'lint', run: () => check('npm', 'run', 'lint') },
    { name: 'tests in Node', run: runNodeTests },
  ],
  [{ name: 'tests in a browser', run: runBrowserTests }],
];

interface Step {
  readonly name: string;
  readonly run: () => Promise<Counts>;
}

interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** The tests that failed, each with what it said. */
  readonly failures: readonly string[];
}

const PASSED: Counts = { passed: 1, failed: 0, skipped: 0, failures: [] };
const FAILED: Counts = { passed: 0, failed: 1, skipped: 0, failures: [] };

const root = fileURLToPath(new URL('..', import.meta.url));
const reports = await mkdtemp(join(tmpdir(), 'partiprogram-test-'));

/** Runs a command at the root, its output passed on as it comes. Resolves with whether it succeeded. */
function succeeds(
  command: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<boolean> {
  return new Promise((resolve) => {
    // On Windows npm and npx are scripts, which only a shell can start.
    const shell = process.platform === 'win32' && command !== process.execPath;
    const child = spawn(command, args, { cwd: root, env: { ...process.env, ...env }, stdio: 'inherit', shell });
    child.on('error', (error) => {
      console.error(error.message);
      resolve(false);
    });
    child.on('close', (code) => {
      resolve(code === 0);
    });
  });
}

/** A command that counts as one test. */
async function check(command: string, ...args: string[]): Promise<Counts> {
  return (await succeeds(command, args)) ? PASSED : FAILED;
}

async function runNodeTests(): Promise<Counts> {
  const files = (await Promise.all(NODE_TESTS.map(testFilesIn))).flat().sort();
  // Without a file to run, Node would look for files of its own choice.
  if (files.length === 0) return FAILED;
  const isUnit = (file: string): boolean => file.startsWith('packages/');
  const isPage = (file: string): boolean => file.startsWith(join('test', 'embed'));
  const together = [files.filter(isUnit), ...dealtOut(files.filter(isPage), PROCESSES_WITH_BROWSERS)];
  const report = join(reports, 'node.tap');
  const succeeded = await succeeds(process.execPath, [
    ...[
      '--import',
      'tsx',
      '--conditions=source',
      '--test',
      '--test-timeout=600000',
      `--test-concurrency=${SIDE_BY_SIDE}`,
    ],
    ...['--test-reporter=spec', '--test-reporter-destination=stdout'],
    ...['--test-reporter=tap', `--test-reporter-destination=${report}`],
    ...(await Promise.all(together.map(inOneProcess))).flat(),
    ...files.filter((file) => !isUnit(file) && !isPage(file)),
  ]);
  return readCounts(report, countsInTap, succeeded);
}

/** Deals files out to so many heaps, one by one: those of one kind stand side by side, and take equally long. */
function dealtOut(files: readonly string[], count: number): readonly (readonly string[])[] {
  const heaps = Array.from({ length: count }, (): string[] => []);
  files.forEach((file, at) => heaps[at % count]?.push(file));
  return heaps;
}

/** A file that runs the tests of others in one process: some take longer to start than to run. None for none. */
async function inOneProcess(files: readonly string[], at: number): Promise<readonly string[]> {
  const together = join(reports, `together-${at}.test.mjs`);
  const imports = files.map((file) => `import ${JSON.stringify(pathToFileURL(join(root, file)).href)};\n`);
  await writeFile(together, imports.join(''));
  return imports.length > 0 ? [together] : [];
}

async function runBrowserTests(): Promise<Counts> {
  const report = join(reports, 'browser.json');
  const succeeded = await succeeds('npm', ['run', 'test:elements'], { PARTIPROGRAM_COUNTS: report });
  return readCounts(report, (text) => JSON.parse(text) as Counts, succeeded);
}

/** The test files below a folder; none when there is no such folder. Node 20 finds no files by pattern. */
async function testFilesIn(folder: string): Promise<string[]> {
  const names = await readdir(join(root, folder), { recursive: true }).catch(() => []);
  return names.filter((name) => name.endsWith('.test.ts')).map((name) => join(folder, name));
}

/** A runner that leaves no counts, that ran nothing, or that fails although no test did, counts as one failed test. */
async function readCounts(file: string, parse: (text: string) => Counts, succeeded: boolean): Promise<Counts> {
  const text = await readFile(file, 'utf8').catch(() => undefined);
  if (text === undefined) return FAILED;
  const counts = parse(text);
  const ran = counts.passed + counts.failed + counts.skipped;
  if (!Number.isInteger(ran) || ran === 0) return FAILED;
  return !succeeded && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

/** Adds up the summary at the end of a TAP report. What a test prints stands before it, so the last number counts. */
function countsInTap(text: string): Counts {
  const count = (name: string) => Number([...text.matchAll(new RegExp(`^# ${name} (\\d+)$`, 'gm'))].at(-1)?.[1]);
  return {
    passed: count('pass'),
    failed: count('fail') + count('cancelled'),
    skipped: count('skipped') + count('todo'),
    failures: failuresInTap(text),
  };
}

/** Every `not ok` that is neither skipped nor there only because a test in it failed, with what its error says. */
function failuresInTap(text: string): readonly string[] {
  return text
    .split(/^(?= *not ok \d+ - )/m)
    .slice(1)
    .filter((block) => !block.includes("failureType: 'subtestsFailed'"))
    .map((block) => {
      const name = /not ok \d+ - (.*)/.exec(block)?.[1] ?? '';
      const error = /^ *error: (?:\|-)?([^]*?)\n *[a-z]+: /m.exec(block)?.[1] ?? '';
      return `${name}: ${error.replace(/\s+/g, ' ').trim().slice(0, 300)}`;
    });
}

function failedBy(error: unknown): Counts {
  console.error(error);
  return FAILED;
}

function inWords({ passed, failed, skipped }: Omit<Counts, 'failures'>): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

const results: { name: string; counts: Counts }[] = [];
try {
  for (const row of ROWS) {
    console.log(`\n> ${row.map(({ name }) => name).join(', ')}\n`);
    const counts = await Promise.all(row.map(({ run }) => run().catch(failedBy)));
    results.push(...row.map(({ name }, at) => ({ name, counts: counts[at] ?? FAILED })));
  }
} finally {
  await rm(reports, { recursive: true, force: true });
}

// The tests of integrity run in every engine that is installed: whoever reads this must know which.
const engines = INSTALLED_ENGINES.map(({ name, missing }) =>
  missing === undefined ? name : `${name} not run (${missing})`,
);
console.log(`\nengines: ${engines.join(', ')}\n`);
for (const { name, counts } of results) {
  console.log(`${name} (${inWords(counts)})`);
  // A report of many thousand lines has the reason somewhere: it stands here, too.
  for (const failure of counts.failures) console.log(`  failed: ${failure}`);
}

const sum = (key: 'passed' | 'failed' | 'skipped') => results.reduce((total, { counts }) => total + counts[key], 0);
const total = { passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped') };
process.exitCode = total.failed > 0 ? 1 : 0;
console.log(`\n${inWords(total)}`);
