export type { Change, ChangeKind, Gone } from './change.js';
export type { Bilingual, EntryDraft, ProgrammeDraft, SectionDraft } from './draft.js';
export type { Finding, FindingKind } from './finding.js';
export { ImportError, type ImportProblem } from './import-error.js';
export type { BlockStream } from './block-stream.js';
export { importFile, importProgramme, type Import, type ImportOptions } from './import-programme.js';
export { unwritten } from './merge-drafts.js';
export type { KnownPublishers, Named } from './guess-publisher.js';
export { readEntries, type DocumentEntry } from './read-entries.js';
export { LARGEST_FILE, readFile, type FileOptions } from './read-file.js';
export type { Format } from './source-block.js';
export {
  readDocument,
  readStream,
  type ReadEntry,
  type Reading,
  type ReadOptions,
  type ReadSection,
} from './read-document.js';
export { topicProposer, type ProposeTopics, type TopicProposal } from './topics/propose-topics.js';
export { formatLearntWords, parseLearntWords, type LearntWords } from './topics/topic-scores.js';
export { stemsIn, topicStemsOf, type TopicText } from './topics/topic-words.js';
