export { jsonLog, type Fields, type Log } from './log.js';
export { startPollServer, type PollServer, type PollServerOptions } from './poll-server.js';
export { runPollServer } from './run-poll-server.js';
export * from './settings/settings.js';
