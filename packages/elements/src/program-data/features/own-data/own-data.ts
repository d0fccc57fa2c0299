/** The parsers for data that a page brings. Our own files need none: their hashes vouch for them. */
export { FILE_PARSERS, parseDataset, parseTopicWords } from '@partiprogram/programmes';
