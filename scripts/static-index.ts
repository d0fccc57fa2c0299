import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isOfParty, type Municipality, type Programme } from '@partiprogram/programmes';
import type { DatasetFiles } from './dataset-files.js';
import { staticComparisons } from './static-comparison.js';
import { escaped, named, staticDataset } from './static-html.js';

/**
 * Writes `index.html`, a page with links to everything that can be read without JavaScript, in bokmål: where a frame leads
 * those who have none, and those for whom it fails.
 *
 * @param files the dataset
 * @param folder `static/` of a build, which has `share/` beside it
 */
export async function buildStaticIndex(files: DatasetFiles, folder: string): Promise<void> {
  const dataset = staticDataset(files, 'nb');
  const comparisons = [...staticComparisons(dataset)];
  const municipalities = new Map(
    dataset.programmes.map(({ publisher: { municipality } }) => [municipality.id, municipality]),
  );
  const sections = [...municipalities.values()].map((municipality) =>
    sectionOf(
      municipality,
      dataset.programmes.filter(({ publisher }) => publisher.municipality.id === municipality.id),
      comparisons.flatMap((it) => (it.municipality.id === municipality.id ? [it.topic] : [])),
    ),
  );
  await writeFile(join(folder, 'index.html'), pageOf(sections));
}

function sectionOf(
  { id, name }: Municipality,
  programmes: readonly Programme[],
  topics: readonly { readonly id: string; readonly label: string }[],
): string {
  const documents = programmes.map((it) =>
    link(`${it.id}.html`, `${named(it.publisher.name)}: ${escaped(it.title)}${isOfParty(it) ? '' : ' (plan)'}`),
  );
  const themes = topics.map((topic) => link(`${id}/${topic.id}.html`, escaped(topic.label)));
  return `      <h2>${named(name)}</h2>
      <h3>Dokumentene</h3>
      <ul>
${documents.join('\n')}
      </ul>
      <h3>Side om side</h3>
      <ul>
${themes.join('\n')}
      </ul>`;
}

/** An item with a link to a page of `share/`, which are whole pages: a piece of HTML by itself has no title and no language. */
function link(path: string, html: string): string {
  return `        <li><a href="../share/${escaped(path)}">${html}</a></li>`;
}

function pageOf(sections: readonly string[]): string {
  return `<!doctype html>
<html lang="nb">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Hva partiene sier</title>
    <link rel="icon" href="data:,">
    <link rel="stylesheet" href="../share/share.css">
  </head>
  <body>
    <main>
      <h1>Hva partiene sier</h1>
      <p class="lead">Alt kan leses uten JavaScript.</p>
${sections.join('\n')}
    </main>
  </body>
</html>
`;
}
