import { lineOf, type Catalogue, type Cell, type Language, type ProgrammeListing } from '@partiprogram/programmes';
import { noticeTexts, plainNotice } from '../../../element/notice-texts.js';
import { kindOf } from '../../../element/templates.js';
import type { Messages } from '../../../messages/messages.js';
import { placeOf, silenceOf } from '../../cell-template.js';
import type { ComparisonModel } from '../../comparison-model.js';
import { relationOf } from '../../table-template.js';
import type { ComparisonView } from '../../topic-view.js';
import { EXPORT_MESSAGES } from './export.messages.js';

/** What is exported of a comparison. */
export interface ExportedComparison extends Pick<ComparisonView, 'title' | 'leftOut' | 'sender' | 'text' | 'language'> {
  readonly model: Pick<ComparisonModel, 'rows' | 'whole' | 'notices' | 'towns' | 'isAlone'>;
  readonly catalogue: Pick<Catalogue, 'version' | 'date'>;
}

/**
 * What ends a cell of a file, by the language of the page. A Norwegian Excel takes semicolons, an English one commas, as do
 * most other tools.
 */
export const SEPARATORS: Readonly<Record<Language, { readonly usual: string; readonly other: string }>> = {
  nb: { usual: ';', other: ',' },
  nn: { usual: ';', other: ',' },
  en: { usual: ',', other: ';' },
};

/**
 * A comparison as a table for a spreadsheet: a row per issue, and two columns per programme, what it says and where. After
 * them stands what the table rests on: the notices, the ids, the documents, the sender, and the version of the dataset.
 *
 * @param separator between cells
 * @returns the text of a file, with a byte order mark before it, by which spreadsheets know UTF-8
 */
export function csvOf(comparison: ExportedComparison, separator = SEPARATORS[comparison.language].usual): string {
  const { model, sender, text, language } = comparison;
  const words = EXPORT_MESSAGES[language];
  const programmes = programmesIn(comparison);
  const notices = [...missingIn(comparison), ...noticeTexts(model.notices, text).map(plainNotice)].join(' ');
  const head = [
    text.topicCompare.issue,
    text.topicCompare.proposition,
    words.relation,
    words.note,
    ...programmes.flatMap((programme) => [
      `${programme.publisher.name} (${kindOf(programme, text)})`,
      words.source(programme.publisher.name),
    ]),
    words.notices,
    words.municipality,
    words.issueId,
    ...programmes.flatMap(({ publisher: { name } }) => [
      words.programmeId(name),
      words.document(name),
      words.address(name),
    ]),
    words.sender,
    words.data,
  ];
  const lines = model.rows.map((row) => [
    row.issue.title,
    row.issue.proposition ?? '',
    relationOf(row, model.isAlone, text),
    row.note ?? '',
    ...row.cells.flatMap((cell) => [saidIn(cell, text), placesIn(cell, text)]),
    notices,
    model.towns.join(', '),
    row.issue.id,
    ...programmes.flatMap(({ id, title, source }) => [id, title, source.url ?? '']),
    sender,
    dataIn(comparison),
  ]);
  return `\ufeff${[head, ...lines].map((line) => line.map(quoted).join(separator)).join('\r\n')}\r\n`;
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
 * @param address of the page
 */
export function plainTextOf(comparison: ExportedComparison, address: string): string {
  const { title, model, sender, text, language } = comparison;
  const issues = model.rows.map((row) => {
    const relation = relationOf(row, model.isAlone, text);
    return [
      row.issue.title + (relation && ` (${relation})`),
      ...(row.issue.proposition ? [`${text.topicCompare.proposition}: ${row.issue.proposition}`] : []),
      ...(row.note ? [row.note] : []),
      ...row.cells.map((cell) => {
        const places = placesIn(cell, text);
        return `– ${cell.programme.publisher.name}: ${saidIn(cell, text)}${places && ` [${places}]`}`;
      }),
    ].join('\n');
  });
  const documents = programmesIn(comparison).map((programme) => {
    const { publisher, source } = programme;
    const document = text.pledgeList.source(programme.title, kindOf(programme, text), publisher.name);
    return [document, ...(source.url ? [source.url] : [])].join('. ');
  });
  const missing = missingIn(comparison);
  return [
    `${title} · ${model.towns.join(', ')}`,
    ...(missing.length > 0 ? [missing.join(' ')] : []),
    ...noticeTexts(model.notices, text).map(plainNotice),
    ...issues,
    documents.join('\n'),
    ...(sender ? [text.pledgeList.sender(sender)] : []),
    `${EXPORT_MESSAGES[language].data} ${dataIn(comparison)}. ${address}`,
  ].join('\n\n');
}

function programmesIn({ model: { rows } }: ExportedComparison): readonly ProgrammeListing[] {
  return rows[0]?.cells.map(({ programme }) => programme) ?? [];
}

/** What is left out, and how many issues there are of how many. */
function missingIn({ leftOut = [], model: { rows, whole }, text }: ExportedComparison): readonly string[] {
  const some = text.showing(text.outOf(rows.length, text.topicCompare.issues(whole)));
  return [...leftOut.map(plainNotice), ...(rows.length < whole ? [`${some}.`] : [])];
}

/** The version of the dataset, and whose words it is in. */
function dataIn({ catalogue: { version, date }, text }: ExportedComparison): string {
  return `${version}, ${date}, ${text.ourWords}`;
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
