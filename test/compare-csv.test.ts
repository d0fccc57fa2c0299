/** What a comparison becomes in a spreadsheet. LibreOffice opens it where that is installed. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { promisify } from 'node:util';
import { compareProgrammes, inNeutralOrder, parseDataset, type Language } from '@partiprogram/programmes';
import { en } from '../packages/elements/src/messages/en/en.js';
import { nb } from '../packages/elements/src/messages/nb/nb.js';
import { csvOf, plainTextOf } from '../packages/elements/src/topic-compare/features/export/comparison-texts.js';
import { temporaryFolder } from './support/temporary-folder.js';

const run = promisify(execFile);
const json = JSON.parse(await readFile('test/fixtures/fjordby.json', 'utf8')) as {
  issues: { title: Record<string, string> }[];
};

function exportedIn(language: Language, titles: readonly string[] = []) {
  const changed = structuredClone(json);
  for (const [at, title] of titles.entries())
    Object.assign(changed.issues[at] ?? {}, { title: { nb: title, en: title } });
  const { programmes, issues } = parseDataset(changed, language);
  const rows = compareProgrammes(
    issues.filter(({ topics }) => topics.includes('bad')),
    inNeutralOrder(programmes),
    true,
  );
  return { title: 'Bad og strand', model: { rows }, text: language === 'en' ? en : nb, language };
}

/** Cells of a file whose cells are all quoted. */
function cellsOf(csv: string, between: string): string[][] {
  return csv
    .replace('\ufeff', '')
    .trimEnd()
    .split('\r\n')
    .map((line) => line.slice(1, -1).split(`"${between}"`));
}

void test('a row per issue; two columns per programme, what it says and where; silence in words', () => {
  const csv = csvOf(exportedIn('nb'));
  assert.ok(csv.startsWith('\ufeff"Sak";"Forhold";"Merknad";'), 'a byte order mark, and semicolons');
  const [head = [], ...rows] = cellsOf(csv, ';');
  assert.deepEqual(head.slice(3), [
    'Fjellistene i Fjordby (temaside)',
    'Kilde: Fjellistene i Fjordby',
    'Fjordby Havparti (program 2019–2023)',
    'Kilde: Fjordby Havparti',
    'Skogpartiet Fjordby (program 2023–2027 (utdrag))',
    'Kilde: Skogpartiet Fjordby',
  ]);
  assert.ok(rows.every((row) => row.length === head.length));
  assert.deepEqual(rows[0], [
    'Nye badeplasser',
    'Ulik grad',
    'Havpartiet vil åpne to, Fjellistene vil vurdere én.',
    'Vurdere en ny badeplass',
    'Bading og tur, punkt 1 · linje 3 i dokumentet',
    'Åpne to nye badeplasser',
    'Strand for alle, punkt 1 · linje 6–7 i dokumentet',
    'Ikke i datasettet ennå',
    '',
  ]);
  assert.equal(rows[1]?.[3], 'Ikke funnet på temasiden');
  assert.match(rows[1][6] ?? '', /punkt 2 · linje 8 i dokumentet \| Ferge, punkt 1/);
});

void test('commas where a spreadsheet in English takes them', () => {
  const [head = []] = cellsOf(csvOf(exportedIn('en')), ',');
  assert.deepEqual(head.slice(0, 3), ['Issue', 'Relation', 'Note']);
});

void test('nothing that a spreadsheet would run, and no cell that ends too early', () => {
  const hostile = ['=HYPERLINK("https://evil.example";"x")', '+1+1', '-2+3', '@SUM(1;2)'];
  const csv = csvOf(exportedIn('nb', hostile));
  for (const cell of csv.replace('\ufeff', '').matchAll(/(?:^|;|\n)"([^"]?)/g))
    assert.doesNotMatch(cell[1] ?? '', /[=+\-@\t\r]/, cell[0]);
  assert.ok(csv.includes(`"'=HYPERLINK(""https://evil.example"";""x"")"`));
});

void test('plain text for a message: each issue with what each says and where', () => {
  const text = plainTextOf(exportedIn('nb'), '2026.9, 2026-11-22', 'https://avis.example/sak');
  assert.ok(text.startsWith('Bad og strand\n\nNye badeplasser (Ulik grad)\nHavpartiet vil åpne to'));
  assert.match(
    text,
    /– Fjordby Havparti: Åpne to nye badeplasser \[Strand for alle, punkt 1 · linje 6–7 i dokumentet\]/,
  );
  assert.match(text, /– Skogpartiet Fjordby: Ikke i datasettet ennå\n/);
  assert.match(text, /Programdata 2026\.9, 2026-11-22, gjengitt med våre ord\. https:\/\/avis\.example\/sak$/);
});

void test('LibreOffice reads the columns and the letters, and runs nothing', async (t) => {
  const office = await run('soffice', ['--version']).catch(() => undefined);
  if (!office) {
    t.skip('LibreOffice is not installed');
    return;
  }
  const folder = await temporaryFolder();
  const csv = csvOf(exportedIn('nb', ['Æ, ø og «å»; linje', '=1+1']));
  await writeFile(join(folder, 'a.csv'), csv);
  // 59 is the semicolon, 34 the quotation mark, 76 UTF-8: what LibreOffice proposes for such a file.
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  await run('soffice', [
    ...[profile, '--headless', '--infilter=CSV:59,34,76', '--convert-to', 'fods', '--outdir', folder],
    join(folder, 'a.csv'),
  ]);
  const sheet = await readFile(join(folder, 'a.fods'), 'utf8');
  const rows = [...sheet.matchAll(/<table:table-row[^>]*>(.*?)<\/table:table-row>/gs)].map(([, row = '']) =>
    [...row.matchAll(/<text:p>(.*?)<\/text:p>/gs)].map(([, cell]) => cell),
  );
  assert.equal(rows[0]?.length, 9);
  assert.equal(rows[0]?.[5], 'Fjordby Havparti (program 2019–2023)');
  assert.equal(rows[1]?.[0], 'Æ, ø og «å»; linje');
  assert.ok(rows.flat().includes('’=1+1') || rows.flat().includes('&apos;=1+1') || rows.flat().includes("'=1+1"));
  assert.doesNotMatch(sheet, /table:formula/);
});
