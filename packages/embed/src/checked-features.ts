import type { FeatureLoader } from '@partiprogram/elements/features';
import { trustedTypesPolicy } from '@partiprogram/elements/trusted-types';

/**
 * Loads features, each only if it is the file that was built. `import()` knows no integrity, and WebKit ignores it on a
 * `modulepreload` link; every engine honours it on a script tag. So the file runs as a module script first, and the
 * `import()` after it gets that very module.
 *
 * @param integrities of the files, by their paths below `features/`, without `.js`
 * @param base the address of `embed.js`, which every feature imports: it is there, and vouched for by the page
 */
export function checkedFeatures(integrities: Readonly<Record<string, string>>, base: string): FeatureLoader {
  const failures = new Map<string, number>();
  return async (name) => {
    const integrity = integrities[name];
    if (!integrity) throw new Error(`There is no feature ${name}`);
    // Chromium remembers a failed module by its address. Another fragment is another address, of the same file.
    const tries = failures.get(name) ?? 0;
    const url = new URL(`features/${name}.js${tries > 0 ? `#${tries}` : ''}`, base).href;
    try {
      await runModule(url, integrity);
      return (await import(url)) as unknown;
    } catch (cause) {
      failures.set(name, tries + 1);
      throw new Error(`${url} could not be loaded, or is not the file that was built`, { cause });
    }
  };
}

function runModule(url: string, integrity: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.type = 'module';
    script.crossOrigin = 'anonymous';
    script.integrity = integrity;
    script.src = trustedTypesPolicy().createScriptURL(url);
    script.onload = script.onerror = (event) => {
      script.remove();
      if ((event as Event).type === 'load') resolve();
      else reject(new Error(url));
    };
    document.head.append(script);
  });
}
