export type { Change, ChangeKind, Gone } from './change.js';
export type { Bilingual, EntryDraft, ProgrammeDraft, SectionDraft } from './draft.js';
export type { Finding, FindingCode, FindingKind } from './finding.js';
export { ImportError, type ImportProblem } from './import-error.js';
export type { BlockStream } from './block-stream.js';
export { importFile, importProgramme, type Import, type ImportOptions } from './import-programme.js';
export { unwritten } from './merge-drafts.js';
export { guessPublisher, type KnownPublishers, type Named } from './guess-publisher.js';
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
export type { Act, ActOf } from './review/act.js';
export { doubtsFirst, openDoubts } from './review/doubts-first.js';
export { guessLanguage, type ProgrammeLanguage } from './review/guess-language.js';
export { historyOf, performed, redo, undo, type History, type Step, type Stepped } from './review/history.js';
export { perform } from './review/perform.js';
export type * from './review/review.js';
export { wordsOf } from './review/review.js';
export { reviewOf } from './review/review-of.js';
export { countReview, sectionsOfReview, type ReviewCount, type ReviewSection } from './review/sections-of-review.js';
export { topicsIn, type BlockTopics } from './review/topics-in.js';
export { isPeriod, obstaclesOf, titleOf, type About, type Obstacle, type ObstacleCode } from './own/about.js';
export { addIssue, type IssueOfOnesOwn } from './own/add-issue.js';
export { ownDataset, type OwnVocabulary } from './own/make-dataset.js';
export { mergeDatasets } from './own/merge-datasets.js';
export * from './own/own-dataset.js';
export { ownHtml } from './own/own-html.js';
export { ownProgramme } from './own/own-programme.js';
export { similarEntries, type SimilarEntry } from './own/similar-entries.js';
