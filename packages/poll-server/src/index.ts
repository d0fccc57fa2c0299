export { jsonLog, type Fields, type Log } from './log.js';
export { startPollServer, type PollServer, type PollServerOptions } from './poll-server.js';
export { readElectionDays } from './settings/election-days.js';
export { readEnvironment, type Environment } from './settings/environment.js';
export {
  readPollFile,
  readPolls,
  type Poll,
  type PollFile,
  type PollQuestion,
  type Polls,
} from './settings/poll-file.js';
export { runPollServer } from './run-poll-server.js';
export { SettingsError } from './settings/settings-error.js';
