/** `npm run prerender`: tags as declarative shadow DOM, in a page or a piece of one; everything else as it came. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { describe, it } from 'node:test';
import { entriesOf, readDatasetFiles } from '../scripts/dataset-files.js';
import { tagsIn } from '../scripts/tags-in.js';
import { mistakesIn } from './support/html-mistakes.js';
import { runScript } from './support/run-command.js';
import { temporaryFolder } from './support/temporary-folder.js';

const LIST =
  '<pledge-list programme="baerum-ap-mangfold" controls sender="Skriv «hei» &amp; &lt;i&gt;hallo"></pledge-list>';
const ROOT = /<template shadowrootmode="open">.*?<\/template>/gs;

/** Roles that HTML knows by itself. They are written out for tables and lists that are not displayed as such. */
const WRITTEN_OUT = 'no-redundant-role';

function mistakes(html: string, kind: 'page' | 'piece'): readonly string[] {
  return mistakesIn(html, kind).filter((line) => !line.includes(WRITTEN_OUT));
}

async function statementsOf(programme: string): Promise<readonly string[]> {
  const { programmes } = await readDatasetFiles('data');
  const file = programmes.get(programme);
  assert.ok(file);
  return entriesOf(file).map(({ statement }) => statement.nb);
}

void describe('a page', async () => {
  const page = `<!doctype html>
<html lang="en"><head><title>Words</title>
<!-- <pledge-list programme="nothing"></pledge-list> --><script>const tag = '<topic-compare></topic-compare>';</script>
<script type="module" src="https://files.example/partiprogram@1/embed.js" integrity="sha384-x" crossorigin="anonymous"></script></head>
<body><h1>What do they want?</h1>
<p lang="nb">Og nå:</p><div lang="nb">${LIST}</div>
<topic-compare municipality='3201' topic=inkludering limit="2"><p>Inside</p></topic-compare>
<agree-poll programme="baerum-ap-mangfold"></agree-poll>
<program-data src="own.json"><pledge-list programme="own"></pledge-list></program-data>
</body></html>
`;
  const file = join(await temporaryFolder(), 'page.html');
  await writeFile(file, page);
  const { code, stdout, stderr } = await runScript('prerender', file);
  const roots = stdout.match(ROOT) ?? [];

  void it('is valid HTML, and everything but the roots is as it came', () => {
    assert.equal(code, 0, stderr);
    assert.equal(roots.length, 2);
    assert.equal(stdout.replaceAll(ROOT, ''), page);
    assert.deepEqual(mistakes(stdout, 'page'), []);
  });

  void it('has all words, each in the language around its tag, and what the page says of itself as text', async () => {
    const [list = '', comparison = ''] = roots;
    for (const statement of await statementsOf('baerum-ap-mangfold')) assert.ok(list.includes(statement), statement);
    assert.match(list, /Skriv «hei» &amp; &lt;i&gt;hallo/);
    assert.match(comparison, /Nothing found|has nothing|Proposition/);
    assert.match(comparison, /<tbody role="rowgroup" hidden="until-found">/);
    assert.match(comparison, /<ul class="points"/, 'the points of closed cells are there, too');
  });

  void it('links to the files of the script tag, and says nothing of the machine it was made on', () => {
    assert.match(stdout, /href="https:\/\/files\.example\/partiprogram@1\/data\/[^"]+"/);
    assert.doesNotMatch(stdout, /file:|localhost/);
  });

  void it('needs no more of a strict policy than the hashes that are told', () => {
    assert.doesNotMatch(stdout, /<[^>]+ style=/);
    for (const root of roots) {
      const style = /<style>(.*?)<\/style>/s.exec(root)?.[1] ?? '';
      assert.ok(stderr.includes(`style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`));
    }
  });

  void it('leaves what it cannot draw, and says why', () => {
    assert.match(stderr, /Line 8: <agree-poll> stays as it is: .+/);
    assert.match(stderr, /Line 9: <pledge-list> stays as it is: .+ <program-data> .+/);
  });
});

void it('a piece comes in, and goes out again: another time, it gets the same root', async () => {
  const { stdout: once } = await runScript('prerender', LIST);
  assert.deepEqual(mistakes(once, 'piece'), []);
  const command = spawn(process.execPath, ['--import', 'tsx', '--conditions=source', 'scripts/prerender.ts', '-']);
  command.stdin.end(once);
  assert.equal(await text(command.stdout), once);
});

for (const line of ['type="module" src="/a/embed.js"', 'defer src="/a/classic.js"']) {
  void it(`knows the folder of the files by <script ${line}>`, () => {
    assert.equal(tagsIn(`<script ${line}></script>`, []).folder, '/a/');
  });
}

void it('says in one line what it cannot draw', async () => {
  const refused: Readonly<Record<string, RegExp>> = {
    '<p>Hei</p>': /^There is no <pledge-list> or <topic-compare> in it\.$/,
    'no-such-file.html': /^no-such-file\.html is neither HTML nor a file that can be read\.$/,
    '<pledge-list programme="baerum-ap-mangfald"></pledge-list>':
      /^Line 1: <pledge-list>: There is no programme “baerum-ap-mangfald” .+$/,
    '<pledge-list programme="../../../package"></pledge-list>': /^Line 1: <pledge-list>: There is no programme .+$/,
    '\n<topic-compare municipality="3201" topic="skole" view="tabel"></topic-compare>':
      /^Line 2: <topic-compare> cannot have “tabel” as view\. .+$/,
    '<pledge-list programme="baerum-ap-mangfold" /><p>Etter</p>': /^Line 1: <pledge-list> is never closed: .+$/,
    '<agree-poll programme="baerum-ap-mangfold"></agree-poll>': /^Line 1: <agree-poll> stays as it is: .+$/,
  };
  for (const [input, sentence] of Object.entries(refused)) {
    const { code, stdout, stderr } = await runScript('prerender', input);
    assert.match(stderr.trim(), sentence, input);
    assert.equal(stdout, '');
    assert.equal(code, 1);
  }
});
