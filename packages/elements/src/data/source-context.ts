import { createContext } from '@lit/context';
import type { ProgrammeSource } from './programme-source.js';

/** Shared by key, not by module, so that two copies of the bundle on one page still meet. */
export const sourceContext = createContext<ProgrammeSource | undefined>(Symbol.for('partiprogram/source@1'));
