import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { importFile, ImportError, LARGEST_FILE, type ImportProblem } from './index.js';

const bytes = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'));

/** A PDF of empty pages. */
function pages(count: number): string {
  const numbers = Array.from({ length: count }, (_, at) => at + 3);
  return `%PDF-1.4
1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
2 0 obj <</Type/Pages/Count ${count}/Kids[${numbers.map((it) => `${it} 0 R`).join(' ')}]>> endobj
${numbers.map((it) => `${it} 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>> endobj`).join('\n')}
trailer <</Root 1 0 R>>
`;
}

/** What cannot be imported, by the name of its file. */
const BAD: readonly (readonly [name: string, content: Uint8Array, problem: ImportProblem])[] = [
  ['tom.pdf', bytes(''), 'empty'],
  ['blank.txt', bytes(' \n\n'), 'empty'],
  ['bilde.pdf', bytes('\u00ff\u00d8\u00ff\u00e0\0\u0010JFIF'), 'image'],
  ['bilde.txt', bytes('\u0089PNG\r\n'), 'image'],
  ['bilde.webp', bytes('RIFF\0\0\0\0WEBP'), 'image'],
  ['stor.pdf', new Uint8Array(LARGEST_FILE + 1), 'too-large'],
  ['lang.pdf', bytes(pages(10_001)), 'too-many-pages'],
  ['rundt.pdf', bytes(pages(1).replace('[3 0 R]', '[2 0 R]')), 'broken'],
  ['uten-sider.pdf', bytes(pages(0)), 'no-text'],
  ['gammelt.doc', bytes('\u00d0\u00cf\u0011\u00e0'), 'other-format'],
  ['rik.rtf', bytes('{\\rtf1 Vi vil'), 'other-format'],
  ['pakke.gz', bytes('\u001f\u008b\u0008'), 'archive'],
  ['liste.csv', bytes('tema;løfte\nskole;bygge\n'), 'table'],
  ['program.exe', bytes('MZ\0\0\0\u0001\u0002'), 'binary'],
  ['side.html', bytes('<html><script>while (true) {}</script><p>Hei.</p></html>'), 'no-list'],
  ['side.md', bytes('# Hei\n\nVi er glade.\n'), 'no-list'],
];

describe('a bad file', () => {
  for (const [name, content, problem] of BAD) {
    it(`is refused in one sentence that says what to do: ${name}`, async () => {
      await assert.rejects(importFile(content, { document: name }), (error) => {
        assert.ok(error instanceof ImportError, String(error));
        assert.equal(error.problem, problem, error.message);
        assert.match(error.message, /^(?:is|has) [^\n]{4,200}$/);
        return true;
      });
    });
  }

  it('may have more headings than a function takes arguments', async () => {
    const { programme } = await importFile(bytes(`${'# a\n'.repeat(150_000)}\n- b\n- c\n`), { document: 'hav.md' });
    assert.equal(programme.sections.at(-1)?.entries.length, 2);
  });

  it('is told by what is in it, not by its name', async () => {
    const html = bytes('<!doctype html><h1>Hav</h1><p>Vi vil:</p><ul><li>bade<li>ro</ul>');
    const { programme } = await importFile(html, { document: 'program.pdf' });
    assert.equal(programme.sections[0]?.entries.length, 2);
  });
});

describe('a text of another encoding', () => {
  const text = 'Havet\n\nVi vil:\n• åpne kaia\n• bade\n';
  const cases: readonly (readonly [string, Uint8Array])[] = [
    ['UTF-16', new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'))],
    ['UTF-16 with the high byte first', new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le').swap16())],
    ['UTF-16 without a mark', new Uint8Array(Buffer.from(text, 'utf16le'))],
    ['Windows-1252', bytes(text.replaceAll('•', '\u0095'))],
    ['composed in another way', new TextEncoder().encode(text.normalize('NFD'))],
  ];
  for (const [name, content] of cases) {
    it(`is read: ${name}`, async () => {
      const read = await importFile(content, { document: 'hav.txt' });
      const fingerprints = async (it: Uint8Array): Promise<readonly string[]> =>
        (await importFile(it, { document: 'hav.txt' })).programme.sections.flatMap(({ entries }) =>
          entries.map(({ fingerprint }) => fingerprint),
        );
      assert.deepEqual(await fingerprints(content), await fingerprints(new TextEncoder().encode(text)));
      const said = read.findings.some(({ message }) => message.startsWith('the text is encoded as'));
      assert.equal(said, name.startsWith('UTF') || name.startsWith('Win'));
    });
  }
});
