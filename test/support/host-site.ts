import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestContext } from 'node:test';
import type { Programme } from '@partiprogram/programmes';
import { serveFiles, type FileServer } from '../../scripts/serve-files.js';
import { readBuildName } from '../../scripts/snippet.js';

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
  /** Pages beside those in the folder, by their names, with the same words to fill in. */
  readonly pages?: Readonly<Record<string, string>>;
  /** Built files that were changed after everything was hashed, by their path beside `embed.js`. */
  readonly changes?: Readonly<Record<string, (text: string) => string>>;
  /** Answers some requests with an error, by their path. */
  readonly refuse?: (path: string) => boolean;
  /** Lets browsers keep the pages whole while a reader is elsewhere. */
  readonly kept?: boolean;
}

/**
 * Serves the pages of `test/embed/pages` and a copy of `dist/`, which a build that runs meanwhile does not touch.
 *
 * @param test closes the site when it is over
 * @throws Error with one line that says what to do when there is no build
 */
export async function openSite(test: TestContext, options: HostSiteOptions = {}): Promise<HostSite> {
  const folder = await mkdtemp(join(tmpdir(), 'partiprogram-site-'));
  test.after(() => rm(folder, { recursive: true, force: true }));
  const build = await readBuildName();
  const files = join(folder, 'files', build);
  const integrity = await copyBuild(build, folder);
  for (const [path, change] of Object.entries(options.changes ?? {})) await changeFile(join(files, path), change);

  const servers: FileServer[] = [];
  test.after(() => Promise.all(servers.map((server) => server.close())));
  const policy: Record<string, string> = {};
  const asked: string[] = [];
  const headers = (path: string): Readonly<Record<string, string>> => {
    if (path !== ICON) asked.push(path);
    return { ...(path.endsWith('.html') ? policy : {}), ...(options.kept ? { 'Cache-Control': 'no-cache' } : {}) };
  };
  const open = async (folders: string[]): Promise<string> => {
    const { refuse } = options;
    const server = await serveFiles(folders, { headers, ...(refuse ? { refuse } : {}) });
    servers.push(server);
    return server.address;
  };
  const address = await open([join(folder, 'pages'), join(folder, 'files'), join(root, 'test')]);
  const origin = options.elsewhere ? await open([join(folder, 'files')]) : address;
  if (options.policy) policy['Content-Security-Policy'] = options.policy(origin);
  // Most sites keep the files beside their own pages, and name them without an origin.
  const prefix = options.elsewhere ? origin : '';
  const own = options.pages ?? {};
  await renderPages(join(folder, 'pages'), own, {
    files: `${prefix}/${build}`,
    copy: `${prefix}/copy/${build}`,
    integrity,
  });
  return { address, files: `${origin}/${build}`, asked, read: (path) => readFile(join(files, path), 'utf8') };
}

/** A programme as the site serves it. */
export async function programmeOf(site: HostSite, id: string): Promise<Programme> {
  const { content } = JSON.parse(await site.read(`data/programmes/${id}.json`)) as { content: Programme };
  return content;
}

/** Puts the build there twice, under two addresses. Gives the integrity of its script. */
async function copyBuild(build: string, folder: string): Promise<string> {
  const script = join(root, 'dist', build, 'embed.js');
  if (!existsSync(script)) throw new Error(`There is no dist/${build}/embed.js: run \`npm run build\` first.`);
  await cp(join(root, 'dist'), join(folder, 'files'), { recursive: true });
  await cp(join(folder, 'files', build), join(folder, 'files/copy', build), { recursive: true });
  const hash = createHash('sha384').update(await readFile(join(folder, 'files', build, 'embed.js')));
  return `sha384-${hash.digest('base64')}`;
}

async function changeFile(file: string, change: (text: string) => string): Promise<void> {
  const text = await readFile(file, 'utf8');
  const changed = change(text);
  if (changed === text) throw new Error(`Nothing was changed in ${file}`);
  await writeFile(file, changed);
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
