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

const { version } = JSON.parse(readFileSync('packages/elements/package.json', 'utf8'));
const out = `dist/partiprogram@${version}`;
const tags = ['program-data', 'pledge-list', 'topic-compare', 'agree-poll'];
const banner = `/*! Partiprogram ${version}, MIT. Lit: Copyright Google LLC, BSD-3-Clause. */`;

/** Modules that more than one element uses. What only <program-data> needs goes with it. */
const SHARED = /node_modules|programmes\/dist|elements\/dist\/internal|embed\/dist\/chunks\/dataset/;
const PROVIDER = /context-provider|dataset-source/;

/** The files that each tag needs, its own first; known once the chunks are written. */
const chunks = {};

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

/** Notes which files each tag needs, with their integrity. */
const noteChunks = {
  name: 'note-chunks',
  writeBundle(_, bundle) {
    for (const tag of tags) {
      chunks[tag] = [...withImports(bundle, `chunks/${tag}.js`)].map((path) => ({
        path,
        integrity: integrity('sha384', bundle[path].code),
      }));
    }
  },
};

/**
 * Lit counts its copies on the window, and keeps there what only standard decorators need. Nothing of ours is to be
 * there, so the one is left out and the other stays in the bundle. A browser test tells when Lit puts it in other words.
 */
const nothingGlobal = {
  name: 'nothing-global',
  transform(code, id) {
    if (!/node_modules\/(lit-html|lit-element|@lit\/reactive-element)\//.test(id)) return null;
    return code
      .replace(/[,;]\(\w+\.\w+Versions\?\?=\[\]\)\.push\("[\d.]+"\);/, ';')
      .replace(/Symbol\.metadata\?\?=.+?,\w+\.litPropertyMetadata\?\?=/, 'const litPropertyMetadata=');
  },
};

/** Written as one object, so that both parts are minified alike. */
const minified = () => [
  resolve({ exportConditions: ['default', 'import'] }),
  nothingGlobal,
  // Of our own templates only: the libraries ship theirs minified.
  literals({ include: ['packages/*/dist/**/*.js'] }),
  terser({ ecma: 2022, module: true, format: { comments: /^!/ } }),
];

export default [
  {
    input: Object.fromEntries(tags.map((tag) => [tag, `packages/embed/dist/chunks/${tag}.js`])),
    output: {
      dir: out,
      format: 'es',
      banner,
      entryFileNames: 'chunks/[name].js',
      chunkFileNames: 'chunks/[name]-[hash].js',
      // What elements share is one file: every request costs a phone more than the bytes that it saves.
      manualChunks: (id) => (SHARED.test(id) && !PROVIDER.test(id) ? 'shared' : undefined),
    },
    plugins: [
      buildManifest(() => ({
        chunks: {},
        catalogues: {
          nb: integrity('sha256', readFileSync(join(out, 'data/catalogue.json'))),
          en: integrity('sha256', readFileSync(join(out, 'data/en/catalogue.json'))),
        },
      })),
      ...minified(),
      noteChunks,
    ],
  },
  {
    input: 'packages/embed/dist/embed.js',
    output: { file: `${out}/embed.js`, format: 'es', banner },
    plugins: [buildManifest(() => ({ chunks, catalogues: {} })), ...minified()],
  },
];
