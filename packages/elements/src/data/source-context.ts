import { createContext } from '@lit/context';
import type { ProgrammeSource } from './programme-source.js';

/**
 * The context by which a `<program-data>` provides its source. Its key is global (`Symbol.for`), so that two copies of
 * the bundle on one page share it. The number in the key is the version of the interface.
 */
export const sourceContext = createContext<ProgrammeSource | undefined>(Symbol.for('partiprogram/source@2'));
