import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { entriesOf, isOfParty, type Programme } from '@partiprogram/programmes';
import { aboutWords, kindOf } from '../packages/elements/src/element/templates.js';
import { countOf } from '../packages/elements/src/pledge-list/list-template.js';
import { frameIdOf } from '../packages/embed/src/bridge/frame-id.js';
import { scriptLine } from '../packages/embed/src/page/embed-lines.js';
import type { DatasetFiles } from './dataset-files.js';
import { staticComparisons, type StaticComparison } from './static-comparison.js';
import { capital, escaped, naming, staticDataset, textsIn, withNames } from './static-html.js';
import { staticLists } from './static-list.js';

/** The name of who provides the pages. */
const PROVIDER = 'Partiprogram';

/** The size of a frame that another site puts a page into, in pixels: as wide as a column of text, and scrolled. */
const FRAME = { width: 640, height: 800 } as const;

/** How long another site may keep what it was told, in seconds: a day. */
const CACHE_AGE = 86_400;

/** The style sheet of all pages. */
const STYLES = 'packages/embed/src/share/share.css';

/** What pages know of the build that they are in. */
export interface ShareBuild {
  /** The name of the build's folder. */
  readonly name: string;
  /** The hash of its `embed.js`. */
  readonly integrity: string;
  /** The address of the folder that it is served from, without a slash at the end; undefined where it is not known. */
  readonly host: string | undefined;
}

/** A page with an element on it, before it is written. */
interface SharePage {
  /** Where it is in `share/`, without its ending. */
  readonly path: string;
  readonly title: string;
  readonly description: string;
  /** The heading, as HTML. */
  readonly heading: string;
  /** The sentence below the heading. */
  readonly lead: string;
  readonly element: 'pledge-list' | 'topic-compare';
  /** The attributes of the element that say what it shows. */
  readonly attributes: Readonly<Record<string, string>>;
  /** What stands in the tag. */
  readonly html: string;
}

/**
 * Writes a page for each programme, `<programme>.html`, and for each comparison, `<municipality>/<topic>.html`, in bokmål: to
 * link to, and to read without JavaScript. Where the host is known, also what oEmbed tells of each page beside it:
 * `<page>.oembed.json`.
 *
 * @param files the dataset
 * @param folder the folder to write, `share/` of a build
 * @returns how many pages were written
 */
export async function buildSharePages(files: DatasetFiles, folder: string, build: ShareBuild): Promise<number> {
  await mkdir(folder, { recursive: true });
  await copyFile(STYLES, join(folder, 'share.css'));
  let written = 0;
  for (const page of sharePages(files)) {
    const file = join(folder, page.path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(`${file}.html`, pageOf(page, build));
    const { host } = build;
    if (host !== undefined) await writeFile(`${file}.oembed.json`, oembedOf(page, host, build.name));
    written += 1;
  }
  return written;
}

/**
 * The address of the host that a build is for, as `--host` gives it.
 *
 * @returns without a slash at the end
 * @throws Error with one sentence, when it is neither `https:` nor this machine, or has more than a path after it
 */
export function hostOf(given: string): string {
  const url = URL.canParse(given) ? new URL(given) : undefined;
  const isSafe = url?.protocol === 'https:' || (url?.protocol === 'http:' && url.hostname === 'localhost');
  // What a browser takes for the same address without these is told from one that has them.
  if (!url || !isSafe || url.username || url.password || /[?#\s]/.test(given))
    throw new Error(
      `--host must be an address such as https://files.example or http://localhost:8080, with or without a path, not «${given}».`,
    );
  return url.href.replace(/\/+$/, '');
}

function* sharePages(files: DatasetFiles): Generator<SharePage> {
  const dataset = staticDataset(files, 'nb');
  for (const { programme, topic, html } of staticLists(dataset)) if (!topic) yield programmePage(programme, html);
  for (const comparison of staticComparisons(dataset, { namedCells: true })) yield comparisonPage(comparison);
}

function programmePage(programme: Programme, html: string): SharePage {
  const text = textsIn('nb');
  const { id, title, publisher, count } = programme;
  const entries = entriesOf(programme).map(({ entry }) => entry);
  const kind = kindOf(programme, text);
  const what = isOfParty(programme) ? 'Løfter' : 'Plan';
  return {
    path: id,
    title: `${title}: ${publisher.name}`,
    description: `${countOf(count, count, text)} fra ${publisher.name}, ${kind}. ${capital(aboutWords(programme, entries, text))}.`,
    heading: naming(`${what} fra ${publisher.name}`, programme),
    lead: `${capital(kind)}, punkt for punkt, med sted i dokumentet.`,
    element: 'pledge-list',
    attributes: { programme: id },
    html,
  };
}

function comparisonPage({ municipality: { id, name }, programmes, topic, html }: StaticComparison): SharePage {
  const [first, ...others] = programmes.filter(isOfParty);
  const lead = first
    ? 'Sak for sak, med sted i dokumentet. Der vi ikke har funnet noe, står det.'
    : textsIn('nb').topicCompare.plannedIntro;
  const who = first && others.length === 0 ? first.publisher.name : `${first ? 'programmene' : 'planene'} i ${name}`;
  return {
    path: `${id}/${topic.id}`,
    title: `${topic.label}: ${who}`,
    description: `Hva ${who} sier om temaet «${topic.label}». ${lead}`,
    heading: withNames(() => `Hva sier ${who}?`, name, ...programmes.map(({ publisher }) => publisher.name)),
    lead,
    element: 'topic-compare',
    attributes: { municipality: id, topic: topic.id },
    html,
  };
}

function pageOf(page: SharePage, { integrity, host, name }: ShareBuild): string {
  const { path, title, description, heading, lead, element, attributes, html } = page;
  // Relative, so that the folder can be served from anywhere, and moved.
  const above = '../'.repeat(path.split('/').length - 1);
  const tag = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`);
  return `<!doctype html>
<html lang="nb">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${escaped(title)}</title>
    <meta name="description" content="${escaped(description)}">
    <meta property="og:type" content="article">
    <meta property="og:title" content="${escaped(title)}">
    <meta property="og:description" content="${escaped(description)}">
    <meta property="og:locale" content="nb_NO">
    <meta property="og:site_name" content="${PROVIDER}">
    ${host === undefined ? '' : linksOf(page, `${host}/${name}/share/${path}`)}<link rel="icon" href="data:,">
    <link rel="stylesheet" href="${above}share.css">
    ${scriptLine({ src: `${above}../embed.js`, integrity })}
  </head>
  <body>
    <header><b>${PROVIDER}</b> <span>Uten sporing og informasjonskapsler</span></header>
    <main>
      <h1>${heading}</h1>
      <p class="lead">${escaped(lead)}</p>
<${element}${tag.join('')} controls deep-links>
${html}</${element}>
    </main>
  </body>
</html>
`;
}

/** The lines of a page that need its address, which is given without its ending. */
function linksOf({ title }: SharePage, address: string): string {
  const page = escaped(`${address}.html`);
  return `<meta property="og:url" content="${page}">
    <link rel="canonical" href="${page}">
    <link rel="alternate" type="application/json+oembed" href="${escaped(`${address}.oembed.json`)}" title="${escaped(title)}">
    `;
}

/** What oEmbed tells of a page: a frame with its element. */
function oembedOf({ title, element, attributes }: SharePage, host: string, build: string): string {
  const { width, height } = FRAME;
  // A page that has the script of frames knows a frame by this.
  const frame = frameIdOf(element, ...Object.values(attributes));
  const query = new URLSearchParams({ element, ...attributes, frame });
  const src = escaped(`${host}/${build}/frame.html?${query.toString()}`);
  const html = `<iframe src="${src}" title="${escaped(title)}" width="${width}" height="${height}" loading="lazy" style="border:0"></iframe>`;
  const told = {
    ...{ version: '1.0', type: 'rich', title },
    ...{ provider_name: PROVIDER, provider_url: host },
    ...{ html, width, height, cache_age: CACHE_AGE },
  };
  return `${JSON.stringify(told, undefined, 2)}\n`;
}
