import {
  inNeutralOrder,
  type Catalogue,
  type Excerpt,
  type Issue,
  type Language,
  type Programme,
  type Topic,
} from '@partiprogram/programmes';
import { loadPart } from '../internal/parts.js';
import { isSourceError, mustBeKnown, SourceError, type ProgrammeSource } from '../internal/programme-source.js';
import type * as later from './topic-compare-later.js';
import type * as more from './topic-compare-more.js';
import { hasContext, ROOM } from './view.js';

/** The part of the code that waits for an act of the reader. */
export type Later = typeof later;

/** The part of the code that only some comparisons need. */
export type More = typeof more;

/** What stands behind the cells, and what shows it. */
export interface Opened extends Excerpt, Pick<Later, 'besidesTemplate' | 'pointsTemplate' | 'styles'> {}

/** What `<topic-compare>` shows once it is there. */
export interface Comparison {
  readonly source: ProgrammeSource;
  readonly language: Language;
  readonly catalogue: Catalogue;
  /** Undefined for an overview of all topics. */
  readonly topic: Topic | undefined;
  /** In neutral order, planning programmes among them. */
  readonly programmes: readonly Programme[];
  readonly issues: readonly Issue[];
  /** What could not be loaded: ids of programmes, or the number of a municipality. */
  readonly failed: readonly string[];
  readonly more: More | undefined;
  /** Loads what a reader sees who opens a cell. */
  readonly open: () => Promise<Opened>;
}

/** The attributes `topic`, `municipality`, `programmes`, `issues` and `view`, and whether there are controls. */
export type Asked = readonly [
  topic: string,
  municipality: string,
  programmes: string,
  issues: string,
  view: string,
  controls: string,
];

/**
 * Loads what a comparison needs and nothing else: one file of the municipality, or one of each programme.
 *
 * @param source where from
 * @param language of the texts
 * @param asked what the page and the reader ask for
 * @throws SourceError when an attribute is missing or names what is not there, or when no programme could be loaded
 */
export async function loadComparison(source: ProgrammeSource, language: Language, asked: Asked): Promise<Comparison> {
  const [topicId, municipality, programmes, issueIds, view, controls] = asked;
  if (!municipality && !programmes.trim()) throw new SourceError('unset', 'municipality');
  let extra = controls || view === 'table' || !topicId ? loadMore() : undefined;
  // It may fail before the data is there, which is awaited first.
  extra?.catch(() => undefined);
  const [catalogue, excerpts] = await Promise.all([
    source.catalogue(language),
    loadExcerpts(source, language, topicId, municipality, idsIn(programmes)),
  ]);
  const loaded = excerpts.filter((it) => 'programmes' in it);
  const failures = excerpts.filter((it) => 'error' in it);
  const failed = failures.map(({ about }) => about);
  // Most comparisons are of one municipality, which has one file.
  if (loaded.length > 1) extra ??= loadMore();
  const all = loaded.length > 1 ? (await extra)?.merged(loaded) : loaded[0];
  if (!all) throw failures[0]?.error ?? new SourceError('unreachable', municipality);
  const ordered = inNeutralOrder(all.programmes);
  const issues = chosenIssues(all.issues, idsIn(issueIds));
  if (ordered.length > ROOM || hasContext(ordered)) extra ??= loadMore();
  return {
    source,
    language,
    catalogue,
    topic: catalogue.topics.find(({ id }) => id === topicId),
    programmes: ordered,
    issues,
    failed,
    more: await extra,
    open: async () => {
      const entries = municipality ? source.entries(municipality, language, topicId) : undefined;
      const [{ opened }, excerpt] = await Promise.all([loadLater(), entries]);
      return opened(ordered, issues, excerpt);
    },
  };
}

/** What could not be had, and why. */
interface Failure {
  readonly about: string;
  readonly error: SourceError;
}

/** A programme that cannot be had leaves the others standing, unless there is no such programme. */
async function loadExcerpts(
  source: ProgrammeSource,
  language: Language,
  topic: string,
  municipality: string,
  ids: readonly string[],
): Promise<readonly (Excerpt | Failure)[]> {
  // What is known of a programme without its text stands in the file on any topic, which is smaller than the whole.
  const some = topic || ids.length === 0 ? topic : (await source.catalogue(language)).topics[0]?.id;
  const answers = ids.map((id) => [id, source.programme(id, language, some)] as const);
  if (municipality) answers.push([municipality, source.municipality(municipality, language, topic)]);
  return Promise.all(
    answers.map(([about, answer]) =>
      answer.catch((error: unknown) => {
        // What may pass is told by its id; what will not is the tag's own trouble.
        if (isSourceError(error) && error.passing) return { about, error };
        throw error;
      }),
    ),
  );
}

function loadMore(): Promise<More> {
  return part('topic-compare-more', () => import('./topic-compare-more.js'));
}

/** Loads what opens cells, and takes a comparison out of the page. */
export function loadLater(): Promise<Later> {
  return part('topic-compare-later', () => import('./topic-compare-later.js'));
}

function part<T>(name: string, load: () => Promise<T>): Promise<T> {
  return loadPart(name, load).catch((cause: unknown) => {
    throw new SourceError('unreachable', name, { cause });
  });
}

function chosenIssues(issues: readonly Issue[], ids: readonly string[]): readonly Issue[] {
  const known = issues.map(({ id }) => id);
  for (const id of ids) mustBeKnown(id, known, 'unknown-issue');
  return ids.length > 0 ? ids.flatMap((id) => issues.find((it) => it.id === id) ?? []) : issues;
}

function idsIn(attribute: string): readonly string[] {
  return attribute.split(/\s+/).filter(Boolean);
}
