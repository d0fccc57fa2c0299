/** What a comparison becomes in a spreadsheet. LibreOffice opens it where that is installed. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { promisify } from 'node:util';
import {
  compareProgrammes,
  inNeutralOrder,
  noticesOf,
  parseDataset,
  whoseLines,
  type Language,
  type Programme,
} from '@partiprogram/programmes';
import { en } from '../packages/elements/src/messages/en/en.js';
import { nb } from '../packages/elements/src/messages/nb/nb.js';
import { leftOutTexts } from '../packages/elements/src/topic-compare/features/controls/left-out.js';
import { POINTS_MESSAGES } from '../packages/elements/src/topic-compare/features/points/points.messages.js';
import { csvOf, plainTextOf } from '../packages/elements/src/topic-compare/features/export/comparison-texts.js';
import { temporaryFolder } from './support/temporary-folder.js';

const run = promisify(execFile);
const json: unknown = JSON.parse(await readFile('test/fixtures/fjordby.json', 'utf8'));

/** A comparison, its first issues with other titles: such as no dataset has that was read. */
function exportedIn(language: Language, titles: readonly string[] = [], sender = '') {
  const { catalogue, programmes, issues } = parseDataset(json, language);
  const rows = compareProgrammes(
    issues
      .map((issue, at) => ({ ...issue, title: titles[at] ?? issue.title }))
      .filter(({ topics }) => topics.includes('bad')),
    inNeutralOrder(programmes),
    true,
  );
  const notices = noticesOf(inNeutralOrder(programmes), new Date(2026, 10, 22));
  const model = {
    rows,
    whole: rows.length,
    notices,
    towns: ['Fjordby', 'Nesbygd'],
    isAlone: false,
    whose: whoseLines(rows),
    unsorted: [] as readonly Programme[],
  };
  const topic = catalogue.topics.find(({ id }) => id === 'bad');
  const text = language === 'en' ? en : nb;
  const apart = POINTS_MESSAGES[language];
  return { title: 'Bad og strand', leftOut: [], apart, model, catalogue, topic, sender, text, language };
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
  assert.ok(csv.startsWith('\ufeff"Sak";"Påstand";"Forhold";"Merknad";'), 'a byte order mark, and semicolons');
  const [head = [], ...rows] = cellsOf(csv, ';');
  assert.deepEqual(head.slice(4, 10), [
    'Fjellistene i Fjordby (temaside)',
    'Kilde: Fjellistene i Fjordby',
    'Fjordby Havparti (program 2019–2023)',
    'Kilde: Fjordby Havparti',
    'Skogpartiet Fjordby (program 2023–2027 (utdrag))',
    'Kilde: Skogpartiet Fjordby',
  ]);
  assert.ok(rows.every((row) => row.length === head.length));
  assert.deepEqual(rows[0]?.slice(0, 10), [
    'Nye badeplasser',
    'Kommunen bør åpne badeplasser.',
    'Ulik grad',
    'Havpartiet vil åpne to, Fjellistene vil vurdere én.',
    'Vurdere en ny badeplass',
    'Bading og tur, punkt 1 · linje 3 i dokumentet',
    'Åpne to nye badeplasser',
    'Strand for alle, punkt 1 · linje 6–7 i dokumentet',
    'Vi har bare et utdrag',
    '',
  ]);
  assert.equal(rows[1]?.[4], 'Ikke funnet på temasiden');
  assert.match(rows[1][7] ?? '', /punkt 2 · linje 8 i dokumentet \| Ferge, punkt 1/);
});

void test('what the table rests on: notices, ids, documents, sender and version, as on the screen', () => {
  const [head = [], ...rows] = cellsOf(csvOf(exportedIn('nb', [], 'Fjordby Avis')), ';');
  assert.deepEqual(head.slice(10), [
    'Les først',
    'Kommune',
    'Sak-ID',
    ...['Fjellistene i Fjordby', 'Fjordby Havparti', 'Skogpartiet Fjordby'].flatMap((name) =>
      ['Program-ID', 'Dokument', 'Adresse'].map((what) => `${what}: ${name}`),
    ),
    'Avsender',
    'Programdata',
  ]);
  for (const row of rows) {
    assert.match(row[10] ?? '', /^Programmene gjelder ulike områder: Fjordby, Nesbygd\. Dokumentene er av ulike slag/);
    assert.match(row[10] ?? '', /Fjordby Havparti: Teksten er fem år gammel\./);
    assert.match(row[10] ?? '', /Fjordby Havparti: Programmet gjaldt for perioden 2019–2023, som er over\./);
    assert.deepEqual(row.slice(16, 19), ['fjordby-hav-2025', 'Program for Fjordby', 'https://example.org/hav']);
    assert.deepEqual(row.slice(-2), ['Fjordby Avis', '2026.9, 2026-11-22, gjengitt med våre ord']);
  }
  assert.deepEqual(
    rows.map((row) => row[12]),
    ['badeplasser', 'gratis-bad', 'parkering', 'ferge-barn'],
  );
});

void test('what is left out, of how many, and of which town, in both', () => {
  const whole = exportedIn('nb');
  const leftOut = leftOutTexts({ without: ['De Grønne', 'Venstre'], only: 'single', isSelection: true }, 'nb');
  const part = { ...whole, leftOut, model: { ...whole.model, whole: 30 } };
  const said =
    'Ikke med: De Grønne, Venstre. Bare saker som siden har valgt ut. Bare saker som ett program alene tar opp. Viser 4 av 30 saker.';
  assert.ok(plainTextOf(part, '').startsWith(`Bad og strand · Fjordby, Nesbygd\n\n${said}\n\n`));
  for (const separator of [';', ','])
    for (const row of cellsOf(csvOf(part, separator), separator).slice(1)) {
      assert.ok(row[10]?.startsWith(`${said} `));
      assert.equal(row[11], 'Fjordby, Nesbygd');
    }
  assert.doesNotMatch(plainTextOf(whole, '') + csvOf(whole), /Ikke med|Bare saker|Viser/);
});

void test('nothing of relations where one programme is all there is', () => {
  const whole = exportedIn('nb');
  const alone = { ...whole, model: { ...whole.model, isAlone: true } };
  assert.equal(cellsOf(csvOf(alone), ';')[1]?.[2], '');
  assert.match(plainTextOf(alone, ''), /\n\nNye badeplasser\nPåstand/);
});

void test('an empty cell, and no line, where an issue has no proposition', () => {
  const comparison = exportedIn('nb');
  const without = ({ issue, ...row }: (typeof comparison.model.rows)[number]) => {
    const { proposition: gone, ...rest } = issue;
    assert.ok(gone);
    return { ...row, issue: rest };
  };
  const bare = { ...comparison, model: { ...comparison.model, rows: comparison.model.rows.map(without) } };
  assert.deepEqual(cellsOf(csvOf(bare), ';')[1]?.slice(0, 3), ['Nye badeplasser', '', 'Ulik grad']);
  assert.match(plainTextOf(bare, ''), /\n\nNye badeplasser \(Ulik grad\)\nHavpartiet vil/);
});

void test('what a page on another subject covers, in both', () => {
  const comparison = exportedIn('nb');
  const covers = { about: 'only-on', topics: ['Ferge'], publishers: ['Fjellistene i Fjordby'] } as const;
  const noted = { ...comparison, model: { ...comparison.model, notices: [covers] } };
  const line = 'Fjellistene i Fjordby: Bare en temaside om «Ferge» er i datasettet.';
  assert.equal(cellsOf(csvOf(noted), ';')[1]?.[10], line);
  assert.ok(plainTextOf(noted, '').startsWith(`Bad og strand · Fjordby, Nesbygd\n\n${line}\n\n`));
});

void test('commas where a spreadsheet in English takes them, and either where the reader wants it', () => {
  assert.equal(cellsOf(csvOf(exportedIn('nb'), ','), ',')[0]?.[3], 'Merknad');
  assert.equal(cellsOf(csvOf(exportedIn('en'), ';'), ';')[0]?.[3], 'Note');
  const [head = []] = cellsOf(csvOf(exportedIn('en')), ',');
  assert.deepEqual(head.slice(0, 4), ['Issue', 'Proposition', 'Relation', 'Note']);
});

/** What may stand before a sign, unseen or dropped, so that a cell still begins with the sign. */
const BEFORE = [
  '',
  ' ',
  '\t',
  '\r',
  '\n',
  '\0',
  '\u00a0',
  '\u3000',
  '\ufeff',
  '\u200b',
  '\u200e',
  '\u2060',
  '\u00ad',
  '\u3164',
  '\u2800',
  '"',
];

/** Signs that begin a formula; the last are full-width and small forms. */
const SIGNS = ['=', '+', '-', '@', '\uff1d', '\uff0b', '\uff0d', '\uff20', '\ufe66', '\ufe62', '\ufe63', '\ufe6b'];

/** Where in a text a sign begins a cell: at its start, or after what another spreadsheet takes for a separator. */
const PLACES = ['', 'Havna,', 'Havna;', 'Havna,;', 'Havna\t', 'Havna\r\n', 'Havna "så";'];

/** All cells, as a spreadsheet reads them that takes this for its separator. Quotation marks count at the start of a cell alone. */
function cellsFor(csv: string, separator: string): string[] {
  const cells: string[] = [];
  let rest = csv.replace('\ufeff', '');
  while (rest) {
    const [, quoted = '', tail = ''] = /^"((?:[^"]|"")*)"([^]*)$/.exec(rest) ?? ['', '', rest];
    const end = tail.search(new RegExp(`[${separator}\\r\\n]`));
    cells.push(quoted.replaceAll('""', '"') + (end < 0 ? tail : tail.slice(0, end)));
    rest = end < 0 ? '' : tail.slice(end + 1);
  }
  return cells;
}

void test('nothing that a spreadsheet would run, whichever separator it takes', () => {
  const unseen = /^[\s\p{C}\p{Default_Ignorable_Code_Point}\u2800"]*/u;
  for (const language of ['nb', 'en'] as const) {
    for (const place of PLACES) {
      const texts = SIGNS.flatMap((sign) =>
        BEFORE.flatMap((before) => [before, ` ${before} `].map((it) => `${place}${it}${sign}1+1`)),
      );
      for (let at = 0; at < texts.length; at += 4) {
        const csv = csvOf(exportedIn(language, texts.slice(at, at + 4)));
        for (const separator of [',', ';', '\t']) {
          for (const cell of cellsFor(csv, separator)) {
            const [first = ''] = cell.replace(unseen, '');
            assert.ok(
              !SIGNS.includes(first),
              `${JSON.stringify(texts.slice(at, at + 4))} by ${JSON.stringify(separator)}: ${JSON.stringify(cell)}`,
            );
          }
        }
      }
    }
  }
});

void test('an apostrophe before what would be run, and nowhere else', () => {
  const texts = [
    '=HYPERLINK("https://evil.example";"x")',
    'Avgift 1,5 - 2 % i året, e-post',
    ' Kai\t+ brygge ',
    'Kutt, -10 %',
  ];
  const csv = csvOf(exportedIn('nb', texts));
  assert.ok(csvOf(exportedIn('nb', [], '=1+1')).includes(`;"'=1+1";"2026.9`), 'nor in what the page says');
  for (const title of [
    `'=HYPERLINK(""https://evil.example"";""x"")`,
    'Avgift 1,5 - 2 % i året, e-post',
    'Kai + brygge',
    `Kutt, '-10 %`,
  ])
    assert.ok(csv.includes(`\n"${title}";`), title);
});

void test('plain text for a message: each issue with what each says and where', () => {
  const text = plainTextOf(exportedIn('nb', [], 'Fjordby Avis'), 'https://avis.example/sak');
  assert.match(
    text,
    /^Bad og strand · Fjordby, Nesbygd\n\nProgrammene gjelder ulike områder: Fjordby, Nesbygd\. Dokumentene/,
  );
  assert.match(text, /\n\nFjordby Havparti: Teksten er fem år gammel\.\n\nFjordby Havparti: Programmet gjaldt for/);
  assert.match(
    text,
    /\n\nNye badeplasser \(Ulik grad\)\nPåstand: Kommunen bør åpne badeplasser\.\nHavpartiet vil åpne to/,
  );
  assert.match(
    text,
    /– Fjordby Havparti: Åpne to nye badeplasser \[Strand for alle, punkt 1 · linje 6–7 i dokumentet\]/,
  );
  assert.match(text, /– Skogpartiet Fjordby: Vi har bare et utdrag\n/);
  assert.match(
    text,
    /\nKilde: «Program for Fjordby», program 2019–2023 fra Fjordby Havparti\. https:\/\/example\.org\/hav\nKilde: «Skogpartiets program», program 2023–2027 \(utdrag\) fra Skogpartiet Fjordby\n\nAvsender: Fjordby Avis\n/,
  );
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
  assert.equal(rows[0]?.length, 24);
  assert.equal(rows[0]?.[6], 'Fjordby Havparti (program 2019–2023)');
  assert.equal(rows[1]?.[0], 'Æ, ø og «å»; linje');
  assert.ok(rows.flat().includes('’=1+1') || rows.flat().includes('&apos;=1+1') || rows.flat().includes("'=1+1"));
  assert.doesNotMatch(sheet, /table:formula/);
});

/** A comparison of which one programme, or all, have points that nobody has sorted into issues. */
function exportedApart(onlyPoints: boolean): ReturnType<typeof exportedIn> {
  const it = exportedIn('nb');
  const { programmes } = parseDataset(json, 'nb');
  const apart = programmes.filter(({ id }) => (onlyPoints ? id.startsWith('fjordby') : id === 'fjordby-skog-2025'));
  const rows = it.model.rows.map((row) => ({
    ...row,
    cells: row.cells.filter(({ programme }) => !apart.some(({ id }) => id === programme.id)),
  }));
  const model = onlyPoints ? { ...it.model, rows: [], whole: 0 } : { ...it.model, rows };
  return { ...it, model: { ...model, unsorted: apart } };
}

void test('points that nobody has sorted: a row each, with the programme, the words and the place', () => {
  const [head = [], ...rows] = cellsOf(csvOf(exportedApart(true)), ';');
  assert.deepEqual(head.slice(0, 5), ['Tema', 'Program', 'Punkt', 'Hvor det står', 'Les først']);
  assert.ok(rows.length > 5 && rows.every((row) => row.length === head.length));
  assert.deepEqual(rows.find(([, , said]) => said?.startsWith('Åpne'))?.slice(0, 4), [
    'Bad og strand',
    'Fjordby Havparti (program 2019–2023)',
    'Åpne to nye badeplasser',
    'Strand for alle, punkt 1 · linje 6–7 i dokumentet',
  ]);
  assert.match(rows[0]?.[4] ?? '', /Ingen har sortert punktene i saker:/);
  const text = plainTextOf(exportedApart(true), '');
  assert.match(
    text,
    /\n\nProgrammenes egne punkter\nDet programmene sier, gjengitt med våre ord\. Ingen har sortert[^]*\n\nFjordby Havparti\n– Sjøen er felles \[[^\n]*\]\n– Åpne to nye badeplasser \[/,
  );
});

void test('beside issues, the points of a programme without any have rows of their own, and are in no cell of an issue', () => {
  const [head = [], ...rows] = cellsOf(csvOf(exportedApart(false)), ';');
  const at = head.indexOf('Skogpartiet Fjordby (program 2023–2027 (utdrag))');
  assert.ok(at > 0 && rows.every((row) => row.length === head.length));
  const apart = rows.filter(([issue]) => issue === 'Ikke sammenlignet sak for sak');
  assert.ok(apart.length > 0);
  assert.ok(apart.every((row) => (row[at] ?? '') !== '' && row.slice(4, at).every((cell) => cell === '')));
  assert.ok(rows.filter((row) => !apart.includes(row)).every((row) => row[at] === 'Ikke sammenlignet sak for sak'));
});
