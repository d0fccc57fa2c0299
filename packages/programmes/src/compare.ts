import type { Issue, Position, Relation, Stance } from './issue.js';
import type { Programme, ProgrammeListing } from './programme.js';
import { entriesOf, isOfParty, withEntries, type Placed } from './select.js';

/** What one programme says on one issue: it speaks, it was read whole and is silent, or we cannot tell. */
export type Cell =
  | {
      readonly state: 'says';
      readonly programme: ProgrammeListing;
      readonly position: Position;
      readonly summary?: string;
      readonly entries: readonly [Placed, ...Placed[]];
    }
  | { readonly state: 'nothing-found' | 'not-in-dataset'; readonly programme: ProgrammeListing };

/** A cell of a programme that speaks. */
type Speaker = Extract<Cell, { state: 'says' }>;

/** One issue across the programmes that are compared. */
export interface Row {
  readonly issue: Issue;
  /** Undefined where none of them speaks. */
  readonly relation: Relation | undefined;
  /** How the programmes that speak differ; only where it is about those very programmes. */
  readonly note?: string;
  readonly cells: readonly Cell[];
}

/**
 * What a programme says on a topic, and whatever else the issues of that topic point to in it.
 *
 * @param programme whole
 * @param topic the id of a topic
 * @param issues all of them
 */
export function onTopic(programme: Programme, topic: string, issues: readonly Issue[]): Programme {
  const stances = issues.filter(({ topics }) => topics.includes(topic)).flatMap((issue) => issue.stances);
  const compared = new Set(stances.flatMap((stance) => (stance.state === 'says' ? stance.pledges : [])));
  return withEntries(programme, (entry) => entry.topics.includes(topic) || compared.has(entry.id));
}

/**
 * Sets programmes side by side on issues. Rows on which no programme speaks are left out; those on which most speak come
 * first. A planning programme is never a column.
 *
 * @param issues in the order wanted
 * @param programmes in the order wanted; each with at least the entries that the issues point to
 * @returns a row per issue, each with one cell per programme in the same order
 */
export function compareProgrammes(issues: readonly Issue[], programmes: readonly Programme[]): readonly Row[] {
  const columns = programmes.filter(isOfParty).map((programme) => ({
    programme,
    entries: new Map(entriesOf(programme).map((placed) => [placed.entry.id, placed])),
  }));
  return issues
    .map((issue) => {
      const cells = columns.map(({ programme, entries }) => cellOf(issue, programme, entries));
      const speakers = cells.flatMap((cell) => (cell.state === 'says' ? [cell] : []));
      const note = issue.notes.find(({ about }) => sameIds(about, speakers));
      return {
        issue,
        relation: relationAmong(issue, speakers),
        ...(note ? { note: note.text } : {}),
        cells,
      };
    })
    .filter(({ relation }) => relation !== undefined)
    .sort((a, b) => speakersIn(b) - speakersIn(a));
}

function speakersIn({ cells }: Row): number {
  return cells.filter(({ state }) => state === 'says').length;
}

function cellOf(issue: Issue, programme: Programme, entries: ReadonlyMap<string, Placed>): Cell {
  const stance = issue.stances.find((it) => it.programme === programme.id);
  if (stance?.state === 'says') {
    const [first, ...others] = stance.pledges.flatMap((id) => entries.get(id) ?? []);
    if (first) return saying(programme, stance, [first, ...others]);
  }
  // Silence is only said of a document that was read whole.
  const silent = stance?.state === 'nothing-found' && programme.coverage === 'whole';
  return { state: silent ? 'nothing-found' : 'not-in-dataset', programme };
}

function saying(
  programme: Programme,
  stance: Stance & { state: 'says' },
  entries: readonly [Placed, ...Placed[]],
): Cell {
  const { position, summary } = stance;
  return { state: 'says', programme, position, entries, ...(summary === undefined ? {} : { summary }) };
}

/** The relation is coded over all who speak on an issue. Of fewer, only what their positions bear out is said. */
function relationAmong(issue: Issue, speakers: readonly Speaker[]): Relation | undefined {
  if (speakers.length === 0) return undefined;
  if (speakers.length === 1) return 'only-one';
  const all = issue.stances.filter(({ state }) => state === 'says').length === speakers.length;
  if (all || issue.relation === 'same') return issue.relation;
  const positions = new Set(speakers.map(({ position }) => position));
  if (positions.has('for') && positions.has('against')) return 'direction';
  return positions.size > 1 ? 'degree' : 'similar';
}

function sameIds(ids: readonly string[], speakers: readonly Speaker[]): boolean {
  return ids.length === speakers.length && speakers.every(({ programme }) => ids.includes(programme.id));
}
