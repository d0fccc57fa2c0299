/**
 * Draws tags before there is a page: `npm run --silent prerender -- '<pledge-list programme="…"></pledge-list>'`, after a build. Takes
 * HTML, the name of a file with it, or `-` for what comes in: a piece or a whole page. Prints it as it came, with declarative
 * shadow DOM in each `<pledge-list>` and `<topic-compare>`; below it, in the error stream, what a strict policy has to allow. What it
 * cannot draw it says in one line, with an exit code of 1.
 */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import type { TagToPrerender } from './prerendered-root.js';
import { readBuildName } from './snippet.js';
import { tagsIn, type TagIn } from './tags-in.js';

/** The values that an attribute may have. Ids are looked up in the data. */
const VALUES: Readonly<Record<string, RegExp>> = {
  'group-by': /^(section|topic)$/,
  view: /^(auto|table|cards)$/,
  only: /^(shared|differing|single)?$/,
  limit: /^\d+$/,
  'heading-level': /^[2-6]$/,
};

type Drawable = TagIn & TagToPrerender;

try {
  const html = await readInput();
  const drawn = await prerender(html);
  // A script in a browser waits for what may still come. Here, nothing does.
  process.stdout.write(drawn, () => process.exit(0));
} catch (error) {
  console.error((error as Error).message);
  process.exit(1);
}

async function readInput(): Promise<string> {
  const { positionals } = parseArgs({ allowPositionals: true });
  const [input, further] = positionals;
  if (input === undefined || further !== undefined)
    throw new Error('Say what to draw: HTML in quotation marks, the name of a file, or - for what comes in.');
  if (input === '-') return text(process.stdin);
  if (input.includes('<')) return input;
  return readFile(input, 'utf8').catch(() => {
    throw new Error(`${input} is neither HTML nor a file that can be read.`);
  });
}

async function prerender(html: string): Promise<string> {
  const build = await readBuildName();
  const built = join('dist', build);
  if (!existsSync(join(built, 'data/catalogue.json')))
    throw new Error('There is nothing in dist/: run `npm run build` first.');
  const { tags, folder = `/${build}/` } = tagsIn(html, ['pledge-list', 'topic-compare', 'agree-poll']);
  if (tags.length === 0) throw new Error('There is no <pledge-list> or <topic-compare> in it.');

  const reasons = tags.flatMap((it) => reasonToLeave(it) ?? []);
  if (reasons.length === tags.length) throw new Error(reasons[0]);
  for (const reason of reasons) console.error(reason);
  // Takes a while: only where there is something to draw.
  const { prerenderedRoot, useBuildOnDisk } = await import('./prerendered-root.js');
  const onDisk = useBuildOnDisk(built);
  // Elements tell the author of a page more in the console; here, one line says what is wrong.
  console.warn = () => undefined;
  const pieces: string[] = [];
  const hashes = new Set<string>();
  let at = 0;
  for (const it of tags.filter((tag): tag is Drawable => reasonToLeave(tag) === undefined)) {
    mustBeSound(it);
    const root = await prerenderedRoot(it).catch((error: unknown) => {
      throw new Error(`Line ${it.line}: ${(error as Error).message}`);
    });
    pieces.push(html.slice(at, it.root[0]), root.replaceAll(onDisk, folder));
    at = it.root[1];
    hashes.add(hashOfStyle(root));
  }
  for (const hash of hashes) console.error(`A policy without inline styles has to allow: style-src '${hash}'`);
  return [...pieces, html.slice(at)].join('');
}

/** Why a tag stays as it is; undefined where it is drawn. */
function reasonToLeave({ tag, line, attributes, hasContent, isWithData }: TagIn): string | undefined {
  const where = `Line ${line}: <${tag}>`;
  if (tag === 'agree-poll') return `${where} stays as it is: without its script, there is nobody to answer to.`;
  if (isWithData)
    return `${where} stays as it is: its data are those of the <program-data> around it, and not of the build.`;
  const { programme, municipality, publisher } = attributes;
  if (tag === 'pledge-list' && !programme && (!municipality || publisher) && hasContent)
    return `${where} stays as it is: the words of its list stand in it.`;
  return undefined;
}

/** @throws Error with a sentence when a tag is not what its author meant */
function mustBeSound({ tag, line, attributes, isClosed }: TagIn): void {
  if (!isClosed) throw new Error(`Line ${line}: <${tag}> is never closed: it needs </${tag}>.`);
  for (const [name, value] of Object.entries(attributes))
    if (VALUES[name]?.test(value) === false)
      throw new Error(`Line ${line}: <${tag}> cannot have “${value}” as ${name}. Check the spelling.`);
}

function hashOfStyle(root: string): string {
  const style = /<style>(.*?)<\/style>/s.exec(root)?.[1] ?? '';
  return `sha256-${createHash('sha256').update(style).digest('base64')}`;
}
