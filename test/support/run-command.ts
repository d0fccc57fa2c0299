import { execFile } from 'node:child_process';

/** How a command ended, and what it said. */
export interface Ending {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * Runs a program to its end.
 *
 * @param program its name or path
 * @param cwd the folder to run it in; the root of the repository when it is not given
 * @throws Error when it could not be started at all
 */
export function runCommand(program: string, args: readonly string[], cwd?: string): Promise<Ending> {
  // On Windows npm is a script, which only a shell can start.
  const shell = process.platform === 'win32' && program !== process.execPath;
  return new Promise((resolve, reject) => {
    execFile(program, args, { shell, cwd, maxBuffer: 64 * 1024 * 1024 }, (error, stdout, stderr) => {
      const code = error ? error.code : 0;
      if (typeof code === 'number') resolve({ code, stdout, stderr });
      else reject(error ?? new Error(`${program} could not be started`));
    });
  });
}

/** Runs one of `scripts/`, as its line in package.json does. */
export function runScript(name: string, ...args: readonly string[]): Promise<Ending> {
  return runCommand(process.execPath, ['--import', 'tsx', '--conditions=source', `scripts/${name}.ts`, ...args]);
}
