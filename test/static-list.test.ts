/** What a programme says as a piece of HTML: all of it, nothing else, in the words of the element, as text and valid. */
import assert from 'node:assert/strict';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { describe, it, test } from 'node:test';
import { entriesOf, type DatasetFiles, type SourceEntry, type SourceProgramme } from '../scripts/dataset-files.js';
import { snippetOf } from '../scripts/snippet.js';
import { staticComparisons } from '../scripts/static-comparison.js';
import { staticDataset, type StaticLanguage } from '../scripts/static-html.js';
import { buildStaticLists, staticLists } from '../scripts/static-list.js';
import { readDatasets } from './support/built-dataset.js';
import { withTexts } from './support/fjordby.js';
import { mistakesIn } from './support/html-mistakes.js';
import { temporaryFolder } from './support/temporary-folder.js';

const datasets = await readDatasets();

/** Every piece of a dataset in a language, by the id of the programme with that of the topic. */
function written(files: DatasetFiles, language: StaticLanguage = 'nb'): ReadonlyMap<string, string> {
  const lists = [...staticLists(staticDataset(files, language))];
  return new Map(
    lists.map(({ programme, topic, html }) => [[programme.id, topic?.id].filter(Boolean).join('/'), html]),
  );
}

/** The text of some HTML. */
function textIn(html: string): string {
  const text = html
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>');
  return text.replaceAll('&quot;', '"').replaceAll('&amp;', '&');
}

/** The lines of a piece as a reader sees them. */
function linesIn(html: string): readonly string[] {
  const blocks = html.replaceAll(/<\/?(?:section|h\d|p|ul|li|br)\b[^>]*>/g, '\n');
  return textIn(blocks)
    .replaceAll('\u00a0', ' ')
    .split(/\s*\n\s*/)
    .filter(Boolean);
}

/** The entries of a piece: of each the lines of it, from its words to its place. */
function entriesIn(html: string): readonly (readonly string[])[] {
  return html
    .split('<li>')
    .slice(1)
    .map((item) => linesIn(item.split(/<\/?(?:li|ul)>/)[0] ?? ''));
}

/** What a document says of where an entry is, without the page. */
function placeOf({ kind, number, id, lines: [first, last] }: SourceEntry): readonly string[] {
  const point = number ?? Number(id.split('/').at(-1));
  const lines = first === last ? `linje ${first} i dokumentet` : `linje ${first}–${last} i dokumentet`;
  return kind === 'pledge' ? [`punkt ${point}`, lines] : [lines];
}

/** A dataset with another programme of Fjordby's party of the sea. */
function changed(change: (programme: SourceProgramme) => void): DatasetFiles {
  const programmes = structuredClone(datasets.invented.programmes);
  const programme = programmes.get('fjordby-hav-2025');
  assert.ok(programme);
  change(programme);
  return { ...datasets.invented, programmes };
}

for (const [name, files] of Object.entries(datasets)) {
  describe(`the lists of the ${name} dataset`, () => {
    for (const language of ['nb', 'en'] as const) {
      const pieces = written(files, language);

      it(`say everything that each programme says, once, in order, and nothing else (${language})`, () => {
        for (const programme of files.programmes.values()) {
          const expected = entriesOf(programme).map(({ statement }) => statement[language]);
          const said = entriesIn(pieces.get(programme.id) ?? '').map(([words]) => words);
          assert.ok(expected.length > 0);
          assert.deepEqual(said, expected, programme.id);
        }
      });

      it(`say by topic what each programme says on it, where it does (${language})`, () => {
        const expected = [...files.programmes.values()].flatMap((programme) =>
          files.topics.flatMap(({ id }) => {
            const its = entriesOf(programme).filter(({ topics }) => topics.includes(id));
            return its.length > 0 ? [[`${programme.id}/${id}`, its.map((it) => it.statement[language])] as const] : [];
          }),
        );
        const said = [...pieces].filter(([key]) => key.includes('/'));
        assert.ok(expected.length > 0);
        assert.deepEqual(
          said.map(([key, html]) => [key, entriesIn(html).map(([words]) => words)]),
          expected,
        );
      });
    }

    it('say of each entry where it stands', () => {
      const pieces = written(files);
      for (const programme of files.programmes.values()) {
        const entries = entriesIn(pieces.get(programme.id) ?? '');
        for (const [at, entry] of entriesOf(programme).entries()) {
          const place = (entries[at]?.at(-1) ?? '').split(' · ');
          const lacking = placeOf(entry).filter((it) => !place.includes(it));
          assert.deepEqual(lacking, [], `${entry.id}: ${place.join(' · ')}`);
        }
      }
    });
  });
}

test('a programme, in the words of the element', () => {
  assert.deepEqual(linesIn(written(datasets.invented).get('fjordby-hav-2025') ?? ''), [
    'Program for Fjordby',
    'Fjordby Havparti · Fjordby · program 2019–2023',
    '3 løfter, gjengitt med våre ord.',
    'Teksten er fem år gammel.',
    'Programmet gjaldt for perioden 2019–2023, som er over.',
    'Strand for alle',
    '3 løfter',
    'Partiet mener at sjøen er for alle.',
    'Prinsipp 2',
    ...['Sjøen er felles', 'linje 4 i dokumentet'],
    'Fjordby Havparti vil',
    ...['åpne to nye badeplasser', 'Den ene skal ligge ved skolen.', 'innen 2027 · punkt 1 · linje 6–7 i dokumentet'],
    ...['la badeplassene være gratis', 'punkt 2 · linje 8 i dokumentet'],
    'Fakta fra dokumentet',
    'Om lag 20 % av stranden er gjerdet inn',
    ...['Redaksjonens merknad: Kilden nevner en annen kommune.', 'om lag 20 % · linje 9 i dokumentet'],
    'Ferge',
    '1 løfte',
    'Fjordby Havparti vil',
    ...['innføre gratis ferge for barn', 'punkt 1 · linje 13–14 i dokumentet'],
    'Kilde: «Program for Fjordby», program 2019–2023 fra Fjordby Havparti, Les originalen',
    'Programdata 2026.9 · 22. november 2026',
  ]);
});

test('no name of a party outside of what is left untranslated', () => {
  for (const [key, html] of written(datasets.invented)) {
    const rest = html.replaceAll(/<span translate="no">[^<]*<.span>/g, '');
    assert.notEqual(rest, html);
    assert.doesNotMatch(rest, /Havparti|Fjellistene|Skogparti|Nesbygd kommune/, key);
  }
});

test('on a topic: which, and how much of the programme it is', () => {
  const lines = linesIn(written(datasets.invented, 'en').get('fjordby-hav-2025/ferge') ?? '');
  assert.deepEqual(lines.slice(2, 4), ['Topic: Ferries', 'Showing 1 of 3 pledges, in our words.']);
  assert.ok(lines.includes('1 of 3 pledges'), 'of the section');
});

test('a plan never as pledges', () => {
  const lines = linesIn(written(datasets.invented).get('nesbygd-kommune-plan') ?? '');
  for (const label of ['Sammenlignet med landet', 'Områder det gjelder', 'Mulige veier', 'Spørsmål dokumentet stiller'])
    assert.ok(lines.includes(label), label);
  assert.doesNotMatch(lines.join('\n'), /løfte|kommune vil|punkt \d/i);
});

test('the title once, where the only section repeats it', () => {
  const html = written(datasets.invented).get('fjordby-fjell-2025') ?? '';
  assert.deepEqual(html.match(/<h\d>.*?<.h\d>/g), ['<h2>Bading og tur</h2>']);
});

test('the document’s own words in quotation marks, with ours as what they are', () => {
  const files = changed(({ sections: [section] }) => {
    const [, entry] = section?.entries ?? [];
    if (entry) entry.quote = 'Vi åpner to badeplasser!';
  });
  const html = written(files).get('fjordby-hav-2025') ?? '';
  assert.deepEqual(entriesIn(html)[1]?.slice(0, 2), [
    '«Vi åpner to badeplasser!»',
    'Kort sagt, med våre ord: åpne to nye badeplasser',
  ]);
  assert.ok(linesIn(html).includes('3 løfter, delvis ordrett, i anførselstegn, delvis gjengitt med våre ord.'));
});

test('a point that stands below another in a list below it', () => {
  const files = changed(({ sections: [section] }) => Object.assign(section?.entries[2] ?? {}, { depth: 1 }));
  const html = written(files).get('fjordby-hav-2025') ?? '';
  assert.match(html, /6–7 i dokumentet<.small>\n<ul>\n<li>la badeplassene være gratis<br><small>.*<.li>\n<.ul>\n<.li>/);
  assert.deepEqual(mistakesIn(html, 'piece'), []);
});

test('why there is nothing, where there is nothing', () => {
  const files = changed((programme) => Object.assign(programme, { coverage: 'part', sections: [] }));
  const lines = linesIn(written({ ...files, issues: [] }).get('fjordby-hav-2025') ?? '');
  assert.ok(lines.includes('Ikke i datasettet ennå'), lines.join('\n'));
});

test('what an English list can only say in bokmål is marked as bokmål', () => {
  const files = changed(({ sections: [section] }) => {
    const [entry] = section?.entries ?? [];
    if (section && entry) Object.assign(entry, { statement: { nb: 'Sjøen er felles' } });
  });
  const html = written(files, 'en').get('fjordby-hav-2025') ?? '';
  assert.match(html, /<li><span lang="nb">Sjøen er felles<.span>/);
});

test('text is text, in every text that there is', () => {
  const hostile = '</p></li><script>alert(1)</script><img src=x onerror=alert(1)>&amp;"\'';
  const marked = withTexts([...datasets.invented.programmes.values()], (text) => text + hostile);
  for (const { source } of marked) source.url = 'https://example.org/?a=1&lt=2';
  const topics = withTexts(datasets.invented.topics, (text) => text + hostile);
  const files = { ...datasets.invented, topics, programmes: new Map(marked.map((it) => [it.id, it])) };
  let found = 0;
  for (const html of written(files).values()) {
    found += html.split('&lt;script&gt;').length - 1;
    const tags = [...html.matchAll(/<\/?([^\s>]*)([^>]*)>/g)];
    for (const [tag, name = '', attributes = ''] of tags) {
      assert.match(name, /^(?:section|h[2-6]|p|b|ul|li|br|small|span|a)$/, tag);
      assert.match(attributes, /^(?: (?:lang|dir|translate|href)="[^"<>]*")*$/, tag);
    }
    assert.deepEqual(mistakesIn(html, 'piece'), []);
  }
  assert.ok(found > 50, `${found} texts`);
});

test('files of the same bytes, however often they are written', async () => {
  const [first, second] = [await temporaryFolder(), await temporaryFolder()];
  assert.equal(await buildStaticLists(datasets.real, first), await buildStaticLists(datasets.real, second));
  const paths = (await readdir(first, { recursive: true })).filter((path) => path.endsWith('.html'));
  for (const path of paths)
    assert.equal(await readFile(join(first, path), 'utf8'), await readFile(join(second, path), 'utf8'));
  const expected = ['', 'en/'].flatMap((folder) =>
    [...written(datasets.real).keys()].map((key) => `${folder}programmes/${key}.html`),
  );
  assert.deepEqual(paths.map((path) => path.split(sep).join('/')).sort(), expected.sort());
});

for (const language of ['nb', 'en'] as const) {
  test(`every list and comparison is valid HTML (${language})`, () => {
    const pieces = Object.values(datasets).flatMap((files) => [
      ...written(files, language),
      ...[...staticComparisons(staticDataset(files, language))].map((it) => [it.topic.id, it.html] as const),
    ]);
    assert.ok(pieces.length > 140);
    for (const [key, html] of pieces) {
      assert.match(html, new RegExp(`^<section lang="${language}" dir="ltr">\n`));
      assert.deepEqual(mistakesIn(html, 'piece'), [], key);
    }
  });
}

test('the lines of the README are valid HTML', async () => {
  const script = join(await temporaryFolder(), 'embed.js');
  await writeFile(script, '');
  const { tags, style, ...snippet } = await snippetOf('partiprogram@1', script);
  for (const line of [snippet.script, ...Object.values(tags)]) assert.deepEqual(mistakesIn(line, 'piece'), [], line);
  // Nowhere but in a head may a style stand, says HTML; every browser takes it anywhere.
  assert.deepEqual(
    mistakesIn(`<!doctype html><html lang="nb"><head><title>Sak</title>${style}</head><body></body></html>`, 'page'),
    [],
  );
});
