import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestContext } from 'node:test';
import type { Programme } from '@partiprogram/programmes';
import { serveFiles, type FileServer } from '../../scripts/serve-files.js';
import { integrityOf, readBuildName } from '../../scripts/snippet.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const pages = join(root, 'test/embed/pages');

const ICON = '/favicon.ico';

/** A site with our pages on it, and the built files, as a webmaster would have them. */
export interface HostSite {
  /** Where the pages are, without a slash at the end. */
  readonly address: string;
  /** Where the built files are, without a slash at the end. */
  readonly files: string;
  /** The paths of all requests that came in so far, but for the icon that a browser asks for of its own accord. */
  readonly asked: readonly string[];
  /** Reads a built file as the site serves it, by its path beside `embed.js`. */
  readonly read: (path: string) => Promise<string>;
}

/** How a site differs from one that does everything right. */
export interface HostSiteOptions {
  /** Serves the built files from another origin than the pages. */
  readonly elsewhere?: boolean;
  /** A content security policy for every page. */
  readonly policy?: (origin: string) => string;
  /** Headers beside those, by the path of a request, of pages and built files alike. */
  readonly headers?: (path: string) => Readonly<Record<string, string>>;
  /** Pages beside those in the folder, by their names, with the same words to fill in. */
  readonly pages?: Readonly<Record<string, string>>;
  /** Built files that were changed after everything was hashed, by their path beside `embed.js`. */
  readonly changes?: Readonly<Record<string, (text: string) => string>>;
  /** Answers some requests with an error, by their path. */
  readonly refuse?: (path: string) => boolean;
  /** Lets browsers keep the pages whole while a reader is elsewhere. */
  readonly kept?: boolean;
  /** Has the build under a second address, too: `{{copy}}`. */
  readonly twice?: boolean;
}

/**
 * Serves the pages of `test/embed/pages` and the build beside them.
 *
 * @param test closes the site when it is over
 * @throws Error with one line that says what to do when there is no build
 */
export async function openSite(test: TestContext, options: HostSiteOptions = {}): Promise<HostSite> {
  const folder = await mkdtemp(join(tmpdir(), 'partiprogram-site-'));
  test.after(() => rm(folder, { recursive: true, force: true }));
  const build = await readBuildName();
  const dist = join(root, 'dist');
  const script = join(dist, build, 'embed.js');
  if (!existsSync(script)) throw new Error('There is nothing in dist/: run `npm run build` first.');
  const integrity = await integrityOf(script);
  const changed = join(folder, 'changed');
  for (const [path, change] of Object.entries(options.changes ?? {}))
    await changeFile(dist, changed, join(build, path), change);
  if (options.twice) await cp(join(dist, build), join(changed, 'copy', build), { recursive: true });

  const servers: FileServer[] = [];
  test.after(() => Promise.all(servers.map((server) => server.close())));
  const policy: Record<string, string> = {};
  const asked: string[] = [];
  const headers = (path: string): Readonly<Record<string, string>> => {
    if (path !== ICON) asked.push(path);
    return {
      ...(path.endsWith('.html') ? policy : {}),
      ...(options.kept ? { 'Cache-Control': 'no-cache' } : {}),
      ...options.headers?.(path),
    };
  };
  const open = async (folders: string[]): Promise<string> => {
    const { refuse } = options;
    const server = await serveFiles(folders, { headers, ...(refuse ? { refuse } : {}) });
    servers.push(server);
    return server.address;
  };
  const address = await open([join(folder, 'pages'), changed, dist, join(root, 'test')]);
  const origin = options.elsewhere ? await open([changed, dist]) : address;
  if (options.policy) policy['Content-Security-Policy'] = options.policy(origin);
  // Most sites keep the files beside their own pages, and name them without an origin.
  const prefix = options.elsewhere ? origin : '';
  const own = options.pages ?? {};
  await renderPages(join(folder, 'pages'), own, {
    files: `${prefix}/${build}`,
    copy: `${prefix}/copy/${build}`,
    integrity,
  });
  const read = (path: string): Promise<string> => {
    const file = join(changed, build, path);
    return readFile(existsSync(file) ? file : join(dist, build, path), 'utf8');
  };
  return { address, files: `${origin}/${build}`, asked, read };
}

/** A programme as the site serves it. */
export async function programmeOf(site: HostSite, id: string): Promise<Programme> {
  const { content } = JSON.parse(await site.read(`data/programmes/${id}.json`)) as { content: Programme };
  return content;
}

/** Writes another version of a file below a folder of its own, which is looked through first. */
async function changeFile(from: string, to: string, path: string, change: (text: string) => string): Promise<void> {
  const text = await readFile(join(from, path), 'utf8');
  const changed = change(text);
  if (changed === text) throw new Error(`Nothing was changed in ${path}`);
  await mkdir(dirname(join(to, path)), { recursive: true });
  await writeFile(join(to, path), changed);
}

/** Fills in what a page cannot know: `{{files}}`, `{{copy}}` and `{{integrity}}`. */
async function renderPages(
  folder: string,
  own: Readonly<Record<string, string>>,
  words: Readonly<Record<string, string>>,
): Promise<void> {
  await mkdir(folder);
  for (const name of [...(await readdir(pages)), ...Object.keys(own)]) {
    const page = own[name] ?? (await readFile(join(pages, name), 'utf8'));
    const filled = page.replace(/\{\{(\w+)\}\}/g, (_, word: string) => words[word] ?? '');
    await writeFile(join(folder, name), filled);
  }
  // A browser would complain in the console if it were not there.
  await writeFile(join(folder, ICON), '');
}
