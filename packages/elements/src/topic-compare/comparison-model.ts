import {
  columnsOf,
  compareProgrammes,
  entriesOf,
  isOfParty,
  noticesOf,
  rowsWith,
  townsOf,
  unsortedAmong,
  whoseLines,
  type Catalogue,
  type ComparisonNotice,
  type Issue,
  type Placed,
  type Programme,
  type Row,
  type Topic,
  type WhoseWords,
} from '@partiprogram/programmes';

/** A comparison as it was loaded. */
export interface ComparisonContent {
  readonly catalogue: Catalogue;
  /** Undefined for an overview of all topics. */
  readonly topic: Topic | undefined;
  /** In neutral order, plans among them. In an overview they have no sections. */
  readonly programmes: readonly Programme[];
  readonly issues: readonly Issue[];
  /** The ids of programmes, or the number of a municipality, that could not be loaded. */
  readonly failed: readonly string[];
}

/** The page's own filter of a comparison. */
export interface ComparisonOptions {
  /** Ids of the issues to show, in this order; none for all of them. */
  readonly issues: readonly string[];
  /** `shared`, `differing` or `single`; anything else for all issues. */
  readonly only: string;
}

/** What the reader has set in a comparison. */
export interface ReaderView {
  /** The id of the topic in place of the page's, where the reader has chosen one; empty for the overview. */
  readonly topic?: string | undefined;
  /** In place of the page's own {@link ComparisonOptions.only}, where the reader has set it. */
  readonly only?: string | undefined;
  /** Ids of the programmes that are put aside. */
  readonly hidden: readonly string[];
  /** Whether the rows beyond the limit are shown. */
  readonly all: boolean;
  /** The keys of the open cells, and of what is open beyond them. */
  readonly open: ReadonlySet<string>;
  /** Whether a link has led to this view; `unknown` where it asks for something that there is not. */
  readonly link?: 'known' | 'unknown' | undefined;
}

/** Before the reader has set anything. */
export const AT_FIRST: ReaderView = { hidden: [], all: false, open: new Set() };

/** Why there is no table: every programme is put aside, no issue is of the kind asked for, or the topic has none. */
export type Emptiness = 'no-programme' | 'none-such' | 'no-issue';

/** A comparison as it is shown. */
export interface ComparisonModel {
  /** Every document of which something is shown, plans among them. */
  readonly programmes: readonly Programme[];
  /** The documents of parties that have a column: a page on another subject has none where it does not speak. */
  readonly columns: readonly Programme[];
  /** The documents of parties that nobody has compared issue by issue on the topic: their points stand apart. */
  readonly unsorted: readonly Programme[];
  /** How many points the longest of them has, or how many entries stand beside the table in one piece, whichever are more. */
  readonly longest: number;
  /** The documents that the reader can put aside: those that may have a column, whatever is put aside or left out. */
  readonly choices: readonly Programme[];
  /** The rows that fit the filters, those beyond a limit too. */
  readonly rows: readonly Row[];
  /** Whose the words of the rows are. */
  readonly whose: WhoseWords;
  /** All rows of these columns that the page asks for. */
  readonly allRows: readonly Row[];
  /** The number of issues that any of the loaded programmes speaks on, whatever the page and the reader leave out. */
  readonly whole: number;
  readonly notices: readonly ComparisonNotice[];
  /** The towns of all documents, those put aside too. */
  readonly towns: readonly string[];
  /** Undefined where there is a table, or where the points of programmes stand apart and there are no issues. */
  readonly emptiness: Emptiness | undefined;
  /** What is left out: the names of publishers whose programmes are put aside, and kinds of issues. */
  readonly leftOut: { readonly without: readonly string[]; readonly only: string; readonly isSelection: boolean };
  /** Whether one programme is all there is: nothing is said then of how it stands to others. */
  readonly isAlone: boolean;
  /** Whether no filter leaves out issues: only then is everything that they do not name beyond them. */
  readonly isWhole: boolean;
}

/**
 * Builds the model of a comparison: its columns, rows and notices.
 *
 * @param today in the reader's calendar: a term may be over
 */
export function comparisonModel(
  { catalogue: { topics }, topic, programmes: loaded, issues }: ComparisonContent,
  options: ComparisonOptions,
  reader: Pick<ReaderView, 'only' | 'hidden'>,
  today: Date,
): ComparisonModel {
  const only = reader.only ?? options.only;
  const chosen = loaded.filter(({ id }) => !reader.hidden.includes(id));
  const named = options.issues.flatMap((id) => issues.find((issue) => issue.id === id) ?? []);
  const byPage = options.issues.length > 0;
  // A page that chooses issues wants nothing beside them.
  const apart = topic && !byPage ? unsortedAmong({ programmes: loaded, issues }) : [];
  const sorted = loaded.filter((it) => !apart.includes(it));
  const allRows = compareProgrammes(byPage ? named : issues, sorted, byPage, reader.hidden);
  const isLess = byPage || chosen.length < loaded.length;
  const wholeRows = isLess ? compareProgrammes(issues, sorted) : allRows;
  const { columns, aside, shown, rows } = columnsOf(chosen, rowsWith(allRows, only), topic?.id ?? '');
  const unsorted = columns.filter((it) => apart.includes(it));
  const { columns: choices } = columnsOf(loaded, wholeRows, topic?.id ?? '');
  const isNoneChosen = reader.hidden.length > 0 && !choices.some((it) => chosen.includes(it));
  return {
    programmes: shown,
    columns: columns.filter((it) => !apart.includes(it)),
    unsorted,
    longest: Math.max(0, ...unsorted.map((it) => entriesOf(it).length), ...shown.map((it) => contextOf(it).length)),
    choices,
    rows,
    whose: whoseLines(rows),
    allRows,
    whole: wholeRows.length,
    notices: noticesOf(shown, today, { aside, topics }),
    towns: townsOf(loaded),
    emptiness: rows.length > 0 ? undefined : emptinessOf(isNoneChosen, allRows, unsorted),
    isAlone: choices.length < 2,
    leftOut: {
      without: loaded.filter((it) => !chosen.includes(it)).map(({ publisher }) => publisher.name),
      // An overview has no issues.
      only: topic ? only : '',
      isSelection: byPage,
    },
    isWhole: !byPage && only === '',
  };
}

/**
 * The number of rows to show.
 *
 * @param model with the rows that fit the filters
 * @param limit that the page sets; 0 for all of them
 * @param all whether the reader asked for the rows beyond the limit
 */
export function rowsWithin({ rows }: Pick<ComparisonModel, 'rows'>, limit: number, all: boolean): number {
  return all || !(limit > 0) ? rows.length : Math.min(limit, rows.length);
}

/**
 * Finds an issue that the page asks for and that a comparison does not have.
 *
 * @param ids that the page asks for
 * @returns its id; undefined where all of them are there
 */
export function unknownIssue({ issues }: ComparisonContent, ids: readonly string[]): string | undefined {
  return ids.find((id) => !issues.some((issue) => issue.id === id));
}

function emptinessOf(
  isNoneChosen: boolean,
  allRows: readonly Row[],
  unsorted: readonly Programme[],
): Emptiness | undefined {
  if (isNoneChosen) return 'no-programme';
  if (allRows.length > 0) return 'none-such';
  return unsorted.length > 0 ? undefined : 'no-issue';
}

/** How many steps it takes to draw the table: each row, the points behind its cells, and what stands beyond the issues. */
export function stepsOf({ rows }: Pick<ComparisonModel, 'rows'>): number {
  return rows.length > 0 ? 2 * rows.length + 1 : 0;
}

/** What stands beside the table of a document: the facts that a party's states, and all of a municipality's plan. */
export function contextOf(programme: Programme): readonly Placed[] {
  const placed = entriesOf(programme);
  return isOfParty(programme) ? placed.filter(({ entry }) => entry.kind === 'fact') : placed;
}
