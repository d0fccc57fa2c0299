import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  beyondIssues,
  bySection,
  columnsOf,
  compareProgrammes,
  entriesOf,
  excerptOn,
  inNeutralOrder,
  isOfParty,
  leadOverOf,
  lineOf,
  noticesOf,
  parseDataset,
  pointOf,
  shortWordsOf,
  whoseLines,
  type Cell,
  type Catalogue,
  type Entry,
  type EntryWords,
  type Excerpt,
  type Issue,
  type Language,
  type Programme,
  type ProgrammeListing,
  type Row,
} from '@partiprogram/programmes';
import { noticeTexts } from '../packages/elements/src/element/notice-texts.js';
import { kindOf } from '../packages/elements/src/element/templates.js';
import { atNames, namesOf } from '../packages/elements/src/messages/at-names.js';
import { foreignLang } from '../packages/elements/src/messages/language.js';
import { en } from '../packages/elements/src/messages/en/en.js';
import type { Messages } from '../packages/elements/src/messages/messages.js';
import { nb } from '../packages/elements/src/messages/nb/nb.js';
import { placeBelow } from '../packages/elements/src/topic-compare/beyond-template.js';
import { silenceOf } from '../packages/elements/src/topic-compare/cell-template.js';
import { planLabel } from '../packages/elements/src/topic-compare/context-template.js';
import { relationOf } from '../packages/elements/src/topic-compare/table-template.js';
import type { DatasetFiles } from './dataset-files.js';

/** The languages that comparisons are written in, and the folder of each. */
const LANGUAGES = { nb: { text: nb, folder: '' }, en: { text: en, folder: 'en' } } as const;

/**
 * Writes each comparison of a municipality's programmes as a piece of HTML, `<municipality>/<topic>.html` and the same
 * below `en/`: for a feed, a newsletter, a page without scripts, or inside the tag. It says what `<topic-compare>` says.
 *
 * @param files the dataset
 * @param folder the folder to write, `static/` of a build
 * @returns how many files were written
 */
export async function buildStatic(files: DatasetFiles, folder: string): Promise<number> {
  // A term may be over by the day of the dataset: a build has no clock, so that the same files come of the same source.
  const [year = 0, month = 0, day = 0] = files.dataset.date.split('-').map(Number);
  const today = new Date(year, month - 1, day);
  let written = 0;
  for (const language of ['nb', 'en'] as const) {
    const { dataset, parties, municipalities, topics, issues } = files;
    const programmes = [...files.programmes.values()];
    const json = { ...dataset, parties, municipalities, topics, issues, programmes };
    const { catalogue, programmes: all, issues: allIssues } = parseDataset(json, language);
    for (const code of new Set(all.map(({ publisher }) => publisher.municipality.id))) {
      const here = all.filter(({ publisher }) => publisher.municipality.id === code);
      const into = join(folder, LANGUAGES[language].folder, code);
      await mkdir(into, { recursive: true });
      for (const { id } of catalogue.topics) {
        const html = staticComparison(excerptOn(here, id, allIssues), id, catalogue, language, today);
        if (!html) continue;
        await writeFile(join(into, `${id}.html`), html);
        written += 1;
      }
    }
  }
  return written;
}

/**
 * A comparison as a piece of HTML: no script, no style and no class, so that it takes the looks of whatever it stands in. The
 * few attributes of looks are those that mail programs know.
 *
 * @param excerpt the programmes of a municipality, and the issues of the topic
 * @param topicId the topic
 * @returns nothing where no programme says anything on the topic
 */
export function staticComparison(
  { programmes, issues }: Excerpt,
  topicId: string,
  catalogue: Catalogue,
  language: 'nb' | 'en',
  today: Date,
): string | undefined {
  const { text } = LANGUAGES[language];
  const ordered = inNeutralOrder(programmes);
  const { columns, aside, shown, rows } = columnsOf(ordered, compareProgrammes(issues, ordered), topicId);
  const context = contextOf(ordered, text, language);
  if (rows.length === 0 && context === '') return undefined;
  const topic = catalogue.topics.find(({ id }) => id === topicId)?.label ?? topicId;
  const notices = noticesOf(shown, today, { aside, topics: catalogue.topics });
  const places = [...new Set(ordered.map(({ publisher }) => publisher.municipality.name))].join(', ');
  const [whose = '', chosen = ''] = text.topicCompare.intro(text.whose[whoseLines(rows)]).split(/(?<=\.) /);
  const lines = [
    `<section lang="${language}" dir="ltr">`,
    `<h2>${escaped(topic)}</h2>`,
    `<p>${escaped(`${text.topicCompare.comparison} · ${places}`)}. ${escaped(whose)} ${escaped(chosen)}</p>`,
    ...noticeTexts(notices, text).map((notice) => `<p>${withNames(...notice)}</p>`),
    ...(rows.length > 0
      ? [tableOf(rows, columns, text, language), ...beyondOf(shown, columns, issues, text, language)]
      : []),
    context,
    ...ordered.map((programme) => `<p><small>${sourceOf(programme, text)}</small></p>`),
    `<p><small>${escaped(text.dataVersion(catalogue.version, dayOf(catalogue.date, language)))}</small></p>`,
    '</section>',
  ];
  return `${lines.filter(Boolean).join('\n')}\n`;
}

function tableOf(rows: readonly Row[], programmes: readonly Programme[], text: Messages, language: Language): string {
  const heads = programmes.map(
    (programme) =>
      `<th scope="col" align="left">${named(programme.publisher.name)}<br><small>${escaped(kindOf(programme, text))}</small></th>`,
  );
  return [
    '<table border="1" cellpadding="8" cellspacing="0">',
    `<thead><tr valign="top"><th scope="col" align="left">${escaped(text.topicCompare.issue)}</th>${heads.join('')}</tr></thead>`,
    '<tbody>',
    ...rows.flatMap((row) => rowsOf(row, relationOf(row, programmes.length < 2, text), text, language)),
    '</tbody>',
    '</table>',
  ].join('\n');
}

/** An issue, and below it how the programmes stand to each other. */
function rowsOf({ issue, note, cells }: Row, relation: string, text: Messages, language: Language): readonly string[] {
  const below = [
    relation && `${escaped(relation)}.`,
    note ? worded(naming(note, ...cells.map(({ programme }) => programme)), issue, language) : '',
  ]
    .filter(Boolean)
    .join(' ');
  return [
    `<tr valign="top"><th scope="row" align="left">${headOf(issue, text, language)}</th>${cells.map((cell) => cellOf(cell, text, language)).join('')}</tr>`,
    // In a row of its own: mail programs print all of a row's head in bold.
    ...(below ? [`<tr><td colspan="${1 + cells.length}"><small>${below}</small></td></tr>`] : []),
  ];
}

/** The title of an issue, and the proposition. */
function headOf(issue: Issue, text: Messages, language: Language): string {
  const title = worded(escaped(issue.title), issue, language);
  if (!issue.proposition) return title;
  const proposition = worded(escaped(issue.proposition), issue, language);
  return `${title}<br><small>${escaped(text.topicCompare.proposition)}: ${proposition}</small>`;
}

function cellOf(cell: Cell, text: Messages, language: Language): string {
  if (cell.state !== 'says') return `<td>${escaped(silenceOf(cell, text))}</td>`;
  const { entries, programme, prose = [] } = cell;
  const line = lineOf(cell);
  const places = [
    ...entries.map(({ entry, section }) => naming(text.point(section.heading, pointOf(entry)), programme)),
    ...prose.map((lines) => escaped(`${text.topicCompare.prose}, ${text.lines(...lines)}`)),
  ];
  return `<td>${line ? saidOf(line, language) : ''}<br><small>${places.join('; ')}</small></td>`;
}

/** Everything on the topic beyond the issues of the table, per programme, under the headings of the document. */
function beyondOf(
  shown: readonly Programme[],
  columns: readonly Programme[],
  issues: readonly Issue[],
  text: Messages,
  language: Language,
): readonly string[] {
  const pieces = shown.flatMap((programme) => {
    const beyond = beyondIssues(programme, issues);
    const sections = bySection(beyond);
    const { name } = programme.publisher;
    if (sections.length === 0) {
      // Of a plan, and of a page that has no column, nothing is said where there is nothing.
      if (!columns.includes(programme)) return [];
      return [`<h4>${named(name)}</h4>`, `<p>${escaped(text.topicCompare.nothingBeyond)}</p>`];
    }
    const lists = sections.flatMap(([section, placed]) => [
      `<p>${worded(naming(section.heading, programme), { wording: section.wording ?? programme.wording }, language)}</p>`,
      `<ul>${placed.map(({ entry }) => `<li>${besideOf(programme, entry, text, language)}</li>`).join('')}</ul>`,
    ]);
    const entries = beyond.map(({ entry }) => entry);
    return [`<h4>${leadOver(entries, name, text)}</h4>`, ...lists];
  });
  return [`<h3>${escaped(text.topicCompare.beyond)}</h3>`, ...pieces];
}

/** What stands over entries of a party, as in the elements. */
function leadOver(entries: readonly Entry[], name: string, { pledgeList }: Messages): string {
  const lead = leadOverOf(entries);
  return lead === 'name' ? named(name) : withNames(pledgeList[lead], name);
}

/** An entry beyond the issues, and where it stands. */
function besideOf(programme: Programme, entry: Entry, text: Messages, language: Language): string {
  const kind = entry.kind === 'principle' ? `${escaped(text.pledgeList.kinds.principle)}: ` : '';
  return `${kind}${saidOf(shortWordsOf(entry, programme), language)}<br><small>${escaped(placeBelow(programme, entry, text))}</small>`;
}

/**
 * Words as HTML: the document's own in quotation marks.
 *
 * @param ours writes those of ours
 */
function saidOf({ words, areOwn, lang }: EntryWords, language: Language, ours = capital): string {
  return worded(escaped(areOwn ? `«${words}»` : ours(words)), { wording: lang }, language);
}

/** A fact, which begins with a small letter. */
function factOf(of: Programme, entry: Entry, language: Language): string {
  return saidOf(shortWordsOf(entry, of), language, (words) => words);
}

function capital(line: string): string {
  return line.charAt(0).toLocaleUpperCase('nb') + line.slice(1);
}

function contextOf(programmes: readonly Programme[], text: Messages, language: Language): string {
  const { facts, factsIntro, planned, plannedIntro } = text.topicCompare;
  const stated = programmes.filter(isOfParty).flatMap((programme) =>
    entriesOf(programme)
      .filter(({ entry }) => entry.kind === 'fact')
      .map(({ entry }) => ({
        html: `${factOf(programme, entry, language)} (${named(programme.publisher.name)})`,
      })),
  );
  const plans = programmes.filter((programme) => !isOfParty(programme) && entriesOf(programme).length > 0);
  return [
    ...(stated.length > 0 ? [`<h3>${facts}</h3>`, `<p>${factsIntro}</p>`, listOf(stated)] : []),
    ...plans.flatMap((plan) => {
      const kinds = new Set(entriesOf(plan).map(({ entry }) => entry.kind));
      return [
        `<h3>${withNames(planned, plan.publisher.name)}</h3>`,
        `<p>${plannedIntro}</p>`,
        ...[...kinds].flatMap((kind) => {
          const placed = entriesOf(plan).filter(({ entry }) => entry.kind === kind);
          return [
            `<p><b>${escaped(planLabel(kind, placed, text))}</b></p>`,
            listOf(placed.map(({ entry }) => ({ html: factOf(plan, entry, language) }))),
          ];
        }),
      ];
    }),
  ].join('\n');
}

function dayOf(date: string, language: Language): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${date}T12:00:00Z`),
  );
}

/** A text that says its language where that is not the language of the piece. */
function worded(html: string, of: { readonly wording: string }, language: Language): string {
  const lang = langOf(of, language);
  return lang ? `<span${lang}>${html}</span>` : html;
}

/** The `lang` of a text that is not in the language of the piece, as an attribute with a space before it; else empty. */
function langOf(of: { readonly wording: string }, language: Language): string {
  const lang = foreignLang(of, language);
  return lang ? ` lang="${lang}"` : '';
}

/** The document of a programme, with its address where that is known. */
function sourceOf(programme: Programme, text: Messages): string {
  const { title, publisher, source } = programme;
  const kind = kindOf(programme, text);
  const words = naming(text.pledgeList.source(title, kind, publisher.name), programme);
  return source.url ? `${words}, <a href="${escaped(source.url)}">${escaped(text.readOriginal)}</a>` : words;
}

function listOf(items: readonly { readonly html: string }[]): string {
  return `<ul>${items.map(({ html }) => `<li>${html}</li>`).join('')}</ul>`;
}

/** A name that a browser which translates the page leaves as it is. */
function named(name: string): string {
  return `<span translate="no">${escaped(name)}</span>`;
}

/** A text of ours as HTML, with the names of publishers in it left as they are. */
function naming(words: string, ...programmes: readonly ProgrammeListing[]): string {
  return withNames(() => words, ...namesOf(programmes));
}

/** A message with names in it, as HTML. */
function withNames(message: (names: string) => string, ...names: readonly string[]): string {
  return atNames(message(names.join(', ')), names)
    .map((piece, at) => (at % 2 === 1 ? named(piece) : escaped(piece)))
    .join('');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
