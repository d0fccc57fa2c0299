import { createContext } from '@lit/context';
import type { PollContent } from '@partiprogram/programmes';
import type { ProgrammeSource } from './programme-source.js';

/**
 * The context by which a `<program-data>` provides its source. Its key is global (`Symbol.for`), so that two copies of
 * the bundle on one page share it. The number in the key is the version of the interface.
 */
export const sourceContext = createContext<ProgrammeSource | undefined>(Symbol.for('partiprogram/source@2'));

/** The context by which a `<pledge-list>` around a page's own words gives them to a poll about them, once they are read. */
export const ownWordsContext = createContext<PollContent | undefined>(Symbol.for('partiprogram/own-words@1'));
