import { OwnDatasetError, type OwnDataset, type OwnProblem, type OwnTerm } from './own-dataset.js';

const LISTS = ['parties', 'municipalities', 'topics', 'issues', 'programmes'] as const;

/** What each list has, in messages. */
const CALLED = { parties: 'party', municipalities: 'area', topics: 'topic' } as const;

/**
 * Makes one dataset of several. Parties, areas and topics that are the same in all stand in it once.
 *
 * @param jsons parsed; `parseDataset` checks the result
 * @throws OwnDatasetError if one is no dataset, a programme or an issue stands in two, or a party, an area or a topic
 * differs between them
 */
export function mergeDatasets(jsons: readonly unknown[]): OwnDataset {
  const datasets = jsons.map(datasetOf);
  const all = <List extends (typeof LISTS)[number]>(list: List): OwnDataset[List][number][] =>
    datasets.flatMap((it) => it[list] as readonly OwnDataset[List][number][]);
  return {
    version: datasets.length === 1 ? (datasets[0]?.version ?? '1') : '1',
    date: datasets.map(({ date }) => date).reduce((last, date) => (date > last ? date : last), ''),
    parties: same(all('parties'), CALLED.parties),
    municipalities: same(all('municipalities'), CALLED.municipalities),
    topics: same(all('topics'), CALLED.topics),
    issues: once(all('issues'), 'double-issue', 'issue'),
    programmes: once(all('programmes'), 'double-programme', 'programme'),
  };
}

function datasetOf(json: unknown, at: number): OwnDataset {
  const dataset = json as Partial<OwnDataset> | null;
  const isThere = typeof dataset === 'object' && dataset !== null && typeof dataset.date === 'string';
  const lists = LISTS.map((list) => (isThere ? (dataset[list] ?? []) : undefined));
  const isList = (list: unknown): boolean => Array.isArray(list) && list.every((it) => typeof idOf(it) === 'string');
  if (!isThere || !lists.every(isList) || !Array.isArray(dataset.programmes)) {
    const message = `file ${at + 1} is no dataset: it has no date, no programmes, or something without an id`;
    throw new OwnDatasetError('no-dataset', String(at + 1), message);
  }
  return { ...dataset, ...Object.fromEntries(LISTS.map((list, index) => [list, lists[index]])) } as OwnDataset;
}

function idOf(thing: unknown): unknown {
  return (Object(thing) as { readonly id?: unknown }).id;
}

/** Each id once; things of one id must be the same. */
function same(terms: readonly OwnTerm[], what: string): readonly OwnTerm[] {
  const byId = new Map<string, OwnTerm>();
  for (const term of terms) {
    const before = byId.get(term.id);
    if (!before) byId.set(term.id, term);
    else if (inOneOrder(before) !== inOneOrder(term)) {
      const message = `the ${what} ${term.id} is not the same in all files; make them anew with one edition of Partiprogram`;
      throw new OwnDatasetError('other-edition', term.id, message);
    }
  }
  return [...byId.values()];
}

/** JSON that does not depend on the order of keys. */
function inOneOrder(value: unknown): string {
  return JSON.stringify(value, (_, it: unknown) =>
    typeof it === 'object' && it !== null && !Array.isArray(it)
      ? Object.fromEntries(Object.entries(it).sort(([a], [b]) => (a < b ? -1 : 1)))
      : it,
  );
}

function once<T extends { readonly id: string }>(
  things: readonly T[],
  problem: OwnProblem,
  what: string,
): readonly T[] {
  const ids = new Set<string>();
  for (const { id } of things) {
    if (ids.has(id)) throw new OwnDatasetError(problem, id, `the ${what} ${id} stands in two files; leave one out`);
    ids.add(id);
  }
  return things;
}
