import { LONGEST } from '@partiprogram/programmes';
import { FreeIds, slugOf } from '../slug.js';
import {
  OwnDatasetError,
  ownEntriesIn,
  type OwnDataset,
  type OwnEntry,
  type OwnIssue,
  type OwnStance,
} from './own-dataset.js';
import { printable } from './printable.js';

/** What a person says about an issue. */
export interface IssueOfOnesOwn {
  readonly title: string;
  /** What programmes are for or against, in one sentence. */
  readonly proposition?: string | undefined;
  readonly stances: readonly OwnStance[];
}

/** An issue has no more topics than this: those that most of its pledges have. */
const MOST_TOPICS = 3;

/**
 * Adds an issue of one's own to a dataset.
 *
 * @returns another dataset
 * @throws OwnDatasetError if it has no title, no programme speaks on it, a stance names a programme or an entry that is not
 * there, or says that nothing was found in a programme that was not read whole, or that is on another subject; if it names a
 * municipality's plan, or its texts are too long
 */
export function addIssue(dataset: OwnDataset, { title, proposition, stances }: IssueOfOnesOwn): OwnDataset {
  const words = printable(title);
  if (words === '') throw new OwnDatasetError('no-title', '', 'the issue has no title');
  const sentence = printable(proposition ?? '');
  if (words.length > LONGEST.name || sentence.length > LONGEST.name)
    throw new OwnDatasetError('title-too-long', words, `a title or a proposition has at most ${LONGEST.name} letters`);
  const topics = mostFrequent(stances.flatMap((stance) => entriesOf(stance, dataset)).flatMap((it) => it.topics));
  for (const stance of stances) checkSubject(stance, topics, dataset);
  const speakers = stances.filter(({ state }) => state === 'says');
  if (speakers.length === 0) throw new OwnDatasetError('no-stance', words, 'no programme speaks on the issue');
  const names = stances.map(({ programme }) => programme);
  const double = names.find((name, at) => names.indexOf(name) !== at);
  if (double !== undefined)
    throw new OwnDatasetError('double-programme', double, `the programme ${double} has two stances on the issue`);
  const issue: OwnIssue = {
    id: new FreeIds(dataset.issues.map(({ id }) => id)).take(slugOf(words) || 'sak'),
    topics,
    title: words,
    ...(sentence !== '' && { proposition: sentence }),
    relation: relationOf(stances),
    notes: [],
    stances,
  };
  return { ...dataset, issues: [...dataset.issues, issue] };
}

/** The entries that a stance names. */
function entriesOf(stance: OwnStance, { programmes }: OwnDataset): readonly OwnEntry[] {
  const { programme: id } = stance;
  const programme = programmes.find((it) => it.id === id);
  if (!programme) throw new OwnDatasetError('unknown-programme', id, `there is no programme with the id ${id}`);
  if (programme.kind === 'planning-programme')
    throw new OwnDatasetError(
      'planning-programme',
      id,
      `${id} is a municipality's plan, which never stands among parties`,
    );
  if (stance.state === 'nothing-found') {
    if (programme.coverage === 'whole') return [];
    const message = `of ${id} nobody has said that the whole document was read; its silence says nothing`;
    throw new OwnDatasetError('not-whole', id, message);
  }
  if (stance.pledges.length === 0)
    throw new OwnDatasetError('no-entry', id, `choose a pledge of ${id}, or leave the programme out`);
  const entries = new Map(ownEntriesIn(programme.sections).map((entry) => [entry.id, entry]));
  return stance.pledges.map((pledge) => {
    const entry = entries.get(pledge);
    if (entry) return entry;
    throw new OwnDatasetError('unknown-entry', pledge, `there is no entry with the id ${pledge} in ${id}`);
  });
}

/** A page on one topic is silent on its own topics alone. */
function checkSubject(
  { programme: id, state }: OwnStance,
  topics: readonly string[],
  { programmes }: OwnDataset,
): void {
  const covers = programmes.find((it) => it.id === id)?.covers ?? [];
  if (state !== 'nothing-found' || covers.length === 0 || topics.some((it) => covers.includes(it))) return;
  throw new OwnDatasetError('other-subject', id, `${id} is about something else; its silence says nothing`);
}

/** How the programmes that speak stand to each other, by their positions. */
function relationOf(stances: readonly OwnStance[]): OwnIssue['relation'] {
  const positions = stances.flatMap((stance) => (stance.state === 'says' ? [stance.position] : []));
  if (positions.length < 2) return 'only-one';
  const all = new Set(positions);
  if (all.has('for') && all.has('against')) return 'direction';
  return all.size > 1 ? 'degree' : 'similar';
}

function mostFrequent(topics: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const topic of topics) counts.set(topic, (counts.get(topic) ?? 0) + 1);
  const sorted = [...counts].sort(([, a], [, b]) => b - a);
  return sorted.slice(0, MOST_TOPICS).map(([topic]) => topic);
}
