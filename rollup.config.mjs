/**
 * Bundles what a script tag loads: `embed.js`, which has all elements, and a file per feature beside it. Run by
 * `npm run build`, after `tsc -b` and after the data is written, since `embed.js` carries the hashes of all of them.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import literals from 'rollup-plugin-html-literals';
import license from 'rollup-plugin-license';

/** The file with the licences of others whose code is in the bundle. */
const NOTICES = 'THIRD-PARTY-NOTICES.txt';

/** What code of others may be licensed as: who uses ours needs to do no more for it than to keep the notices. */
const LICENCES = '(MIT OR BSD-3-Clause OR Apache-2.0 OR ISC)';

const { version } = JSON.parse(readFileSync('packages/elements/package.json', 'utf8'));
const banner = `/*! Partiprogram ${version}, MIT. Others' code: ${NOTICES} */`;

/** A placeholder in `embed.js` for the hashes of the features, which are known once the features are written. */
const FEATURES = '{"the hashes of the features":""}';

function integrity(content) {
  return `sha256-${createHash('sha256').update(content).digest('base64')}`;
}

/** `elements/dist/pledge-list/features/search/search.js` is `features/pledge-list/search.js` in the build. */
function featureFile({ facadeModuleId, name }) {
  const [folder] = relative('packages/elements/dist', facadeModuleId ?? name).split('/');
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
      export const catalogues = ${JSON.stringify(catalogues(out))};`;
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
    // Only our own templates: the libraries ship theirs minified.
    literals({ include: ['packages/*/dist/**/*.js'] }),
    terser({ ecma: 2022, module: true, compress: { passes: 3 }, format: { comments: /^!/ } }),
    license({
      thirdParty: {
        allow: { test: LICENCES, failOnUnlicensed: true, failOnViolation: true },
        output: { file: join(out, NOTICES), template: notices },
      },
    }),
  ],
});
