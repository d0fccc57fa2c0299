import {
  beyondIssues,
  lineOf,
  shortWordsOf,
  whoseWords,
  type Catalogue,
  type Cell,
  type EntryWords,
  type Language,
  type Programme,
  type ProgrammeListing,
  type Topic,
  type WhoseWords,
} from '@partiprogram/programmes';
import { noticeTexts, plainNotice } from '../../../element/notice-texts.js';
import { kindOf } from '../../../element/templates.js';
import type { Messages } from '../../../messages/messages.js';
import { placeOf, silenceOf, silenceUnder } from '../../cell-template.js';
import type { ComparisonModel } from '../../comparison-model.js';
import { relationOf } from '../../table-template.js';
import type { ComparisonView } from '../../topic-view.js';
import { EXPORT_MESSAGES } from './export.messages.js';

/** What is exported of a comparison. */
export interface ExportedComparison extends Pick<
  ComparisonView,
  'title' | 'leftOut' | 'apart' | 'sender' | 'text' | 'language'
> {
  readonly model: Pick<ComparisonModel, 'rows' | 'whole' | 'whose' | 'notices' | 'towns' | 'isAlone' | 'unsorted'>;
  readonly catalogue: Pick<Catalogue, 'version' | 'date'>;
  readonly topic: Topic | undefined;
}

/** What a programme says, or why it says nothing, and where. */
interface Point {
  readonly programme: Programme;
  readonly said: string;
  readonly place: string;
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
 * them stands what the table rests on: the notices, the ids, the documents, the sender, and the version of the dataset. A
 * programme that nobody has compared has a row per point instead; where nobody has made issues, that is all there is.
 *
 * @param separator between cells
 * @returns the text of a file, with a byte order mark before it, by which spreadsheets know UTF-8
 */
export function csvOf(comparison: ExportedComparison, separator = SEPARATORS[comparison.language].usual): string {
  const lines = comparison.model.rows.length > 0 ? issueLines(comparison) : pointLines(comparison);
  return `\ufeff${lines.map((line) => line.map(quoted).join(separator)).join('\r\n')}\r\n`;
}

/** A row per issue, and one per point of programmes that stand apart. */
function issueLines(comparison: ExportedComparison): readonly (readonly string[])[] {
  const { model, apart, sender, text, language } = comparison;
  const words = EXPORT_MESSAGES[language];
  const sorted = sortedIn(comparison);
  const programmes = [...sorted, ...model.unsorted];
  const head = [
    text.topicCompare.issue,
    text.topicCompare.proposition,
    words.relation,
    words.note,
    ...programmes.flatMap((programme) => [headOf(programme, text), words.source(programme.publisher.name)]),
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
  const line = (about: readonly string[], cells: readonly string[], issue: string): readonly string[] => [
    ...about,
    ...cells,
    noticesIn(comparison),
    model.towns.join(', '),
    issue,
    ...programmes.flatMap(({ id, title, source }) => [id, title, source.url ?? '']),
    sender,
    dataIn(comparison),
  ];
  const uncompared = model.unsorted.flatMap(() => [apart?.besides ?? '', '']);
  return [
    head,
    ...model.rows.map((row) =>
      line(
        [row.issue.title, row.issue.proposition ?? '', relationOf(row, model.isAlone, text), row.note ?? ''],
        [...row.cells.flatMap((cell) => [saidIn(cell, text), placesIn(cell, text)]), ...uncompared],
        row.issue.id,
      ),
    ),
    ...pointsIn(comparison).map(({ programme, said, place }) =>
      line(
        [apart?.besides ?? '', '', '', ''],
        programmes.flatMap((it) => (it === programme ? [said, place] : ['', ''])),
        '',
      ),
    ),
  ];
}

/** A row per point. */
function pointLines(comparison: ExportedComparison): readonly (readonly string[])[] {
  const { title, sender, text, language } = comparison;
  const words = EXPORT_MESSAGES[language];
  const { topic, municipality, notices, data } = words;
  const head = [topic, words.programme, words.point, words.place, notices, municipality];
  const ids = [words.id, words.title, words.url];
  return [
    [...head, ...ids, words.sender, data],
    ...pointsIn(comparison).map(({ programme, said, place }) => [
      title,
      headOf(programme, text),
      said,
      place,
      [introOf(comparison), noticesIn(comparison)].join(' '),
      programme.publisher.municipality.name,
      programme.id,
      programme.title,
      programme.source.url ?? '',
      sender,
      dataIn(comparison),
    ]),
  ];
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
  const points = unsortedTexts(comparison);
  const documents = [...sortedIn(comparison), ...model.unsorted].map((programme) => {
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
    ...points,
    documents.join('\n'),
    ...(sender ? [text.pledgeList.sender(sender)] : []),
    `${EXPORT_MESSAGES[language].data} ${dataIn(comparison)}. ${address}`,
  ].join('\n\n');
}

/** The points of programmes that stand apart, in texts: what they are, then a text for each programme. */
function unsortedTexts(comparison: ExportedComparison): readonly string[] {
  const { model, apart } = comparison;
  if (model.unsorted.length === 0) return [];
  const points = pointsIn(comparison);
  const intro = [model.whole > 0 ? apart?.besides : apart?.title, introOf(comparison)];
  return [
    intro.filter(Boolean).join('\n'),
    ...model.unsorted.map((programme) =>
      [
        programme.publisher.name,
        ...points
          .filter((it) => it.programme === programme)
          .map(({ said, place }) => `– ${said}${place && ` [${place}]`}`),
      ].join('\n'),
    ),
  ];
}

/** What points are that stand apart. */
function introOf({ title, model, apart, text }: ExportedComparison): string {
  return apart?.intro(title, text.whose[whoseOfPoints(model)]) ?? '';
}

/** The points of programmes that stand apart; of one that has none, why. */
function pointsIn({ model, topic, text }: ExportedComparison): readonly Point[] {
  return model.unsorted.flatMap((programme): readonly Point[] => {
    const points = beyondIssues(programme, []);
    if (points.length === 0) return [{ programme, said: silenceUnder(topic, programme, text), place: '' }];
    return points.map((it) => ({
      programme,
      said: inText(shortWordsOf(it.entry, programme)),
      place: placeOf(programme, it, text),
    }));
  });
}

function headOf(programme: ProgrammeListing, text: Messages): string {
  return `${programme.publisher.name} (${kindOf(programme, text)})`;
}

function noticesIn(comparison: ExportedComparison): string {
  const { model, text } = comparison;
  return [...missingIn(comparison), ...noticeTexts(model.notices, text).map(plainNotice)].join(' ');
}

/** The programmes that have a cell in each row. */
function sortedIn({ model: { rows } }: ExportedComparison): readonly ProgrammeListing[] {
  return rows[0]?.cells.map(({ programme }) => programme) ?? [];
}

/** What is left out, and how many issues there are of how many. */
function missingIn({ leftOut = [], model: { rows, whole }, text }: ExportedComparison): readonly string[] {
  const some = text.showing(text.outOf(rows.length, text.topicCompare.issues(whole)));
  return [...leftOut.map(plainNotice), ...(rows.length < whole ? [`${some}.`] : [])];
}

/** The version of the dataset, and whose words it is in. */
function dataIn({ catalogue: { version, date }, model, text }: ExportedComparison): string {
  const points = whoseOfPoints(model);
  const isMixed = model.rows.length > 0 && model.unsorted.length > 0 && model.whose !== points;
  const whose = isMixed ? 'mixed' : model.rows.length > 0 ? model.whose : points;
  return `${version}, ${date}, ${text.whose[whose]}`;
}

/** Whose the words of points are that stand apart. */
function whoseOfPoints({ unsorted }: ExportedComparison['model']): WhoseWords {
  return whoseWords(unsorted.flatMap((it) => beyondIssues(it, []).map(({ entry }) => entry)));
}

/** Words in a text: the document's own in quotation marks, ours with a capital letter. */
function inText({ words, areOwn }: EntryWords): string {
  return areOwn ? `«${words}»` : words.charAt(0).toLocaleUpperCase('nb') + words.slice(1);
}

function saidIn(cell: Cell, text: Messages): string {
  if (cell.state !== 'says') return silenceOf(cell, text);
  const line = lineOf(cell);
  return line ? inText(line) : '';
}

function placesIn(cell: Cell, text: Messages): string {
  if (cell.state !== 'says') return '';
  const places = cell.entries.map((placed) => placeOf(cell.programme, placed, text));
  const prose = cell.prose?.map((lines) => `${text.topicCompare.prose} · ${text.lines(...lines)}`) ?? [];
  return [...places, ...prose].join(' | ');
}
