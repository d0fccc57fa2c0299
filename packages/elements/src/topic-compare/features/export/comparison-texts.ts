import { lineOf, type Cell } from '@partiprogram/programmes';
import { kindOf } from '../../../element/templates.js';
import type { Messages } from '../../../messages/messages.js';
import { placeOf, silenceOf } from '../../cell-template.js';
import type { ComparisonModel } from '../../comparison-model.js';
import type { ComparisonView } from '../../topic-view.js';
import { EXPORT_MESSAGES } from './export.messages.js';

/** What is exported of a comparison. */
export interface ExportedComparison extends Pick<ComparisonView, 'title' | 'text' | 'language'> {
  readonly model: Pick<ComparisonModel, 'rows'>;
}

/**
 * A comparison as a table for a spreadsheet: a row per issue, and two columns per programme, what it says and where.
 *
 * A Norwegian Excel takes semicolons for the ends of cells, an English one commas; both take a byte order mark for UTF-8.
 *
 * @returns the text of a file, with a byte order mark before it
 */
export function csvOf({ model: { rows }, text, language }: ExportedComparison): string {
  const { relation, note, source } = EXPORT_MESSAGES[language];
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
    ...row.cells.flatMap((cell) => [saidIn(cell, text), placesIn(cell, text)]),
  ]);
  return `\ufeff${[head, ...lines].map((line) => line.map(quoted).join(between)).join('\r\n')}\r\n`;
}

/**
 * What a spreadsheet may run: a cell that begins with one of these signs, full-width and small forms too, after white space,
 * quotation marks and characters that nobody sees. A comma or semicolon inside a cell begins another one for a spreadsheet
 * that takes it for the separator: quotation marks do not hold there.
 */
const FORMULA = /(?:^|[,;])[\s\p{C}\p{DI}\u2800"]*(?=[=+\-@＝＋－＠﹦﹢﹣﹫])/gu;

/**
 * Quotes a value, in one line. An apostrophe makes text of what would be run as a formula (OWASP, CSV injection).
 */
function quoted(value: string): string {
  const line = value.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim();
  return `"${line.replaceAll(FORMULA, "$&'").replaceAll('"', '""')}"`;
}

/**
 * A comparison as plain text, for a message or a note.
 *
 * @param comparison to export
 * @param version of the data
 * @param address of the page
 */
export function plainTextOf(
  { title, model, text, language }: ExportedComparison,
  version: string,
  address: string,
): string {
  const issues = model.rows.map((row) =>
    [
      `${row.issue.title} (${text.topicCompare.relations[row.relation]})`,
      ...(row.note ? [row.note] : []),
      ...row.cells.map((cell) => {
        const places = placesIn(cell, text);
        return `– ${cell.programme.publisher.name}: ${saidIn(cell, text)}${places && ` [${places}]`}`;
      }),
    ].join('\n'),
  );
  const { data } = EXPORT_MESSAGES[language];
  return [title, ...issues, `${data(version)}, ${text.ourWords}. ${address}`].join('\n\n');
}

function saidIn(cell: Cell, text: Messages): string {
  if (cell.state !== 'says') return silenceOf(cell, text);
  const line = lineOf(cell) ?? '';
  return line.charAt(0).toLocaleUpperCase('nb') + line.slice(1);
}

function placesIn(cell: Cell, text: Messages): string {
  if (cell.state !== 'says') return '';
  const places = cell.entries.map((placed) => placeOf(cell.programme, placed, text));
  const prose = cell.prose?.map((lines) => `${text.topicCompare.prose} · ${text.lines(...lines)}`) ?? [];
  return [...places, ...prose].join(' | ');
}
