/** The analyzer takes the first argument of every dispatched event for its name; keep only what a doc comment vouches for. */
const documentedEventsOnly = {
  name: 'documented-events-only',
  packageLinkPhase({ customElementsManifest }) {
    for (const { declarations = [] } of customElementsManifest.modules) {
      for (const it of declarations) if (it.events) it.events = it.events.filter((event) => event.description);
    }
  },
};

/** The analyzer takes an element's inner state for attributes; private members are none. */
const noPrivateAttributes = {
  name: 'no-private-attributes',
  packageLinkPhase({ customElementsManifest }) {
    for (const { declarations = [] } of customElementsManifest.modules) {
      for (const { attributes, members } of declarations.filter((it) => it.attributes)) {
        for (const member of members.filter(({ privacy, attribute }) => privacy === 'private' && attribute)) {
          attributes.splice(
            attributes.findIndex(({ fieldName }) => fieldName === member.name),
            1,
          );
          delete member.attribute;
        }
      }
    }
  },
};

/** The manifest stands in the package on npm, which holds what was compiled and not the sources. */
const publishedPaths = {
  name: 'published-paths',
  packageLinkPhase({ customElementsManifest }) {
    const published = (path) => path.replace(/^\/?packages\/elements\/src\/(.*)\.ts$/, 'dist/$1.js');
    const rename = (node) => {
      for (const [key, value] of Object.entries(node)) {
        if (value && typeof value === 'object') rename(value);
        else if (typeof value === 'string' && (key === 'path' || key === 'module')) node[key] = published(value);
      }
    };
    rename(customElementsManifest.modules);
  },
};

export default {
  globs: ['packages/elements/src/**/*-element.ts', 'packages/elements/src/**/*.events.ts'],
  litelement: true,
  outdir: 'packages/elements',
  // The analyzer would write the manifest's path into the package.json at the root, which is not the one published.
  packagejson: false,
  plugins: [documentedEventsOnly, noPrivateAttributes, publishedPaths],
};
