import { compareProgrammes } from './compare.js';
import type { Issue } from './issue.js';
import { topicsAmong } from './poll.js';
import {
  topicQuestions,
  type IssueQuestion,
  type PledgeQuestion,
  type PollContent,
  type PollQuestion,
  type PollWish,
} from './poll-questions.js';
import type { Programme } from './programme.js';
import { rowsWith } from './rows-with.js';
import { entriesOf, isOfParty, type Placed } from './select.js';
import type { UnknownId } from './selection.js';

/**
 * What a reader is asked, in order. A municipality's plan is never asked about.
 *
 * @param content that was loaded
 * @param wish of the page
 * @returns nothing where there is nothing to ask about
 */
export function pollQuestions(content: PollContent, wish: PollWish): readonly PollQuestion[] {
  const all = questionsOn(content, wish);
  return wish.limit > 0 ? all.slice(0, wish.limit) : all;
}

function questionsOn({ catalogue, programmes, issues }: PollContent, wish: PollWish): readonly PollQuestion[] {
  const asked = programmes.filter(isOfParty);
  const { topic, together, only } = wish;
  if (wish.issues.length > 0) {
    const named = wish.issues.flatMap((id) => issues.find((issue) => issue.id === id) ?? []);
    return issueQuestions(named, asked, only, true);
  }
  if (wish.pledges.length > 0) return wish.pledges.flatMap((id) => pledgeQuestion(asked, id) ?? []);
  const [programme] = asked;
  if (programme && !together) {
    const topics = topicQuestions(catalogue, programme);
    if (topics.length > 0 || topic) return topics;
  }
  const onIssues = together ? issueQuestions(issues, asked, only, false) : [];
  if (onIssues.length > 0) return onIssues;
  // The reader chooses a topic first, where there is any.
  const isOpen = together && !topic && topicsAmong(catalogue, asked).length > 0;
  return isOpen ? [] : pledgeQuestions(asked, topic);
}

function issueQuestions(
  issues: readonly Issue[],
  programmes: readonly Programme[],
  only: string,
  asTheyCome: boolean,
): readonly IssueQuestion[] {
  return rowsWith(compareProgrammes(issues, programmes, asTheyCome), only).flatMap((row) => {
    const { id, proposition } = row.issue;
    return proposition ? { kind: 'issue' as const, id: `issue:${id}` as const, row, proposition } : [];
  });
}

/** A question on the pledge with an id, whole or without the programme before it; undefined where it is none, or a plan's. */
function pledgeQuestion(programmes: readonly Programme[], id: string): PledgeQuestion | undefined {
  for (const programme of programmes.filter(isOfParty)) {
    const placed = entriesOf(programme).find(({ entry }) => entry.id === id || entry.id === `${programme.id}/${id}`);
    if (placed?.entry.kind === 'pledge') return questionOnPledge(programme, placed);
  }
  return undefined;
}

function questionOnPledge(programme: Programme, { entry: pledge, section }: Placed): PledgeQuestion {
  const prefix = `${programme.id}/`;
  // Entries of a page's own words are called what the page calls them.
  const entry = pledge.id.startsWith(prefix) ? pledge.id.slice(prefix.length) : pledge.id;
  const before = section.entries.slice(0, section.entries.indexOf(pledge));
  const above = pledge.depth ? before.findLast(({ depth = 0 }) => depth < (pledge.depth ?? 0)) : undefined;
  return { kind: 'pledge', id: `pledge:${programme.id}/${entry}`, programme, pledge, ...(above && { above }) };
}

/**
 * A question on each pledge, but for repeats and for points below other points: of one programme in its own order; of several in one
 * that tells nothing of whose they are, and is the same each time.
 */
function pledgeQuestions(programmes: readonly Programme[], topic: string): readonly PledgeQuestion[] {
  const questions = programmes.flatMap((programme) => {
    const placed = entriesOf(programme).filter(
      ({ entry: { kind, topics, depth } }) => kind === 'pledge' && !depth && (!topic || topics.includes(topic)),
    );
    const known = new Set(placed.map(({ entry }) => entry.id));
    const first = placed.filter(({ entry: { repeats } }) => !(repeats && known.has(repeats)));
    return first.map((it) => questionOnPledge(programme, it));
  });
  if (programmes.length < 2) return questions;
  const places = new Map(questions.map(({ id }) => [id, placeOf(id)]));
  return questions.sort((a, b) => (places.get(a.id) ?? 0) - (places.get(b.id) ?? 0));
}

/** A number that an id has nothing to do with, but always the same: FNV-1a in 32 bits, mixed once more at the end. */
function placeOf(id: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < id.length; at++) hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 12)) >>> 0;
}

/**
 * The first issue or pledge that the page asks for and that is not there.
 *
 * @returns undefined where all of them are there; what stands in a plan counts as there, and is not asked about
 */
export function unknownInPoll({ programmes, issues }: PollContent, wish: PollWish): UnknownId | undefined {
  const issue = wish.issues.find((id) => !issues.some((it) => it.id === id));
  if (issue !== undefined) return { id: issue, known: issues.map(({ id }) => id) };
  const id = wish.pledges.find((it) => !programmes.some((of) => !isOfParty(of) || pledgeQuestion([of], it)));
  if (id === undefined) return undefined;
  const all = programmes.filter(isOfParty).flatMap((of) => entriesOf(of));
  return { id, known: all.flatMap(({ entry }) => (entry.kind === 'pledge' ? entry.id : [])) };
}
