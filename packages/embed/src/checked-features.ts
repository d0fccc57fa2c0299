import { SourceError, type FeatureLoader } from '@partiprogram/elements/features';
import { trustedTypesPolicy } from '@partiprogram/elements/trusted-types';

/**
 * Loads features, each only if it is the file that was built. `import()` knows no integrity, and WebKit ignores it on a
 * `modulepreload` link; every engine honours it on a script tag. So the file runs as a module script first, and the
 * `import()` after it gets that very module.
 *
 * A browser keeps modules by their addresses: one that failed, for good in Chromium; one that the page itself preloaded
 * without an integrity, unchecked. A fragment that nobody can know makes another address of the same file.
 *
 * @param integrities of the files, by their paths below `features/`, without `.js`
 * @param base the address of `embed.js`, which every feature imports: it is there, and vouched for by the page
 */
export function checkedFeatures(integrities: Readonly<Record<string, string>>, base: string): FeatureLoader {
  return async (name) => {
    const integrity = integrities[name];
    if (!integrity) throw new Error(`There is no feature ${name}`);
    const { href } = new URL(`features/${name}.js`, base);
    const address = `${href}#${Math.random()}`;
    try {
      await runModule(address, integrity);
      return (await import(address)) as unknown;
    } catch (cause) {
      throw new SourceError('feature', href, { cause, expected: { integrity } });
    }
  };
}

function runModule(url: string, integrity: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.type = 'module';
    script.crossOrigin = 'anonymous';
    script.integrity = integrity;
    // A policy by nonce alone lets nothing in that lacks it.
    script.nonce = document.querySelector<HTMLScriptElement>('script[nonce]')?.nonce ?? '';
    script.src = trustedTypesPolicy().createScriptURL(url);
    script.onload = script.onerror = (event) => {
      script.remove();
      if ((event as Event).type === 'load') resolve();
      else reject(new Error('not loaded'));
    };
    document.head.append(script);
  });
}
