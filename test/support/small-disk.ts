import { execFile } from 'node:child_process';
import { appendFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { promisify } from 'node:util';

const run = promisify(execFile);

const CHUNK = Buffer.alloc(64 * 1_024);

/** A disk that is soon full. */
export interface SmallDisk {
  readonly path: string;
  /** Leaves no room on it. */
  fill(): Promise<void>;
  /** Makes room again. */
  empty(): Promise<void>;
}

/**
 * Makes a disk in memory, which only root can on Linux.
 *
 * @param t unmounts it when the test is over
 * @param owner the name of the user that it belongs to
 * @returns why there is none, where it cannot be made
 */
export async function smallDisk(t: TestContext, owner: string): Promise<SmallDisk | { readonly missing: string }> {
  if (process.platform !== 'linux' || process.getuid?.() !== 0)
    return { missing: 'only root can make a small disk, and only on Linux' };
  const path = await mkdtemp(join(tmpdir(), 'partiprogram-disk-'));
  const [uid, gid] = await Promise.all(
    ['-u', '-g'].map(async (flag) => (await run('id', [flag, owner])).stdout.trim()),
  );
  try {
    await run('mount', ['-t', 'tmpfs', '-o', `size=24m,mode=0700,uid=${uid},gid=${gid}`, 'tmpfs', path]);
  } catch (error) {
    await rm(path, { recursive: true });
    return { missing: `a small disk cannot be made: ${(error as Error).message.split('\n')[0]}` };
  }
  t.after(async () => {
    // A database may still have files open on it.
    await run('umount', ['--lazy', path]);
    await rm(path, { recursive: true });
  });
  const ballast = join(path, 'ballast');
  return {
    path,
    fill: async () => {
      // The database writes meanwhile: nobody knows how much room is left.
      while (await hasWritten(ballast, CHUNK));
    },
    empty: () => rm(ballast),
  };
}

/** Writes more to a file. Gives false where there is no room. */
async function hasWritten(file: string, chunk: Buffer): Promise<boolean> {
  try {
    await appendFile(file, chunk);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOSPC') return false;
    throw error;
  }
}
