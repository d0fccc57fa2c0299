import type { Issue, IssueNote, Position, Relation, Stance } from './issue.js';
import type { Lines, Programme, ProgrammeListing } from './programme.js';
import { entriesOf, isOfParty, type Placed } from './select.js';
import { silenceOn, type Silence } from './silence.js';
import { shortWordsOf, whoseWords, type EntryWords, type WhoseWords } from './words-of.js';

/** One programme on one issue: it speaks, or why it is silent. */
export type Cell =
  | {
      readonly state: 'says';
      readonly programme: ProgrammeListing;
      readonly position: Position;
      readonly summary?: string;
      /** Ids of the pledges behind it; empty where only the prose of the document speaks. */
      readonly pledges: readonly string[];
      /** The pledges that the programme has; a stance in a damaged dataset may name one that it lacks. */
      readonly entries: readonly Placed[];
      readonly prose?: readonly Lines[];
    }
  | { readonly state: Silence; readonly programme: ProgrammeListing };

/** A cell of a programme that speaks. */
export type Speaker = Extract<Cell, { state: 'says' }>;

/** One issue across the programmes that are compared. */
export interface Row {
  readonly issue: Issue;
  /** How all programmes that are compared and speak stand to each other, those that are put aside too. */
  readonly relation: Relation;
  /** How those that have a cell stand to each other, where that is something else because others are put aside. */
  readonly relationShown?: Relation;
  /** A note on how the programmes that speak differ; only where it is about those very programmes. */
  readonly note?: string;
  readonly cells: readonly Cell[];
}

/**
 * Sets programmes side by side on issues. Rows on which no programme speaks are left out; those on which most speak come
 * first. A planning programme is never a column.
 *
 * @param issues in the order wanted
 * @param programmes in the order wanted; each with at least the entries that the issues point to
 * @param asTheyCome keeps the order of the issues
 * @param hidden ids of the programmes that are put aside: they have no cells, and speak on their issues all the same
 * @returns a row per issue, each with one cell per programme in the same order
 */
export function compareProgrammes(
  issues: readonly Issue[],
  programmes: readonly Programme[],
  asTheyCome = false,
  hidden: readonly string[] = [],
): readonly Row[] {
  const columns = programmes.filter(isOfParty).map((programme) => ({
    programme,
    entries: new Map(entriesOf(programme).map((placed) => [placed.entry.id, placed])),
  }));
  const rows = issues.flatMap((issue) => {
    const stances = new Map(issue.stances.map((it) => [it.programme, it]));
    const all = columns.map(({ programme, entries }) => cellOf(issue, stances.get(programme.id), programme, entries));
    const cells = all.filter(({ programme }) => !hidden.includes(programme.id));
    const speakers = cells.filter(isSpeaker);
    if (speakers.length === 0) return [];
    const relation = relationAmong(issue, all.filter(isSpeaker));
    const relationShown = relationAmong(issue, speakers);
    const note = noteOn(speakers, issue)?.text;
    const row: Row = {
      issue,
      relation,
      ...(relationShown !== relation && { relationShown }),
      ...(note && { note }),
      cells,
    };
    return { row, speakers: speakers.length };
  });
  return (asTheyCome ? rows : rows.sort((a, b) => b.speakers - a.speakers)).map(({ row }) => row);
}

function isSpeaker(cell: Cell): cell is Speaker {
  return cell.state === 'says';
}

function cellOf(
  { topics }: Issue,
  stance: Stance | undefined,
  programme: Programme,
  known: ReadonlyMap<string, Placed>,
): Cell {
  if (stance?.state === 'says') {
    const { summary, prose, pledges } = stance;
    const entries = pledges.flatMap((id) => known.get(id) ?? []);
    if (entries.length > 0 || (summary && (prose || pledges.length > 0))) {
      return { ...stance, programme, entries };
    }
  }
  return { state: silenceOn(programme, topics, stance?.state === 'nothing-found'), programme };
}

/**
 * The relation among the programmes that speak. It is coded over all who speak on an issue; for fewer, it is what their
 * positions bear out.
 */
function relationAmong(issue: Issue, speakers: readonly Speaker[]): Relation {
  if (speakers.length === 1) return 'only-one';
  const noted = noteOn(speakers, issue)?.relation;
  if (noted) return noted;
  if (issue.speakers === speakers.length || issue.relation === 'same') return issue.relation;
  const positions = new Set(speakers.map(({ position }) => position));
  if (positions.has('for') && positions.has('against')) return 'direction';
  return positions.size > 1 ? 'degree' : 'similar';
}

/** The note that is about those very programmes. */
function noteOn(speakers: readonly Speaker[], { notes }: Issue): IssueNote | undefined {
  const ids = new Set(speakers.map(({ programme }) => programme.id));
  return notes.find(({ about }) => about.length === ids.size && about.every((id) => ids.has(id)));
}

/** Whose the words of the lines in rows are. */
export function whoseLines(rows: readonly Row[]): WhoseWords {
  const lines = rows.flatMap(({ cells }) => cells.flatMap((it) => (it.state === 'says' ? (lineOf(it) ?? []) : [])));
  return whoseWords(lines.map(({ words, areOwn }) => (areOwn ? { quote: words } : { statement: words })));
}

/** The line of a cell: the summary of the stance, or the words of the first entry behind it. */
export function lineOf({ summary, programme, entries: [first] }: Speaker): EntryWords | undefined {
  if (summary) return { words: summary, areOwn: false, lang: programme.wording };
  return first && shortWordsOf(first.entry, programme);
}
