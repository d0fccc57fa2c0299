import { compareProgrammes, type Cell, type Language, type Placed, type Row } from '@partiprogram/programmes';
import { kindOf } from '../element/templates.js';
import type { Messages } from '../messages/index.js';
import type { Comparison } from './load-comparison.js';
import { wholeOf } from './opened-whole.js';
import { placeOf } from './opened.js';
import { silenceOf } from './cell-template.js';

/** What this part says in its own words. */
interface Texts {
  readonly relation: string;
  readonly note: string;
  readonly source: (publisher: string) => string;
  readonly copied: string;
  readonly notCopied: string;
  readonly saved: string;
  readonly file: string;
  readonly data: (version: string) => string;
}

const TEXTS: Readonly<Record<Language, Texts>> = {
  nb: {
    relation: 'Forhold',
    note: 'Merknad',
    source: (publisher) => `Kilde: ${publisher}`,
    copied: 'Sammenligningen er kopiert.',
    notCopied: 'Nettleseren lot oss ikke kopiere.',
    saved: 'Filen er lastet ned.',
    file: 'sammenligning',
    data: (version) => `Programdata ${version}`,
  },
  nn: {
    relation: 'Forhold',
    note: 'Merknad',
    source: (publisher) => `Kjelde: ${publisher}`,
    copied: 'Samanlikninga er kopiert.',
    notCopied: 'Nettlesaren lét oss ikkje kopiere.',
    saved: 'Fila er lasta ned.',
    file: 'samanlikning',
    data: (version) => `Programdata ${version}`,
  },
  en: {
    relation: 'Relation',
    note: 'Note',
    source: (publisher) => `Source: ${publisher}`,
    copied: 'The comparison is copied.',
    notCopied: 'The browser did not let us copy.',
    saved: 'The file is downloaded.',
    file: 'comparison',
    data: (version) => `Programme data ${version}`,
  },
};

/** A comparison on its way out of the page. */
export interface Exported {
  readonly title: string;
  readonly rows: readonly Row[];
  readonly text: Messages;
  readonly language: Language;
}

/**
 * Takes a comparison out of the page.
 *
 * @param how to a file, or to the clipboard
 * @param municipality the number of the one that it is of, if it is of one
 * @param it what is shown of it
 * @returns what to say of it
 */
export async function exported(
  how: 'csv' | 'copy',
  municipality: string,
  comparison: Comparison,
  it: Omit<Exported, 'language'>,
): Promise<string> {
  const { language, topic } = comparison;
  const { version, date } = comparison.catalogue;
  const { copied, notCopied, saved, file } = TEXTS[language];
  const { programmes, issues } = await wholeOf(comparison, municipality);
  const columns = it.rows[0]?.cells.map(({ programme }) => programme.id) ?? [];
  const whole = compareProgrammes(
    issues,
    columns.flatMap((id) => programmes.find((programme) => programme.id === id) ?? []),
  );
  const rows = it.rows.flatMap(({ issue }) => whole.find((row) => row.issue.id === issue.id) ?? []);
  if (how === 'csv') {
    save(csvOf({ ...it, rows, language }), `${file}-${topic?.id ?? ''}-${version}.csv`);
    return saved;
  }
  const plain = plainTextOf({ ...it, rows, language }, `${version}, ${date}`, location.href);
  return navigator.clipboard.writeText(plain).then(
    () => copied,
    () => notCopied,
  );
}

/**
 * A comparison as a table for a spreadsheet: a row per issue, and two columns per programme, what it says and where.
 *
 * A Norwegian Excel takes semicolons for the ends of cells, an English one commas; both take a byte order mark for UTF-8.
 *
 * @returns the text of a file, with a byte order mark before it
 */
export function csvOf({ rows, text, language }: Exported): string {
  const { relation, note, source } = TEXTS[language];
  const between = language === 'en' ? ',' : ';';
  const columns = rows[0]?.cells ?? [];
  const head = [
    text.topicCompare.issue,
    relation,
    note,
    ...columns.flatMap(({ programme }) => [
      `${programme.publisher.name} (${kindOf(programme, text)})`,
      source(programme.publisher.name),
    ]),
  ];
  const lines = rows.map((row) => [
    row.issue.title,
    text.topicCompare.relations[row.relation],
    row.note ?? '',
    ...row.cells.flatMap((cell) => [saidIn(cell, text), placesIn(cell, text, language)]),
  ]);
  return `\ufeff${[head, ...lines].map((line) => line.map(quoted).join(between)).join('\r\n')}\r\n`;
}

/** What begins like a formula would be run as one: an apostrophe before it makes it text (OWASP, CSV injection). */
function quoted(value: string): string {
  const harmless = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return `"${harmless.replaceAll('"', '""')}"`;
}

/**
 * A comparison as plain text, for a message or a note.
 *
 * @param comparison with all that stands behind its cells
 * @param version of the data
 * @param address of the page
 */
export function plainTextOf({ title, rows, text, language }: Exported, version: string, address: string): string {
  const issues = rows.map((row) =>
    [
      `${row.issue.title} (${text.topicCompare.relations[row.relation]})`,
      ...(row.note ? [row.note] : []),
      ...row.cells.map((cell) => {
        const places = placesIn(cell, text, language);
        return `– ${cell.programme.publisher.name}: ${saidIn(cell, text)}${places && ` [${places}]`}`;
      }),
    ].join('\n'),
  );
  const { data } = TEXTS[language];
  return [title, ...issues, `${data(version)}, ${text.ourWords}. ${address}`].join('\n\n');
}

function saidIn(cell: Cell, text: Messages): string {
  if (cell.state !== 'says') return silenceOf(cell, text);
  const line = cell.summary ?? cell.entries[0]?.entry.statement ?? '';
  return line.charAt(0).toLocaleUpperCase('nb') + line.slice(1);
}

function placesIn(cell: Cell, text: Messages, language: Language): string {
  if (cell.state !== 'says') return '';
  const places = cell.entries.map((placed: Placed) => placeOf(cell.programme, placed, text, language));
  const prose = cell.prose?.map((lines) => `${text.topicCompare.prose} · ${text.lines(...lines)}`) ?? [];
  return [...places, ...prose].join(' | ');
}

function save(text: string, name: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has begun by then.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
