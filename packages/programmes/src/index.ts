export * from './arrange.js';
export { beyondIssues } from './beyond.js';
export * from './catalogue.js';
export * from './compare.js';
export * from './dataset.js';
export * from './excerpt.js';
export { speakersIn } from './issue.js';
export type * from './issue.js';
export * from './language.js';
export * from './selection.js';
export * from './json-ld.js';
export * from './rows-with.js';
export * from './merged.js';
export { nearestFirst } from './nearest.js';
export { normaliseOriginal } from './normalise-original.js';
export {
  parseCatalogue,
  parseDataset,
  parseExcerpt,
  parseKnownIds,
  parseMore,
  parseProgramme,
  parseTopicWords,
  parseVocabularies,
  parseWords,
} from './parse.js';
export { DatasetError } from './parse-json.js';
export * from './more.js';
export { pack, without } from './pack.js';
export type { Packed } from './packed.js';
export * from './poll.js';
export * from './programme.js';
export * from './read-counts.js';
export * from './search/filter.js';
export * from './search/fold.js';
export * from './search/marks.js';
export * from './search/search.js';
export * from './select.js';
export * from './text.js';
export { unpack } from './unpack.js';
export type { Vocabularies } from './read-programme.js';
