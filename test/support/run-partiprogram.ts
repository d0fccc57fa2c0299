import assert from 'node:assert/strict';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { before, beforeEach } from 'node:test';
import type { OwnDataset } from '@partiprogram/importer';
import { runCommand, type Ending } from './run-command.js';
import { temporaryFolder } from './temporary-folder.js';

/** The file that npx runs. */
export const BIN = 'packages/command/bin/partiprogram.js';

/** Compiles the command, as people have it. */
async function compileCommand(): Promise<void> {
  const { code, stdout } = await runCommand('npm', ['run', 'build:code']);
  assert.equal(code, 0, stdout);
}

/** Runs `partiprogram`. */
export function run(...args: readonly string[]): Promise<Ending> {
  return runCommand(process.execPath, [BIN, ...args]);
}

/** Asserts that a command ended with one sentence on one line, and not with 0. */
export function assertRefused({ code, stdout, stderr }: Ending, message: RegExp): void {
  assert.equal(code, 1, stdout);
  assert.equal(stdout, '');
  assert.match(stderr, message);
  assert.equal(stderr.trimEnd().split('\n').length, 1, stderr);
}

/** The names in a folder; none if it is not there. */
export async function filesIn(folder: string): Promise<readonly string[]> {
  return (await readdir(folder).catch(() => [])).sort();
}

/** What every import of these tests is told. */
export const WHOSE = ['--publisher', 'Strandlista', '--municipality', '0219'];

/** A programme that every format can have. */
export const TEXT = 'Program for Bærum 2027–2031\n\nSkole\nVi vil:\n• bygge ny skole\n• gi elevene leksefri\n';

/** A folder with a programme in it, new for each test, and the imports of it. */
export interface Desk {
  readonly folder: string;
  readonly source: string;
  /** Where imports write; not there at first. */
  readonly out: string;
  readonly runImport: (...args: readonly string[]) => Promise<Ending>;
  /** The dataset that was written. */
  readonly written: (name?: string) => Promise<OwnDataset>;
}

/** Prepares a desk, and compiles the command before the tests. */
export async function importDesk(): Promise<Desk> {
  const folder = await temporaryFolder();
  const source = join(folder, 'program.txt');
  const out = join(folder, 'out');
  before(compileCommand);
  beforeEach(async () => {
    await rm(out, { recursive: true, force: true });
    await writeFile(source, TEXT);
  });
  return {
    folder,
    source,
    out,
    runImport: (...args) => run('import', ...WHOSE, '--out', out, ...args),
    written: async (name = 'baerum-strandlista-2027.json') =>
      JSON.parse(await readFile(join(out, name), 'utf8')) as OwnDataset,
  };
}
