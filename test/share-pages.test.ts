/** Pages to share: their heads, what they tell of themselves by oEmbed, and the hosts that they take for their own. */
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { describe, it, test } from 'node:test';
import { readFrameRequest } from '../packages/embed/src/frame/frame-request.js';
import type { DatasetFiles } from '../scripts/dataset-files.js';
import { buildSharePages, hostOf } from '../scripts/share-pages.js';
import { staticComparisons } from '../scripts/static-comparison.js';
import { staticDataset } from '../scripts/static-html.js';
import { staticLists } from '../scripts/static-list.js';
import { readDatasets } from './support/built-dataset.js';
import { withTexts } from './support/fjordby.js';
import { mistakesIn } from './support/html-mistakes.js';
import { runScript } from './support/run-command.js';
import { temporaryFolder } from './support/temporary-folder.js';

const HOST = 'https://files.example/valg';
const NAME = 'partiprogram@1.0.0_2026.1';
const INTEGRITY = 'sha384-abc';

const datasets = await readDatasets();

/** The files of a build of share pages, by their paths. */
async function built(files: DatasetFiles, host?: string): Promise<ReadonlyMap<string, string>> {
  const folder = await temporaryFolder();
  const written = await buildSharePages(files, folder, { name: NAME, integrity: INTEGRITY, host });
  const paths = (await readdir(folder, { recursive: true })).filter((path) => /\.\w+$/.test(path));
  const texts = paths.map(
    async (path) => [path.split(sep).join('/'), await readFile(join(folder, path), 'utf8')] as const,
  );
  const all = new Map((await Promise.all(texts)).sort());
  assert.equal([...all.keys()].filter(isPage).length, written);
  return all;
}

const isPage = (path: string): boolean => path.endsWith('.html');

/** The pages of a build, each with its path without the ending. */
function pagesOf(files: ReadonlyMap<string, string>): readonly (readonly [path: string, html: string])[] {
  return [...files].filter(([path]) => isPage(path)).map(([path, html]) => [path.slice(0, -'.html'.length), html]);
}

/** The value of an attribute, or of a meta line, as a browser reads it. */
function valueIn(html: string, pattern: RegExp): string | undefined {
  return pattern
    .exec(html)?.[1]
    ?.replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}

/** What oEmbed asks for in an answer of the type `rich`, and what we promise beyond that. */
interface OEmbed {
  readonly version: string;
  readonly type: string;
  readonly title: string;
  readonly provider_name: string;
  readonly provider_url: string;
  readonly html: string;
  readonly width: number;
  readonly height: number;
  readonly cache_age: number;
}

const without = await built(datasets.real);
const hosted = await built(datasets.real, HOST);

describe('share pages', () => {
  it('one for each programme, and for each comparison that there is in bokmål', () => {
    const dataset = staticDataset(datasets.real, 'nb');
    const expected = [
      ...dataset.programmes.map(({ id }) => id),
      ...[...staticComparisons(dataset)].map(({ municipality, topic }) => `${municipality.id}/${topic.id}`),
    ];
    assert.deepEqual(
      pagesOf(without)
        .map(([path]) => path)
        .sort(),
      expected.sort(),
    );
  });

  it('have the words of the static HTML inside the tag, as they are', () => {
    const dataset = staticDataset(datasets.real, 'nb');
    for (const { programme, topic, html } of staticLists(dataset)) {
      const page = without.get(`${programme.id}.html`) ?? '';
      if (!topic)
        assert.ok(
          page.includes(`<pledge-list programme="${programme.id}" controls deep-links>\n${html}</pledge-list>`),
        );
    }
    for (const {
      municipality: { id },
      topic,
      html,
    } of staticComparisons(dataset)) {
      const tag = `<topic-compare municipality="${id}" topic="${topic.id}" controls deep-links>`;
      const page = without.get(`${id}/${topic.id}.html`) ?? '';
      // Each cell has the name of its programme, too.
      const bare = page.replaceAll(/<td><b><span translate="no">[^<]+<.span><.b><br>/g, '<td>');
      assert.equal(bare === page, !page.includes('<th scope="row"'));
      assert.ok(bare.includes(`${tag}\n${html}</topic-compare>`), `${id}/${topic.id}`);
    }
  });

  it('are valid HTML, with and without a host', () => {
    for (const [path, html] of [...pagesOf(without), ...pagesOf(hosted).filter(([path]) => !path.includes('/'))])
      assert.deepEqual(mistakesIn(html, 'page'), [], path);
  });

  it('say what they are, each in its own words', () => {
    const titles = new Set<string>();
    for (const [path, html] of pagesOf(without)) {
      const title = valueIn(html, /<title>([^<]*)</) ?? '';
      const description = valueIn(html, /<meta name="description" content="([^"]*)"/) ?? '';
      titles.add(title);
      assert.ok(title.length > 10 && description.length > 30, path);
      assert.equal(valueIn(html, /<meta property="og:title" content="([^"]*)"/), title);
      assert.equal(valueIn(html, /<meta property="og:description" content="([^"]*)"/), description);
      assert.equal(valueIn(html, /<meta property="og:type" content="([^"]*)"/), 'article');
      assert.match(
        html,
        /^<!doctype html>\n<html lang="nb">[^]*<meta name="viewport" content="width=device-width, initial-scale=1">/,
      );
      assert.equal(html.split('<h1>').length, 2);
    }
    assert.equal(titles.size, pagesOf(without).length);
    assert.equal(
      valueIn(without.get('baerum-ap-mangfold.html') ?? '', /<meta name="description" content="([^"]*)"/),
      '18 løfter fra Bærum Arbeiderparti, temaside. Gjengitt med våre ord.',
    );
  });

  it('ask of one publisher, of several, and of a plan, which promises nothing', () => {
    const headOf = (path: string): string => /<h1>.*<p class="lead">.*?<\/p>/s.exec(without.get(path) ?? '')?.[0] ?? '';
    assert.match(headOf('3201/skole.html'), /Hva sier programmene i <span[^>]*>Bærum<.span>\?/);
    assert.match(headOf('3203/skole.html'), /Hva sier <span translate="no">[^<]*Venstre[^<]*<.span>\?/);
    assert.match(
      headOf('3301/skole.html'),
      /Hva sier planene i <span[^>]*>Drammen<.span>\?.*verken er et partiprogram/s,
    );
    for (const path of ['3301/skole.html', 'drammen-kommune-planprogram.html'])
      assert.doesNotMatch(headOf(path), /[Ll]øfter|programmene/, path);
  });

  it('load the script and the style sheet of their own build, wherever that is served from', () => {
    for (const [path, html] of pagesOf(hosted)) {
      const base = `${HOST}/${NAME}/share/${path}.html`;
      const [, src = ''] =
        /<script type="module" src="([^"]*)" integrity="sha384-abc" crossorigin="anonymous"/.exec(html) ?? [];
      assert.equal(new URL(src, base).href, `${HOST}/${NAME}/embed.js`);
      const [, styles = ''] = /<link rel="stylesheet" href="([^"]*)"/.exec(html) ?? [];
      assert.equal(new URL(styles, base).href, `${HOST}/${NAME}/share/share.css`);
    }
    assert.ok(hosted.has('share.css'));
  });

  it('hold text as text, in every text that there is', async () => {
    const hostile = '"></title></h1><script>alert(1)</script>&amp;';
    const marked = withTexts([...datasets.invented.programmes.values()], (text) => text + hostile);
    const programmes = new Map(marked.map((programme) => [programme.id, programme]));
    const topics = withTexts(datasets.invented.topics, (text) => text + hostile);
    const municipalities = withTexts(datasets.invented.municipalities, (text) => text + hostile);
    const files = await built({ ...datasets.invented, programmes, topics, municipalities }, HOST);
    assert.ok(pagesOf(files).length > 4);
    for (const [path, html] of pagesOf(files)) {
      assert.equal(html.split('<script').length, 2, path);
      assert.deepEqual(mistakesIn(html, 'page'), [], path);
      const { html: frame } = JSON.parse(files.get(`${path}.oembed.json`) ?? '') as OEmbed;
      assert.match(
        frame,
        /^<iframe src="[^"<>]*" title="[^"<>]*" width="\d+" height="\d+" loading="lazy" style="border:0"><.iframe>$/,
      );
    }
  });
});

describe('with a host', () => {
  it('each page leads to what oEmbed tells of it, and names its own address', () => {
    for (const [path, html] of pagesOf(hosted)) {
      const address = `${HOST}/${NAME}/share/${path}`;
      const discovery = /<link rel="alternate" type="application\/json\+oembed" href="([^"]*)" title="([^"]*)">/.exec(
        html,
      );
      assert.equal(discovery?.[1], `${address}.oembed.json`);
      assert.equal(valueIn(html, /<link rel="canonical" href="([^"]*)"/), `${address}.html`);
      assert.equal(valueIn(html, /<meta property="og:url" content="([^"]*)"/), `${address}.html`);
      const told = JSON.parse(hosted.get(`${path}.oembed.json`) ?? '') as OEmbed;
      assert.equal(told.title, valueIn(html, /<title>([^<]*)</));
      assert.equal(told.title, valueIn(discovery?.[0] ?? '', /title="([^"]*)"/));
    }
  });

  it('oEmbed tells of a frame with the element of the page, and all that an answer must have', () => {
    for (const [path, html] of pagesOf(hosted)) {
      const { title, html: frame, ...told } = JSON.parse(hosted.get(`${path}.oembed.json`) ?? '') as OEmbed;
      const size = { width: 640, height: 800 };
      const provider = { provider_name: 'Partiprogram', provider_url: HOST };
      assert.deepEqual(told, { version: '1.0', type: 'rich', ...provider, ...size, cache_age: 86_400 });
      assert.match(frame, / width="640" height="800" loading="lazy" style="border:0"><\/iframe>$/);
      assert.equal(valueIn(frame, / title="([^"]*)"/), title);
      const src = new URL(valueIn(frame, /^<iframe src="([^"]*)"/) ?? '');
      assert.equal(`${src.origin}${src.pathname}`, `${HOST}/${NAME}/frame.html`);
      const { element = '', frame: id, ...attributes } = Object.fromEntries(src.searchParams);
      const said = Object.entries(attributes).map(([key, value]) => `${key}="${value}"`);
      assert.ok(html.includes(`<${[element, ...said].join(' ')} `), `${path}: ${src.search}`);
      assert.match(id ?? '', /^pp-[\w-]+$/);
      const { problems } = readFrameRequest(src.search, { address: src.href, isEmbedded: true });
      assert.deepEqual(problems, [], 'as the page of frames reads it');
    }
  });

  it('without one, no page names an address, and nothing is told', () => {
    for (const [path, text] of without) {
      assert.ok(!path.endsWith('.json'), path);
      assert.doesNotMatch(text, /oembed|canonical|og:url|files\.example/, path);
    }
  });
});

test('hosts: an address over an encrypted line, or this machine, with or without a path', () => {
  for (const [given, host] of [
    ['https://files.example', 'https://files.example'],
    ['https://files.example/', 'https://files.example'],
    ['https://files.example:8443/valg/2027/', 'https://files.example:8443/valg/2027'],
    ['http://localhost:8080', 'http://localhost:8080'],
    ['http://localhost:8080/a', 'http://localhost:8080/a'],
  ] as const)
    assert.equal(hostOf(given), host);
});

test('any other host is refused in one sentence', () => {
  for (const given of [
    ...[
      '',
      'files.example',
      '//files.example',
      'http://files.example',
      'http://localhost.example:80',
      'ftp://localhost',
    ],
    ...['https://', 'javascript:alert(1)', 'https://user:word@files.example', 'https://files.example/?a=1'],
    ...['https://files.example/#a', 'https://files.example?', 'https://files.example/a b', ' https://files.example'],
  ])
    assert.throws(() => hostOf(given), { message: /^--host must be an address such as [^\n]*\.$/ }, given);
});

test('a build for such a host is refused before anything is built', async () => {
  const out = join(await temporaryFolder(), 'dist');
  const { code, stderr } = await runScript('build', '--out', out, '--host', 'http://files.example');
  assert.equal(code, 1);
  assert.match(stderr, /^--host must be an address such as .*, not «http:\/\/files\.example»\.\n$/);
  assert.ok(existsSync(dirname(out)) && !existsSync(out));
});
