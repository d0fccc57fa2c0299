import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PollFile } from '@partiprogram/poll-server';

/** A poll server in a process of its own, as it was built. */
export interface PollProcess {
  readonly address: string;
  readonly pid: number;
  /** The lines of its log so far. */
  readonly log: readonly string[];
  /** Ends it, and waits until it is gone. Resolves with its exit code, null where a signal ended it. */
  end(signal: NodeJS.Signals): Promise<number | null>;
}

/** What a process is started with. */
export interface PollProcessOptions {
  readonly database: string;
  /** Where the poll file is written. */
  readonly folder: string;
  readonly polls: PollFile;
  readonly port: number;
}

/** Starts a poll server, and waits until it listens. */
export async function startPollProcess({ database, folder, polls, port }: PollProcessOptions): Promise<PollProcess> {
  const file = join(folder, `polls-${port}.json`);
  await writeFile(file, JSON.stringify(polls));
  const env = {
    ...process.env,
    DATABASE: database,
    POLLS: file,
    PORT: String(port),
    OWNER_TOKEN: '',
    TRUST_PROXY: '0',
  };
  const child = spawn(process.execPath, ['packages/poll-server/dist/main.js'], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const log = await linesUntilListening(child);
  return {
    address: `http://localhost:${port}`,
    pid: child.pid ?? 0,
    log,
    end: async (signal) => {
      if (child.exitCode === null && child.signalCode === null) {
        const gone = once(child, 'exit');
        child.kill(signal);
        await gone;
      }
      return child.exitCode;
    },
  };
}

function linesUntilListening(child: ChildProcess): Promise<readonly string[]> {
  const log: string[] = [];
  let complaints = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (complaints += text));
  return new Promise((resolve, reject) => {
    child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      log.push(...text.trimEnd().split('\n'));
      if (log.some((line) => line.includes('"listening"'))) resolve(log);
    });
    // When nobody waits any more, it is in the log, for whoever wonders why nothing answers.
    child.once('exit', (code) => {
      log.push(`the poll server ended with ${code}: ${complaints}`);
      reject(new Error(log.at(-1)));
    });
  });
}
