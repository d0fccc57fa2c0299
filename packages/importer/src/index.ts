export type { Change, ChangeKind, Gone } from './change.js';
export type { Bilingual, EntryDraft, ProgrammeDraft, SectionDraft } from './draft.js';
export type { Finding, FindingKind } from './finding.js';
export { ImportError, type ImportProblem } from './import-error.js';
export { importProgramme, type Import, type ImportOptions } from './import-programme.js';
export { unwritten } from './merge-drafts.js';
export type { KnownPublishers, Named } from './guess-publisher.js';
export { readEntries, type DocumentEntry } from './read-entries.js';
export { readDocument, type ReadEntry, type Reading, type ReadOptions, type ReadSection } from './read-document.js';
