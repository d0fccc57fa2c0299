/**
 * Bundles what a script tag loads. Run by `npm run build`, after `tsc -b` and after the data is written, since every file
 * carries the hashes of what it loads: chunks those of the catalogues, `embed.js` those of the chunks.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import literals from 'rollup-plugin-html-literals';
import { lessOfLit } from './scripts/less-of-lit.mjs';

const { version } = JSON.parse(readFileSync('packages/elements/package.json', 'utf8'));
const out = `dist/partiprogram@${version}`;
const tags = ['program-data', 'pledge-list', 'topic-compare', 'agree-poll'];
const languages = ['nn', 'en'];
const together = 'together';
const banner = `/*! Partiprogram ${version}, MIT. Lit: Copyright Google LLC, BSD-3-Clause. */`;

/** Modules that more than one element may use. What only <program-data> needs goes with it. */
const SHARED = /node_modules|programmes\/dist|elements\/dist\/(data|element|messages)|embed\/dist\/(chunks\/dataset|build-manifest)/;
const PROVIDER =
  /context-provider|value-notifier|dataset-source|programmes\/dist\/(excerpt|pack|parse|read-|text)|messages\/(nn|en)\.js/;

/** What only parts need that are loaded when a reader asks for them. */
const LATER = /@orama|directives\/live|programmes\/dist\/(search|later|beyond|merged|nearest)|source-problem|hold-room/;

/** What only one element needs: the others are not to load it. */
const ALONE = /programmes\/dist\/(arrange|compare|more|poll)\.js|messages\/nb-/;

/** The files that each tag and each language needs, its own first; known once the chunks are written. */
const chunks = {};

/** The same of each part. */
const parts = {};

function integrity(algorithm, content) {
  return `${algorithm}-${createHash(algorithm).update(content).digest('base64')}`;
}

/** Puts what only the build knows in place of the module that holds nothing. */
function buildManifest(exports) {
  return {
    name: 'build-manifest',
    load(id) {
      if (basename(id) !== 'build-manifest.js') return null;
      return Object.entries(exports())
        .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
        .join('\n');
    },
  };
}

/** A file and all that it imports, and what that imports: a file that is left out here would run unchecked. */
function withImports(bundle, name, found = new Set()) {
  if (found.has(name)) return found;
  found.add(name);
  for (const imported of bundle[name].imports) withImports(bundle, imported, found);
  return found;
}

/** Notes which files each tag, each part that is loaded later and each language needs, with their integrity. */
const noteChunks = {
  name: 'note-chunks',
  writeBundle(_, bundle) {
    const prefix = bundle[`chunks/${together}.js`] ? `${together}-` : '';
    for (const [file, { isEntry, isDynamicEntry, name }] of Object.entries(bundle)) {
      if (!isEntry && !isDynamicEntry) continue;
      // What asks for a part is there already.
      const there = Object.keys(bundle).filter((it) => !isEntry && bundle[it].dynamicImports?.includes(file));
      const known = new Set(there.flatMap((it) => [...withImports(bundle, it)]));
      const files = [...withImports(bundle, file)].filter((path) => !known.has(path));
      (isEntry ? chunks : parts)[isEntry ? name : prefix + name] = files.map((path) => ({
        path,
        integrity: integrity('sha256', bundle[path].code),
      }));
    }
  },
};

/** The npm package speaks every language from the start; a script tag loads those of its page. */
const languagesApart = {
  name: 'languages-apart',
  load: (id) => (id.endsWith('messages/all.js') ? '' : null),
};

/** Written as one object, so that both parts are minified alike. */
const minified = () => [
  resolve({ exportConditions: ['default', 'import'] }),
  lessOfLit,
  languagesApart,
  // Of our own templates only: the libraries ship theirs minified.
  literals({ include: ['packages/*/dist/**/*.js'] }),
  terser({ ecma: 2022, module: true, compress: { passes: 3 }, format: { comments: /^!/ } }),
];

/** What vouches for the catalogues, and where the chunks are told of it. */
const catalogues = () => ({
  catalogues: Object.fromEntries(
    Object.entries({ nb: '', nn: 'nn/', en: 'en/' }).map(([language, folder]) => [
      language,
      integrity('sha256', readFileSync(join(out, `data/${folder}catalogue.json`))),
    ]),
  ),
});

/** Entry points, and what becomes of them. */
const chunked = (names, output) => ({
  input: Object.fromEntries(names.map((name) => [name, `packages/embed/dist/chunks/${name}.js`])),
  output: {
    dir: out,
    format: 'es',
    banner: (chunk) => (Object.keys(chunk.modules).some((id) => /node_modules\/lit/.test(id)) ? banner : ''),
    entryFileNames: 'chunks/[name].js',
    ...output,
  },
  // A part takes what it shares with its tag from the file of the tag.
  preserveEntrySignatures: 'allow-extension',
  plugins: [buildManifest(catalogues), ...minified(), noteChunks],
});

export default [
  chunked([...tags, ...languages], {
    chunkFileNames: 'chunks/[name].js',
    // What elements share is one file: every request costs a phone more than the bytes that it saves.
    onlyExplicitManualChunks: true,
    manualChunks: (id) =>
      SHARED.test(id) && ![PROVIDER, LATER, ALONE].some((it) => it.test(id)) ? 'shared' : undefined,
  }),
  // A page with several of our tags is served best by one file, which compresses as a whole.
  chunked([together], { chunkFileNames: `chunks/${together}-[name].js` }),
  {
    input: { parts: 'packages/embed/dist/chunks/parts.js' },
    output: { dir: out, format: 'es', entryFileNames: 'chunks/[name].js' },
    plugins: [buildManifest(() => ({ parts })), ...minified(), noteChunks],
  },
  {
    input: 'packages/embed/dist/embed.js',
    output: { file: `${out}/embed.js`, format: 'es' },
    plugins: [buildManifest(() => ({ chunks })), ...minified()],
  },
];
