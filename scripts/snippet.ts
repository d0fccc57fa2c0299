import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';

/** The lines that a webmaster pastes. */
export interface Snippet {
  /** Its address holds the exact versions, and its hash vouches for everything that it loads. */
  readonly script: string;
  /** An example of each element, by the name of its tag. */
  readonly tags: Readonly<Record<string, string>>;
}

/** The tags with room for what comes, since no script can keep any before the first paint. */
const TAGS = {
  'topic-compare': tag('topic-compare', 'municipality="3201" topic="inkludering" limit="6"', '100svh'),
  'pledge-list': tag('pledge-list', 'programme="baerum-ap-mangfold" controls', '100svh'),
  'agree-poll': tag('agree-poll', 'programme="baerum-ap-mangfold"', 'max(20em,46em - 80vw)'),
};

function tag(name: string, attributes: string, room: string): string {
  return `<${name} ${attributes} style="display:block;min-height:${room}"></${name}>`;
}

/**
 * Makes the lines of `snippet.html` and of the page of `npm start`. The README shows the same with placeholders.
 *
 * @param build the name of the build
 * @param file the built `embed.js`
 * @throws Error when the file is not there
 */
export async function snippetOf(build: string, file: string): Promise<Snippet> {
  const hash = createHash('sha384')
    .update(await readFile(file))
    .digest('base64');
  const attributes = `type="module" src="/${build}/embed.js" integrity="sha384-${hash}"`;
  return { script: `<script ${attributes} crossorigin="anonymous"></script>`, tags: TAGS };
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
