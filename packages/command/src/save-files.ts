import { existsSync } from 'node:fs';
import { link, lstat, mkdir, realpath, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { CommandError, reasonOf } from './command-error.js';

/** A file to be written. */
export interface SavedFile {
  readonly path: string;
  readonly text: string;
}

/**
 * Writes files, all or none: each is written under another name first, and gets its own once all are there. A full disk or a
 * stopped process leaves what was there before as it was.
 *
 * @param files with paths that differ
 * @param replace whether files may be replaced
 * @throws CommandError that names the file which could not be written or is there already
 */
export async function saveFiles(files: readonly SavedFile[], replace: boolean): Promise<void> {
  const targets = await Promise.all(files.map(async ({ path, text }) => ({ path: await resolved(path), text })));
  const inTheWay = replace ? undefined : targets.find(({ path }) => existsSync(path));
  if (inTheWay) throw isThere(inTheWay.path);
  const made: string[] = [];
  const written: { readonly from: string; readonly to: string }[] = [];
  const placed: string[] = [];
  let current = '';
  try {
    for (const { path, text } of targets) {
      current = path;
      made.push(...(await madeFolders(dirname(path))));
      const from = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
      written.push({ from, to: path });
      await writeFile(from, text, { flag: 'wx' });
    }
    for (const { from, to } of written) {
      current = to;
      await (replace ? rename(from, to) : renameToFree(from, to));
      if (!replace) placed.push(to);
    }
  } catch (cause) {
    for (const path of [...written.map(({ from }) => from), ...placed]) await rm(path, { force: true });
    await removeFolders(made);
    if (cause instanceof CommandError) throw cause;
    throw new CommandError(`${current} could not be written: ${reasonOf(cause)}`, { cause });
  }
}

function isThere(path: string): CommandError {
  return new CommandError(`${path} is there already; add --force to replace it, or choose another --out`);
}

/** Unlike `rename`, `link` never replaces a file that came in between. Some file systems have no links. */
async function renameToFree(from: string, to: string): Promise<void> {
  try {
    await link(from, to);
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    if (code === 'EEXIST') throw isThere(to);
    await rename(from, to);
    return;
  }
  await rm(from);
}

/** The target of a symbolic link, since `rename` would replace the link itself. */
async function resolved(path: string): Promise<string> {
  const isLink = await lstat(path).then(
    (it) => it.isSymbolicLink(),
    () => false,
  );
  return isLink ? realpath(path).catch(() => path) : path;
}

/** Makes a folder and those above it; gives those that were not there, the outermost first. */
export async function madeFolders(folder: string): Promise<readonly string[]> {
  const missing: string[] = [];
  for (let at = folder; !existsSync(at) && dirname(at) !== at; at = dirname(at)) missing.unshift(at);
  await mkdir(folder, { recursive: true });
  return missing;
}

/** Removes folders again that {@link madeFolders} made, as far as nothing is in them. */
export async function removeFolders(made: readonly string[]): Promise<void> {
  for (const folder of made.toReversed()) await rmdir(folder).catch(() => undefined);
}
