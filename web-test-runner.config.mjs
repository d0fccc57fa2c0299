import { writeFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromeLauncher, defaultReporter } from '@web/test-runner';
import { tsImport } from 'tsx/esm/api';

const { findBrowserWithoutWindows } = await tsImport('./scripts/browser.ts', import.meta.url);

const rootDir = fileURLToPath(new URL('.', import.meta.url));

/** All tests of a suite and of the suites in it. */
const testsIn = (suite) => [...suite.tests, ...suite.suites.flatMap(testsIn)];

/** A file that breaks outside its tests (it does not load, it times out) counts as one failed test. */
function countsOf({ passed, testFile, testResults, errors }) {
  const tests = testResults ? testsIn(testResults) : [];
  const skipped = tests.filter((test) => test.skipped).length;
  const failing = tests.filter((test) => !test.skipped && !test.passed);
  const failures = failing.map(({ name, error }) => `${relative(rootDir, testFile)}, ${name}: ${said(error)}`);
  if (!passed && failing.length === 0) failures.push(`${relative(rootDir, testFile)}: ${said(errors[0])}`);
  return { passed: tests.length - skipped - failing.length, failed: failures.length, skipped, failures };
}

const said = (error) =>
  String(error?.message ?? 'broken')
    .replace(/\s+/g, ' ')
    .slice(0, 300);

/** The runner prints no counts that a script could read, so they go to the file that `PARTIPROGRAM_COUNTS` names. */
const countsReporter = (file) => ({
  async stop({ sessions }) {
    const counts = [...sessions].map(countsOf);
    const sum = (key) => counts.reduce((total, file) => total + file[key], 0);
    const failures = counts.flatMap((file) => file.failures);
    const total = { passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped'), failures };
    await writeFile(file, JSON.stringify(total));
  },
});

const countsFile = process.env.PARTIPROGRAM_COUNTS;

export default {
  rootDir,
  files: 'packages/elements/src/**/*.test.ts',
  nodeResolve: { exportConditions: ['source', 'development'] },
  plugins: [
    // The tsconfig says that decorators are TypeScript's own, and that class fields are assigned, not defined.
    esbuildPlugin({ ts: true, target: 'es2022', tsconfig: fileURLToPath(new URL('tsconfig.json', import.meta.url)) }),
  ],
  browsers: [
    chromeLauncher({
      launchOptions: await findBrowserWithoutWindows(),
      // Every test page gets a window of its own: one behind another would draw no frame. Only one window has the focus, yet
      // focus() must tell elements of it in each.
      createPage: async ({ context }) => {
        const page = await (await context.browser().createBrowserContext()).newPage();
        await page.emulateFocusedPage(true);
        return page;
      },
    }),
  ],
  concurrency: 2,
  // A cold start on a busy machine takes longer than the defaults allow.
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testFramework: { config: { timeout: 20_000 } },
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode'),
  reporters: [defaultReporter(), ...(countsFile ? [countsReporter(countsFile)] : [])],
};
