import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { classicLine, scriptLine } from '../packages/embed/src/page/embed-lines.js';

/** The lines that a webmaster pastes. */
export interface Snippet {
  /** Its address holds the exact versions, and its hash vouches for everything that it loads. */
  readonly script: string;
  /** The hash in it. */
  readonly integrity: string;
  /** Keeps room for the tags until the script runs, but for no longer than some seconds, and for none without scripts. */
  readonly style: string;
  /** An example of each element, by the name of its tag. */
  readonly tags: Readonly<Record<string, string>>;
}

/**
 * No script can keep room before the first paint. An animation ends by itself, so that no white space lasts where the script
 * does not come. The same room as in `packages/embed/src/reserve-room.ts`, which goes on from there.
 */
const STYLE =
  '<style>@keyframes pp-room{from,to{min-height:var(--pp-room,100svh)}}agree-poll{--pp-room:max(20em,46em - 80vw)}' +
  '@media(scripting){:is(topic-compare,pledge-list,agree-poll):not(:defined){display:block;animation:pp-room 10s}}</style>';

/** Each tag with what readers see in its place without the script. */
function tagsOf(folder: string): Snippet['tags'] {
  const asText = `<a href="${folder}/static/3201/inkludering.html">som vanlig tekst</a>`;
  return {
    'topic-compare': tag(
      'topic-compare municipality="3201" topic="inkludering" limit="6"',
      `Se hva partiene sier, side om side, ${asText}.`,
    ),
    'pledge-list': tag(
      'pledge-list programme="baerum-ap-mangfold" controls',
      `Se hva Arbeiderpartiet sier, ved siden av de andre, ${asText}.`,
    ),
    'agree-poll': tag(
      'agree-poll programme="baerum-ap-mangfold"',
      `Er du enig med Arbeiderpartiet? Se hva partiet sier, ${asText}.`,
    ),
  };
}

function tag(start: string, sentence: string): string {
  return `<${start}>${sentence}</${start.split(' ', 1)[0] ?? ''}>`;
}

/**
 * Makes the lines of `snippet.html` and of the page of `npm start`. The README shows the same with placeholders.
 *
 * @param build the name of the build
 * @param file the built `embed.js`
 * @throws Error when the file is not there
 */
export async function snippetOf(build: string, file: string): Promise<Snippet> {
  const integrity = await integrityOf(file);
  const script = scriptLine({ src: `/${build}/embed.js`, integrity });
  return { script, integrity, style: STYLE, tags: tagsOf(`/${build}`) };
}

/** Makes the line of `snippet-classic.html`, in the same way. */
export async function classicSnippetOf(build: string, file: string): Promise<string> {
  return classicLine({ src: `/${build}/classic.js`, integrity: await integrityOf(file) });
}

/** The hash of a file, as a tag has it. */
export async function integrityOf(file: string): Promise<string> {
  const hash = createHash('sha384').update(await readFile(file));
  return `sha384-${hash.digest('base64')}`;
}

/** The files that have the version of the code and that of the data. */
const VERSIONED = ['packages/elements/package.json', 'data/dataset.json'];

/**
 * The name of the folder of a build, `partiprogram@<code>_<data>`: a new dataset gets a folder of its own, and a page with the
 * hash of an older one keeps what it was made with. A low line stands in no version, and as itself in any address.
 */
export async function readBuildName(): Promise<string> {
  const texts = await Promise.all(VERSIONED.map((file) => readFile(file, 'utf8')));
  return `partiprogram@${texts.map((text) => (JSON.parse(text) as { version: string }).version).join('_')}`;
}
