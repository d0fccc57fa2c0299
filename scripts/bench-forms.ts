/**
 * Measures what readers go through with each form of the code that `build.html` and `npm run prerender` give: `npm run bench:forms`,
 * after a build. As plain HTML, with the words in the tag, prerendered, as a bare tag, and as a frame. Ends with an exit code of 1 when
 * a limit is overrun. `-- --runs N` loads each more often.
 */
import { parseArgs } from 'node:util';
import { printForms } from './form-times.js';

const runs = Number(parseArgs({ options: { runs: { type: 'string', default: '5' } } }).values.runs);
if (!(runs >= 1)) throw new Error('--runs is a number: how many times each form is loaded');
const over = await printForms(runs);
console.log(over > 0 ? `${over} over the limits.` : 'All within the limits.');
process.exitCode = over > 0 ? 1 : 0;
