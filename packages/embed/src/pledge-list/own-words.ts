/*
 * The feature of a page's own words, and the importer's reader of HTML, in one file: the elements import no importer.
 */
export * from '@partiprogram/elements/own-words';
export { readElement } from '@partiprogram/importer/read-element';
