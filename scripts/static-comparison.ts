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
  lineOf,
  noticesOf,
  pointOf,
  shortWordsOf,
  whoseLines,
  type Cell,
  type Catalogue,
  type Entry,
  type Excerpt,
  type Issue,
  type Language,
  type Municipality,
  type Programme,
  type Row,
  type Topic,
} from '@partiprogram/programmes';
import { noticeTexts } from '../packages/elements/src/element/notice-texts.js';
import { kindOf } from '../packages/elements/src/element/templates.js';
import { longDay } from '../packages/elements/src/messages/days.js';
import type { Messages } from '../packages/elements/src/messages/messages.js';
import { placeBelow } from '../packages/elements/src/topic-compare/beyond-template.js';
import { silenceOf } from '../packages/elements/src/topic-compare/cell-template.js';
import { planLabel } from '../packages/elements/src/topic-compare/context-template.js';
import { relationOf } from '../packages/elements/src/topic-compare/table-template.js';
import type { DatasetFiles } from './dataset-files.js';
import {
  escaped,
  folderOf,
  leadOver,
  named,
  naming,
  saidOf,
  sourceOf,
  STATIC_LANGUAGES,
  staticDataset,
  textsIn,
  withNames,
  worded,
  type StaticDataset,
  type StaticLanguage,
} from './static-html.js';

/** A comparison as a piece of HTML. */
export interface StaticComparison {
  /** The municipality, as its programmes have it. */
  readonly municipality: Municipality;
  /** All that the municipality has, also those that are silent on the topic. */
  readonly programmes: readonly Programme[];
  readonly topic: Topic;
  readonly html: string;
}

/** How a comparison differs from one whose table keeps its columns wherever it stands. */
export interface ComparisonLooks {
  /** Each cell begins with the name of its programme, so that a style sheet can put cells below each other. */
  readonly namedCells: boolean;
}

/**
 * Writes each comparison of a municipality's programmes as a piece of HTML, `<municipality>/<topic>.html` and the same
 * below `en/`: for a feed, a newsletter, a page without scripts, or inside the tag. It says what `<topic-compare>` says.
 *
 * @param files the dataset
 * @param folder the folder to write, `static/` of a build
 * @returns how many files were written
 */
export async function buildStatic(files: DatasetFiles, folder: string): Promise<number> {
  let written = 0;
  for (const language of STATIC_LANGUAGES) {
    for (const { municipality, topic, html } of staticComparisons(staticDataset(files, language))) {
      const into = join(folder, folderOf(language), municipality.id);
      await mkdir(into, { recursive: true });
      await writeFile(join(into, `${topic.id}.html`), html);
      written += 1;
    }
  }
  return written;
}

/** Every comparison of a municipality's programmes on a topic that any of them says something on. */
export function* staticComparisons(dataset: StaticDataset, looks?: ComparisonLooks): Generator<StaticComparison> {
  const { catalogue, programmes, issues, language, today } = dataset;
  const municipalities = new Map(programmes.map(({ publisher: { municipality: it } }) => [it.id, it]));
  for (const municipality of municipalities.values()) {
    const here = programmes.filter(({ publisher }) => publisher.municipality.id === municipality.id);
    for (const topic of catalogue.topics) {
      const html = staticComparison(excerptOn(here, topic.id, issues), topic.id, catalogue, language, today, looks);
      if (html) yield { municipality, programmes: here, topic, html };
    }
  }
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
  language: StaticLanguage,
  today: Date,
  looks: ComparisonLooks = { namedCells: false },
): string | undefined {
  const text = textsIn(language);
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
      ? [tableOf(rows, columns, looks, text, language), ...beyondOf(shown, columns, issues, text, language)]
      : []),
    context,
    ...ordered.map((programme) => `<p><small>${sourceOf(programme, text)}</small></p>`),
    `<p><small>${escaped(text.dataVersion(catalogue.version, longDay(catalogue.date, language)))}</small></p>`,
    '</section>',
  ];
  return `${lines.filter(Boolean).join('\n')}\n`;
}

function tableOf(
  rows: readonly Row[],
  programmes: readonly Programme[],
  looks: ComparisonLooks,
  text: Messages,
  language: Language,
): string {
  const heads = programmes.map(
    (programme) =>
      `<th scope="col" align="left">${named(programme.publisher.name)}<br><small>${escaped(kindOf(programme, text))}</small></th>`,
  );
  return [
    '<table border="1" cellpadding="8" cellspacing="0">',
    `<thead><tr valign="top"><th scope="col" align="left">${escaped(text.topicCompare.issue)}</th>${heads.join('')}</tr></thead>`,
    '<tbody>',
    ...rows.flatMap((row) => rowsOf(row, relationOf(row, programmes.length < 2, text), looks, text, language)),
    '</tbody>',
    '</table>',
  ].join('\n');
}

/** An issue, and below it how the programmes stand to each other. */
function rowsOf(
  { issue, note, cells }: Row,
  relation: string,
  looks: ComparisonLooks,
  text: Messages,
  language: Language,
): readonly string[] {
  const below = [
    relation && `${escaped(relation)}.`,
    note ? worded(naming(note, ...cells.map(({ programme }) => programme)), issue, language) : '',
  ]
    .filter(Boolean)
    .join(' ');
  return [
    `<tr valign="top"><th scope="row" align="left">${headOf(issue, text, language)}</th>${cells.map((cell) => cellOf(cell, looks, text, language)).join('')}</tr>`,
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

function cellOf(cell: Cell, { namedCells }: ComparisonLooks, text: Messages, language: Language): string {
  const owner = namedCells ? `<b>${named(cell.programme.publisher.name)}</b><br>` : '';
  if (cell.state !== 'says') return `<td>${owner}${escaped(silenceOf(cell, text))}</td>`;
  const { entries, programme, prose = [] } = cell;
  const line = lineOf(cell);
  const places = [
    ...entries.map(({ entry, section }) => naming(text.point(section.heading, pointOf(entry)), programme)),
    ...prose.map((lines) => escaped(`${text.topicCompare.prose}, ${text.lines(...lines)}`)),
  ];
  return `<td>${owner}${line ? saidOf(line, language) : ''}<br><small>${places.join('; ')}</small></td>`;
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

/** An entry beyond the issues, and where it stands. */
function besideOf(programme: Programme, entry: Entry, text: Messages, language: Language): string {
  const kind = entry.kind === 'principle' ? `${escaped(text.pledgeList.kinds.principle)}: ` : '';
  return `${kind}${saidOf(shortWordsOf(entry, programme), language)}<br><small>${escaped(placeBelow(programme, entry, text))}</small>`;
}

/** A fact, which begins with a small letter. */
function factOf(of: Programme, entry: Entry, language: Language): string {
  return saidOf(shortWordsOf(entry, of), language, (words) => words);
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

function listOf(items: readonly { readonly html: string }[]): string {
  return `<ul>${items.map(({ html }) => `<li>${html}</li>`).join('')}</ul>`;
}
