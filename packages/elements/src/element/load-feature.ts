import type { Language } from '@partiprogram/programmes';
import { oncePerKey } from '../data/once-per-key.js';
import { isSourceError, SourceError } from '../data/programme-source.js';

/**
 * Loads the module of a feature.
 *
 * @param name such as `pledge-list/search`: the path of its file below `features/` in a build, without `.js`
 * @param load imports the module, unchecked
 */
export type FeatureLoader = (name: string, load: () => Promise<unknown>) => Promise<unknown>;

/** The longest that a feature may take, in milliseconds, as data may. */
const TIMEOUT = 30_000;

/** The feature that puts failures into words: nobody explains its own. */
const EXPLAIN = 'element/explain-error';

let loader: FeatureLoader = (_, load) => load();

const imports = new Map<string, () => Promise<unknown>>();

const loadOnce = oncePerKey((name) => {
  const loading = inTime(name, loader(name, imports.get(name) ?? (() => Promise.reject(new Error(name)))));
  if (name !== EXPLAIN) loading.catch((error: unknown) => explain(error));
  return loading;
});

/** The failures that the author of the page has been told of. */
const told = new Set<string>();

/**
 * Replaces `import()`, which knows no integrity, for all features: the script tag checks each file first. Call it before
 * the first element is defined.
 *
 * @param load resolves with the module of a feature; rejects when it cannot be had, or must not run
 */
export function useFeatureLoader(load: FeatureLoader): void {
  loader = load;
}

/**
 * Loads a feature once for all elements of a page. A failure is told to the author of the page, and forgotten, so that
 * the next call tries again.
 *
 * @param name the path of its file below `features/` in a build, without `.js`
 * @param load imports its module
 * @returns the module
 */
export function loadFeature<M>(name: string, load: () => Promise<M>): Promise<M> {
  imports.set(name, load);
  return loadOnce(name) as Promise<M>;
}

/**
 * Explains a failure: to the author of the page in one line of the console, however often it happens, and to the reader in
 * a sentence. A feature has the words, which most pages never need.
 *
 * @param error the failure
 * @param language of the reader
 * @param tag the name of the tag that shows it
 * @returns a sentence; undefined where the elements have their own, or the feature cannot be had
 */
export async function explain(error: unknown, language: Language = 'nb', tag = ''): Promise<string | undefined> {
  // Without a network, nothing could explain more, and there is nothing for an author to mend.
  if (isSourceError(error) && error.problem === 'offline') return undefined;
  const key = `${String(error)} ${error instanceof Error ? String(error.cause) : ''}`;
  const isNew = !told.has(key);
  told.add(key);
  try {
    const feature = await loadFeature(EXPLAIN, () => import('./features/explain-error/explain-error.js'));
    if (isNew) void feature.tellAuthor(error);
    return feature.tellReader(error, language, tag);
  } catch {
    if (isNew) console.error(error);
    return undefined;
  }
}

function inTime<T>(name: string, work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    setTimeout(() => reject(new Error(`${name} did not come in time`)), TIMEOUT);
    work.then(resolve, reject);
  });
}

export { SourceError };
