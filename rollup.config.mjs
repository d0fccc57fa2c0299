/**
 * Bundles what a script tag loads: `embed.js`, which has all elements, and a file per feature beside it; and what pages of ours
 * load, each in a folder of its own. Run by `npm run build`, after `tsc -b` and after the data is written, since `embed.js`
 * carries the hashes of all of them.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import commonjs from '@rollup/plugin-commonjs';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import literals from 'rollup-plugin-html-literals';
import license from 'rollup-plugin-license';

/** The file with the licences of others whose code is in the bundle. */
const NOTICES = 'THIRD-PARTY-NOTICES.txt';

/** What code of others may be licensed as: who uses ours needs to do no more for it than to keep the notices. */
const LICENCES = '(MIT OR BSD-2-Clause OR BSD-3-Clause OR Apache-2.0 OR ISC)';

const { version } = JSON.parse(readFileSync('packages/elements/package.json', 'utf8'));
const banner = `/*! Partiprogram ${version}, MIT. Others' code: ${NOTICES} */`;

/** A placeholder in `embed.js` for the hashes of the features, which are known once the features are written. */
const FEATURES = '{"the hashes of the features":""}';

function integrity(content) {
  return `sha256-${createHash('sha256').update(content).digest('base64')}`;
}

/**
 * `elements/dist/pledge-list/features/search/search.js` is `features/pledge-list/search.js` in the build, and so is
 * `embed/dist/pledge-list/own-words.js`, which brings a feature of the elements what they may not import.
 */
function featureFile({ facadeModuleId, name }) {
  const [, , folder] = relative('packages', facadeModuleId ?? name).split('/');
  return `features/${folder}/${name}.js`;
}

/** The integrity of the catalogue in each language. */
function catalogues(out) {
  const paths = { nb: 'catalogue.json', nn: 'nn/catalogue.json', en: 'en/catalogue.json' };
  return Object.fromEntries(
    Object.entries(paths).map(([language, path]) => [language, integrity(readFileSync(join(out, 'data', path)))]),
  );
}

/** The licences of the packages whose code is in the bundle, each in its own words. */
function notices(dependencies) {
  return dependencies
    .filter(({ name }) => !name.startsWith('@partiprogram/'))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, version: its, license: id, licenseText, noticeText }) =>
      [`${name} ${its}, ${id}`, licenseText, noticeText].flatMap((text) => text?.trim() ?? []).join('\n\n'),
    )
    .join(`\n\n${'-'.repeat(80)}\n\n`);
}

/** Replaces the empty `build-manifest.js` by one with the hashes of the built files. */
const buildManifest = (out) => ({
  name: 'build-manifest',
  load(id) {
    if (basename(id) !== 'build-manifest.js') return null;
    return `export const features = JSON.parse(${JSON.stringify(FEATURES)});
      export const catalogues = ${JSON.stringify(catalogues(out))};
      export const build = ${JSON.stringify(basename(out).replace('partiprogram@', ''))};`;
  },
  generateBundle(_, bundle) {
    const files = Object.values(bundle).filter(({ fileName }) => fileName !== 'embed.js');
    const stray = files.find(({ isDynamicEntry }) => !isDynamicEntry);
    if (stray) this.error(`${stray.fileName} is shared by features and would go unchecked: let an element import it`);
    const hashes = Object.fromEntries(
      files.map(({ fileName, code }) => [fileName.slice('features/'.length, -'.js'.length), integrity(code)]),
    );
    const embed = bundle['embed.js'];
    if (!embed.code.includes(FEATURES)) this.error('embed.js has no place for the hashes of the features');
    embed.code = embed.code.replace(FEATURES, () => JSON.stringify(hashes));
  },
});

/** Only our own templates: the libraries ship theirs minified. */
const ownLiterals = () => literals({ include: ['packages/*/dist/**/*.js'] });

const minify = (compress = { passes: 3 }) => terser({ ecma: 2022, module: true, compress, format: { comments: /^!/ } });

/** Writes the licences into a file, and refuses code of others that may not be given on so freely. */
const licences = (file) =>
  license({
    thirdParty: {
      allow: { test: LICENCES, failOnUnlicensed: true, failOnViolation: true },
      output: { file, template: notices },
    },
  });

/** How to bundle into a folder that has the data in it. */
export default (out) => ({
  input: 'packages/embed/dist/embed.js',
  output: {
    dir: out,
    format: 'es',
    banner: ({ isEntry }) => (isEntry ? banner : ''),
    entryFileNames: 'embed.js',
    chunkFileNames: featureFile,
  },
  // A feature takes what it shares with the elements from `embed.js`.
  preserveEntrySignatures: 'allow-extension',
  plugins: [
    buildManifest(out),
    resolve({ exportConditions: ['default', 'import'] }),
    ownLiterals(),
    minify(),
    licences(join(out, NOTICES)),
  ],
});

/** pdf.js as its makers minify it. */
const PDF = 'pdfjs-dist/legacy/build/pdf.min.mjs';
const PDF_WORKER = 'pdfjs-dist/legacy/build/pdf.worker.min.mjs';

/** What the importer loads in Node alone: a browser has a parser of HTML and runs pdf.js' worker as a worker. */
const IN_NODE = ['parse5', 'pdfjs-dist/legacy/build/pdf.worker.mjs'];

const inBrowsers = () => ({
  name: 'in-browsers',
  resolveId(source, importer, options) {
    if (IN_NODE.includes(source)) return 'only-in-node';
    return source === 'pdfjs-dist/legacy/build/pdf.mjs' ? this.resolve(PDF, importer, options) : null;
  },
  load: (id) => (id === 'only-in-node' ? "throw new Error('A browser has this itself');" : null),
});

/**
 * Leaves what is minified already as it is: that of pdf.js takes longer than all else. Of the rest, names become short, and white
 * space goes; whatever else can be had of the large libraries of these pages saves 3 % and takes as long as bundling them.
 */
function minifyPage() {
  const plugin = minify(false);
  return {
    ...plugin,
    renderChunk: (code, chunk, ...rest) =>
      chunk.moduleIds.some((id) => id.endsWith('.min.mjs')) ? null : plugin.renderChunk(code, chunk, ...rest),
  };
}

/** How to bundle a page of ours beside `embed.js`, which it takes its elements from, into a folder of its own. */
const pageInto = (folder, input) => (out) => ({
  input,
  external: (id) => id.endsWith('/embed.js'),
  // Two libraries import in circles, and run.
  onwarn: (warning, warn) => (warning.code === 'CIRCULAR_DEPENDENCY' ? undefined : warn(warning)),
  output: {
    dir: join(out, folder),
    format: 'es',
    banner: ({ name }) => (name === folder ? banner : ''),
    entryFileNames: '[name].js',
    chunkFileNames: '[name].js',
    paths: () => '../embed.js',
  },
  plugins: [
    inBrowsers(),
    resolve({ browser: true, preferBuiltins: false, exportConditions: ['default', 'import'] }),
    commonjs({ include: /node_modules/ }),
    ownLiterals(),
    minifyPage(),
    licences(join(out, folder, NOTICES)),
  ],
});

/** The page that reads a programme. */
export const importPage = pageInto('import', { import: 'packages/embed/dist/import/import.js' });

/** The worker of pdf.js beside it, whole: to look for what it does not need takes long, and finds nothing. */
export const pdfWorker = (out) => ({
  input: PDF_WORKER,
  treeshake: false,
  output: { file: join(out, 'import/pdf-worker.js'), format: 'es' },
  plugins: [resolve()],
});

/** The page that makes code to paste. */
export const buildPage = pageInto('build', { build: 'packages/embed/dist/build/build.js' });

/** How to bundle a script that stands by itself: it neither imports nor leaves anything, and has no code of others in it. */
const scriptInto =
  (file, input, ...plugins) =>
  (out) => ({
    input,
    onwarn: ({ message }) => {
      throw new Error(message);
    },
    output: { file: join(out, file), format: 'iife', banner: `/*! Partiprogram ${version}, MIT. */` },
    plugins: [...plugins.map((plugin) => plugin(out)), minify()],
  });

/** What runs in a frame, and in the page around it. */
export const framePages = [
  scriptInto('frame/frame.js', 'packages/embed/dist/frame/frame.js'),
  scriptInto('bridge.js', 'packages/embed/dist/bridge/bridge.js'),
];

/** Replaces the empty `embed-integrity.js` by one with the hash of the `embed.js` that is there by then. */
const embedIntegrity = (out) => ({
  name: 'embed-integrity',
  load: (id) =>
    basename(id) === 'embed-integrity.js'
      ? `export const integrity = ${JSON.stringify(integrity(readFileSync(join(out, 'embed.js'))))};`
      : null,
});

/** What loads `embed.js` where a script tag may not say that it is a module. */
export const classicScript = scriptInto('classic.js', 'packages/embed/dist/classic/classic.js', embedIntegrity);
