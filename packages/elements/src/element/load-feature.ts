import { oncePerKey } from '../data/once-per-key.js';

/**
 * Loads the module of a feature.
 *
 * @param name such as `pledge-list/search`: the path of its file below `features/` in a build, without `.js`
 * @param load imports the module, unchecked
 */
export type FeatureLoader = (name: string, load: () => Promise<unknown>) => Promise<unknown>;

let loader: FeatureLoader = (_, load) => load();

const imports = new Map<string, () => Promise<unknown>>();

const loadOnce = oncePerKey((name) => loader(name, imports.get(name) ?? (() => Promise.reject(new Error(name)))));

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
 * Loads a feature once for all elements of a page. A failure is forgotten, so that the next call tries again.
 *
 * @param name the path of its file below `features/` in a build, without `.js`
 * @param load imports its module
 * @returns the module
 */
export function loadFeature<M>(name: string, load: () => Promise<M>): Promise<M> {
  imports.set(name, load);
  return loadOnce(name) as Promise<M>;
}
