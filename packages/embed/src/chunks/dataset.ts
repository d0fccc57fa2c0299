import { holdParts } from '@partiprogram/elements/parts';
import { useDataset } from '@partiprogram/elements/dataset-location';
import { catalogues } from '../build-manifest.js';

// The data lies beside the script, wherever that is served from and whatever <base> the page has.
useDataset({ base: new URL('../data/', import.meta.url).href, integrity: catalogues });

/** Until `embed.js` says how, no part is loaded. */
export const checkPartsWith = holdParts();
