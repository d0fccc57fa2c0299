/// <reference types="vite/client" />
import dataset from '../../data/dataset.json' with { type: 'json' };
import elements from '../../packages/elements/package.json' with { type: 'json' };

const built = import.meta.glob<string>('../../dist/partiprogram@*/snippet.html', {
  eager: true,
  query: '?raw',
  import: 'default',
});

/** The folder of a build of this code and this dataset. */
const build = `partiprogram@${elements.version}_${dataset.version}`;

/** The lines with a placeholder for the hash, where nothing is built yet. */
const UNBUILT = `<script type="module" src="/${build}/embed.js" integrity="sha384-…" crossorigin="anonymous"></script>
<pledge-list programme="baerum-ap-mangfold" controls></pledge-list>`;

const own = built[`../../dist/${build}/snippet.html`];

/** The lines that a webmaster pastes: those that `npm run build` wrote, where it has run. */
export const snippet = (own ?? UNBUILT).trim();

/** A sentence about the snippet. */
export const aboutSnippet = own
  ? 'The address holds the exact versions of code and data, and the hash vouches for all that the script loads, down to the last pledge.'
  : 'Run `npm run build` to have the line with its hash in `dist/`, and here the next time this Storybook is built.';
