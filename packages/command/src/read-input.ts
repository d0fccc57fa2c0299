import { readFile, stat } from 'node:fs/promises';
import { CommandError, reasonOf } from './command-error.js';

/**
 * Reads a file whole, after a look at its size. What is no file, as a pipe, may never end.
 *
 * @param file its path
 * @param largest in bytes
 * @throws CommandError if it is missing, a folder, too large, locked, or still being written
 */
export async function readInput(file: string, largest: number): Promise<Uint8Array> {
  try {
    const before = await stat(file);
    if (!before.isFile() && !before.isDirectory()) throw new Error('it is no file');
    if (before.size > largest) throw new Error(`it is larger than ${largest / 1024 / 1024} MB`);
    const bytes = await readFile(file);
    const after = await stat(file);
    if (after.mtimeMs !== before.mtimeMs || after.size !== bytes.length)
      throw new Error('it is still being written; close it in the other program, and try again');
    return bytes;
  } catch (cause) {
    throw new CommandError(`${file} could not be read: ${reasonOf(cause)}`, { cause });
  }
}
