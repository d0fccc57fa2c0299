/** The hash of the `embed.js` beside the script. `rollup.config.mjs` replaces this module by one that has it. */
export const integrity: string = '';
