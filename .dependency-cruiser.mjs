/**
 * Rules for what may import what. `npm run lint` checks them, type-only and dynamic imports counted;
 * `test/dependencies.test.ts` shows that each one fires.
 */

/** For each package, the packages that it may import. */
const arrows = {
  programmes: [],
  elements: ['programmes'],
  importer: ['programmes'],
  embed: ['elements', 'importer', 'programmes'],
  command: ['importer', 'programmes'],
  'poll-server': ['programmes'],
};

const packageArrows = Object.entries(arrows).map(([name, known]) => ({
  name: `arrows-from-${name}`,
  comment: `${name} may import ${known.length > 0 ? `only ${known.join(', ')}` : 'no other package of ours'}.`,
  severity: 'error',
  from: { path: `^packages/${name}/` },
  to: { path: '^packages/', pathNot: [name, ...known].map((it) => `^packages/${it}/`) },
}));

const elements = '^packages/elements/src';

/** For each folder of elements that serves every element, the folders that it may import. */
const layers = {
  data: ['data/', 'element/load-feature'],
  messages: ['messages/'],
  element: ['element/', 'data/', 'messages/'],
};

const elementLayers = Object.entries(layers).map(([folder, known]) => ({
  name: `elements-${folder}`,
  comment: `Inside elements, ${folder}/ may import only ${known.join(', ')}.`,
  severity: 'error',
  from: { path: `${elements}/${folder}/` },
  to: { path: `${elements}/(?!(${known.join('|')}))` },
}));

const pollServer = '^packages/poll-server/src';

/** For each folder of the poll server that is no route, the folders that it may import. */
const pollServerLayers = Object.entries({
  rules: ['rules/'],
  settings: ['settings/', 'rules/'],
  storage: ['storage/', 'rules/'],
  counting: ['counting/', 'rules/', 'settings/', 'storage/poll-store'],
}).map(([folder, known]) => ({
  name: `poll-server-${folder}`,
  comment: `Inside the poll server, ${folder}/ may import only ${known.join(', ')}.`,
  severity: 'error',
  from: { path: `${pollServer}/${folder}/` },
  to: { path: `${pollServer}/(?!(${known.join('|')}))` },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: 'no-circles',
      comment: 'Move what both files need into a third.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-unknown-imports',
      comment: 'The rules cannot judge an import that does not resolve.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },

    ...packageArrows,
    {
      name: 'poll-server-takes-types',
      comment: 'The poll server may import only types.',
      severity: 'error',
      from: { path: '^packages/poll-server/' },
      to: { path: '^packages/programmes/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'no-tools-in-packages',
      comment: 'Packages are published without scripts, stories, tests and settings.',
      severity: 'error',
      from: { path: '^packages/' },
      to: { path: ['^(scripts|stories|test)/', '^[^/]+\\.[cm]?[jt]s$'] },
    },
    {
      name: 'no-relative-packages',
      comment: 'Import a package by its name: only its exports exist once it is published.',
      severity: 'error',
      from: {
        path: '^(packages/[^/]+|scripts)/',
        pathNot: '^scripts/(static-(comparison|html|list)|share-pages|snippet|builder-offer|prerendered-root)\\.ts$',
      },
      to: { path: '^packages/', pathNot: '^$1/', dependencyTypes: ['local'], dependencyTypesNot: ['aliased'] },
    },
    {
      name: 'programmes-stands-alone',
      comment: 'The domain imports nothing: no DOM, no Lit, no Node, no npm package.',
      severity: 'error',
      from: { path: '^packages/programmes/' },
      to: { pathNot: '^(packages|scripts|stories|test)/' },
    },
    {
      name: 'no-node-in-browsers',
      comment: 'The elements and the embed run in a browser.',
      severity: 'error',
      from: { path: '^packages/(elements|embed)/' },
      to: { dependencyTypes: ['core'] },
    },

    ...pollServerLayers,

    ...elementLayers,
    {
      name: 'elements-apart',
      comment: 'An element may import data/, messages/, element/ and its own folder, never another element.',
      severity: 'error',
      from: { path: `${elements}/([^/]+)/`, pathNot: `${elements}/(data|messages|element)/` },
      to: { path: `${elements}/(?!(data|messages|element|$1)/)` },
    },

    {
      name: 'features-know-no-element',
      comment: 'A feature gets domain types and callbacks, never the element.',
      severity: 'error',
      from: { path: '/features/' },
      to: { path: '-element\\.ts$' },
    },
    {
      name: 'features-apart',
      comment: 'A feature may be missing, so no other feature may need it.',
      severity: 'error',
      from: { path: '^(.+/features/[^/]+)' },
      to: { path: '/features/', pathNot: '^$1(/|$)' },
    },
    {
      name: 'features-load-late',
      comment:
        'Load a feature with import(); only its types may be imported statically. What embed brings to one is loaded late, too.',
      severity: 'error',
      from: { path: '^packages/', pathNot: ['/features/', '^packages/embed/src/pledge-list/'] },
      to: { path: '/features/', dependencyTypesNot: ['dynamic-import', 'type-only'] },
    },
  ],

  options: {
    tsPreCompilationDeps: true,
    exclude: { path: '\\.test\\.ts$' },
    doNotFollow: { path: ['(^|/)node_modules/', '/dist/', '^test/'] },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['source', 'types', 'import', 'default'],
    },
  },
};
