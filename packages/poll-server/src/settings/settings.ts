export { readElectionDays } from './election-days.js';
export { readEnvironment, type Environment } from './environment.js';
export { readPollFile, readPolls, type Poll, type PollFile, type PollQuestion, type Polls } from './poll-file.js';
export { SettingsError } from './settings-error.js';
