import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compile } from 'svelte/compiler';
import { build, type Plugin } from 'vite';

const folder = fileURLToPath(new URL('../embed/frameworks', import.meta.url));

/** What Svelte's own plugin does with a component, but for styles and hot replacement. */
const svelte: Plugin = {
  name: 'svelte',
  transform(code, id) {
    if (!id.endsWith('.svelte')) return undefined;
    const { js } = compile(code, { filename: id, generate: 'client' });
    return { code: js.code, map: null };
  },
};

/**
 * Bundles pages as their authors would, with the frameworks in them.
 *
 * @param names of the files in `test/embed/frameworks`, without `.ts`
 * @returns scripts by the names that they are to be served under, `{name}.js` and what they import
 * @throws Error when a page has a mistake
 */
export async function bundlePages(names: readonly string[]): Promise<Readonly<Record<string, string>>> {
  const result = await build({
    root: folder,
    configFile: false,
    logLevel: 'error',
    plugins: [svelte],
    // Templates are compiled in the browser.
    resolve: { alias: { vue: 'vue/dist/vue.esm-bundler.js' } },
    define: {
      __VUE_OPTIONS_API__: 'true',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
    },
    build: {
      write: false,
      minify: false,
      modulePreload: false,
      rolldownOptions: {
        input: Object.fromEntries(names.map((name) => [name, join(folder, `${name}.ts`)])),
        output: { entryFileNames: '[name].js', chunkFileNames: '[name].js' },
      },
    },
  });
  const bundles = [result].flat().flatMap((it) => ('output' in it ? it.output : []));
  return Object.fromEntries(
    bundles.flatMap((it) => (it.type === 'chunk' ? [[basename(it.fileName), it.code] as const] : [])),
  );
}
