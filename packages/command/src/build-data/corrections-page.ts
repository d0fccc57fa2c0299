import type { Correction } from './dataset-by-area.js';

/**
 * The page of corrections, which every element links to.
 *
 * @param dataset its version and date, and the corrections, the newest first
 * @returns a whole page of HTML, without script
 */
export function correctionsPage(dataset: {
  readonly version: string;
  readonly date: string;
  readonly corrections: readonly Correction[];
}): string {
  const items = dataset.corrections.map(
    ({ date, entry, text }) => `<li>
<time datetime="${date}">${date}</time>${entry ? ` <code translate="no">${escaped(entry)}</code>` : ''}
<p>${escaped(text.nb)}</p>
<p lang="en">${escaped(text.en)}</p>
</li>`,
  );
  return `<!doctype html>
<html lang="nb">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Rettelser i programdata ${dataset.version}</title>
<style>
:root { color-scheme: light dark; font: 100%/1.6 system-ui, sans-serif; }
body { max-inline-size: 42rem; margin: 3rem auto; padding-inline: 1.25rem; }
ol { display: grid; gap: 1.5rem; padding: 0; list-style: none; }
time { font-weight: 600; }
p { margin-block: 0.35rem 0; }
[lang='en'] { opacity: 0.8; }
</style>
<h1>Rettelser</h1>
<p>Programdata ${dataset.version}, ${dataset.date}. Her står det som er rettet eller kommet til, det nyeste først.</p>
<p lang="en">Programme data ${dataset.version}, ${dataset.date}. What was corrected or added, the newest first.</p>
<ol>
${items.join('\n')}
</ol>
</html>
`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
