import type { Issue, IssueNote, Position, Relation, Stance } from './issue.js';
import type { Lines, Programme, ProgrammeListing } from './programme.js';
import { entriesOf, isOfParty, type Placed } from './select.js';
import { silenceOn, type Silence } from './silence.js';

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
  readonly relation: Relation;
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
 * @returns a row per issue, each with one cell per programme in the same order
 */
export function compareProgrammes(
  issues: readonly Issue[],
  programmes: readonly Programme[],
  asTheyCome = false,
): readonly Row[] {
  const columns = programmes.filter(isOfParty).map((programme) => ({
    programme,
    entries: new Map(entriesOf(programme).map((placed) => [placed.entry.id, placed])),
  }));
  const rows = issues.flatMap((issue) => {
    const stances = new Map(issue.stances.map((it) => [it.programme, it]));
    const cells = columns.map(({ programme, entries }) => cellOf(issue, stances.get(programme.id), programme, entries));
    const speakers = cells.filter((cell) => cell.state === 'says');
    if (speakers.length === 0) return [];
    const note = noteOn(speakers, issue);
    const { text } = note ?? {};
    const row: Row = { issue, relation: relationAmong(issue, speakers, note), ...(text && { note: text }), cells };
    return { row, speakers: speakers.length };
  });
  return (asTheyCome ? rows : rows.sort((a, b) => b.speakers - a.speakers)).map(({ row }) => row);
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
function relationAmong(issue: Issue, speakers: readonly Speaker[], note: IssueNote | undefined): Relation {
  if (speakers.length === 1) return 'only-one';
  if (note?.relation) return note.relation;
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

/** The line of a cell. */
export function lineOf({ summary, entries: [first] }: Speaker): string | undefined {
  return summary ?? first?.entry.statement;
}
