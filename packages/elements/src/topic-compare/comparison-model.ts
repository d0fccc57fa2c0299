import {
  columnsOf,
  compareProgrammes,
  noticesOf,
  rowsWith,
  townsOf,
  type Catalogue,
  type ComparisonNotice,
  type Issue,
  type Programme,
  type Row,
  type Topic,
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
  /** The documents that the reader can put aside: those that may have a column, whatever is put aside or left out. */
  readonly choices: readonly Programme[];
  /** The rows that fit the filters, those beyond a limit too. */
  readonly rows: readonly Row[];
  /** All rows of these columns that the page asks for. */
  readonly allRows: readonly Row[];
  /** The number of issues that any of the loaded programmes speaks on, whatever the page and the reader leave out. */
  readonly whole: number;
  readonly notices: readonly ComparisonNotice[];
  /** The towns of all documents, those put aside too. */
  readonly towns: readonly string[];
  /** Undefined where there is a table. */
  readonly emptiness: Emptiness | undefined;
  /** What is left out: the names of publishers whose programmes are put aside, and kinds of issues. */
  readonly leftOut: { readonly without: readonly string[]; readonly only: string; readonly isSelection: boolean };
  /** Whether one programme is all there is: nothing is said then of how it stands to others. */
  readonly isAlone: boolean;
  /** Whether no filter leaves out issues: only then is everything that they do not name beyond them. */
  readonly isWhole: boolean;
}

/** Builds models of comparisons. Asked the same again, it gives the last one: unchanged rows must stay the same objects. */
export class ComparisonModels {
  #last: { readonly content: ComparisonContent; readonly asked: string; readonly model: ComparisonModel } | undefined;

  /** The model for today: see {@link comparisonModel}. */
  of(content: ComparisonContent, options: ComparisonOptions, { only, hidden }: ReaderView): ComparisonModel {
    const asked = JSON.stringify([options, only, hidden]);
    if (this.#last?.content !== content || this.#last.asked !== asked)
      this.#last = { content, asked, model: comparisonModel(content, options, { only, hidden }, new Date()) };
    return this.#last.model;
  }
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
  const allRows = compareProgrammes(byPage ? named : issues, loaded, byPage, reader.hidden);
  const isLess = byPage || chosen.length < loaded.length;
  const wholeRows = isLess ? compareProgrammes(issues, loaded) : allRows;
  const { columns, aside, shown, rows } = columnsOf(chosen, rowsWith(allRows, only), topic?.id ?? '');
  const { columns: choices } = columnsOf(loaded, wholeRows, topic?.id ?? '');
  const isNoneChosen = reader.hidden.length > 0 && !choices.some((it) => chosen.includes(it));
  return {
    programmes: shown,
    columns,
    choices,
    rows,
    allRows,
    whole: wholeRows.length,
    notices: noticesOf(shown, today, { aside, topics }),
    towns: townsOf(loaded),
    emptiness: rows.length > 0 ? undefined : emptinessOf(isNoneChosen, allRows),
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

function emptinessOf(isNoneChosen: boolean, allRows: readonly Row[]): Emptiness {
  if (isNoneChosen) return 'no-programme';
  return allRows.length > 0 ? 'none-such' : 'no-issue';
}

/**
 * The ids in an attribute that takes several.
 *
 * @param attribute with spaces between them
 */
export function idsIn(attribute: string): readonly string[] {
  return attribute.split(/\s+/).filter(Boolean);
}
