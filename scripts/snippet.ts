import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';

/** The lines that a webmaster pastes. */
export interface Snippet {
  /** Its address holds the exact version, and its hash vouches for everything that it loads. */
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
 * @param version of the packages
 * @param file the built `embed.js`
 * @throws Error when the file is not there
 */
export async function snippetOf(version: string, file: string): Promise<Snippet> {
  const hash = createHash('sha384')
    .update(await readFile(file))
    .digest('base64');
  const attributes = `type="module" src="/partiprogram@${version}/embed.js" integrity="sha384-${hash}"`;
  return { script: `<script ${attributes} crossorigin="anonymous"></script>`, tags: TAGS };
}

/** The version that the build is named after. */
export async function readVersion(): Promise<string> {
  const { version } = JSON.parse(await readFile('packages/elements/package.json', 'utf8')) as { version: string };
  return version;
}
