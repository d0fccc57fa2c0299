import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { Launcher } from 'chrome-launcher';

const run = promisify(execFile);
const root = fileURLToPath(new URL('..', import.meta.url));

/** A browser that can be started, and what to start it with. */
export interface Browser {
  readonly executablePath: string;
  readonly args: string[];
}

/** A test must not wait for, nor be changed by, what a browser does for its own sake. */
const QUIET = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-sync',
  '--no-default-browser-check',
  '--no-first-run',
  '--no-pings',
];

/**
 * Finds a Chromium as readers have it: the one at `CHROME_PATH`, else an installed one, else the one inside the npm package
 * `@sparticuz/chromium`. `PARTIPROGRAM_BROWSER=bundled` takes the last one whatever is installed.
 *
 * @throws {Error} With one line that says what to do when there is none.
 */
export async function findBrowser(): Promise<Browser> {
  const chosen = process.env['CHROME_PATH'];
  const bundledOnly = process.env['PARTIPROGRAM_BROWSER'] === 'bundled';
  if (chosen && !bundledOnly) {
    if (!existsSync(chosen)) throw new Error(`CHROME_PATH names no file: ${chosen}`);
    return { executablePath: chosen, args: [...QUIET, ...withoutSandboxAsRoot()] };
  }
  const installed = bundledOnly ? undefined : await findInstalled();
  if (installed) return { executablePath: installed, args: [...QUIET, ...withoutSandboxAsRoot()] };
  return findBundled();
}

/**
 * Finds a Chromium for tests that open hundreds of pages: the one at `CHROME_PATH`, else the bundled one, which has no windows.
 * A browser with windows draws its own buttons around each page, and takes four times as long. Where the bundled one does not
 * run, and with `PARTIPROGRAM_BROWSER=installed`, it is the same as {@link findBrowser}.
 *
 * @throws {Error} With one line that says what to do when there is none.
 */
export function findBrowserWithoutWindows(): Promise<Browser> {
  const wantsInstalled = process.env['CHROME_PATH'] || process.env['PARTIPROGRAM_BROWSER'] === 'installed';
  return !wantsInstalled && runsBundled() ? findBundled() : findBrowser();
}

async function findBundled(): Promise<Browser> {
  // The sandbox needs a helper owned by root, or a profile that the system knows the browser by; ours has neither.
  return { executablePath: await unpackBundled(), args: [...QUIET, '--no-sandbox'] };
}

/** Chromium refuses to start its sandbox as root, which is what a container runs as. */
function withoutSandboxAsRoot(): string[] {
  return process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : [];
}

async function findInstalled(): Promise<string | undefined> {
  for (const path of installations()) {
    if (await starts(path)) return path;
  }
  return undefined;
}

/** `getInstallations` throws where nothing is installed, and on a system it does not know. */
function installations(): string[] {
  try {
    return Launcher.getInstallations();
  } catch {
    return [];
  }
}

/** Ubuntu's `chromium-browser` may be a script that only asks for a snap. Elsewhere, asking would open a window. */
async function starts(path: string): Promise<boolean> {
  if (process.platform !== 'linux') return true;
  return run(path, ['--version'], { timeout: 20_000 }).then(
    () => true,
    () => false,
  );
}

function runsBundled(): boolean {
  return process.platform === 'linux' && process.arch === 'x64';
}

/**
 * Unpacks the browser inside `@sparticuz/chromium` once, and gives the path of a script that starts it. It lies under
 * `node_modules`, not in the temporary folder, where another user could have put a file of the same name.
 */
async function unpackBundled(): Promise<string> {
  const install = 'install Chrome or Chromium, or set CHROME_PATH to one';
  if (!runsBundled()) throw new Error(`No browser found: ${install}`);
  const folder = join(root, 'node_modules/.cache/partiprogram', `chromium-${await bundledVersion()}`);
  const executablePath = join(folder, 'start');
  if (existsSync(executablePath)) return executablePath;

  await mkdir(dirname(folder), { recursive: true });
  const draft = await mkdtemp(`${folder}-`);
  try {
    await inflateInto(draft);
    await writeFile(join(draft, 'fonts/fonts.conf'), fontsConfig(join(folder, 'fonts')));
    await writeFile(join(draft, 'start'), START, { mode: 0o755 });
    await run(join(draft, 'start'), ['--version']);
    await rename(draft, folder);
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    // Another process that ran at the same time may have been faster.
    if (!existsSync(executablePath))
      throw new Error(`The bundled Chromium does not start: ${install}`, { cause: error });
  }
  return executablePath;
}

async function bundledVersion(): Promise<string> {
  const manifest: unknown = JSON.parse(
    await readFile(join(root, 'node_modules/@sparticuz/chromium/package.json'), 'utf8'),
  );
  return (manifest as { version: string }).version;
}

/**
 * Runs the package in a process of its own, because only its environment says where to unpack (`TMPDIR`), and that the
 * libraries for a bare machine are wanted too (it gives them only to what looks like AWS Lambda).
 */
async function inflateInto(folder: string): Promise<void> {
  const script = "import chromium from '@sparticuz/chromium'; await chromium.executablePath();";
  const env = { ...process.env, TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' };
  await run(process.execPath, ['--input-type=module', '--eval', script], { cwd: root, env });
}

/** Brings the libraries and the one font family that a bare machine lacks. `exec`, so that a signal reaches the browser. */
const START = `#!/bin/sh
here=$(dirname "$0")
export LD_LIBRARY_PATH="$here/al2023/lib\${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}"
export FONTCONFIG_FILE="$here/fonts/fonts.conf"
exec "$here/chromium" "$@"
`;

/** The package's own file names folders of AWS Lambda only. The fonts of the system come first, if it has any. */
function fontsConfig(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${folder}</dir>
  <cachedir>${folder}/cache</cachedir>
</fontconfig>
`;
}
