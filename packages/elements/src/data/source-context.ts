import { createContext } from '@lit/context';
import type { ProgrammeSource } from './programme-source.js';

/**
 * The context that a `<program-data>` gives its source by. It is shared by key, not by module, so that two copies of the
 * bundle on one page still meet. The number in the key is that of the interface.
 */
export const sourceContext = createContext<ProgrammeSource | undefined>(Symbol.for('partiprogram/source@2'));
