import type { ChunkFile } from './build-manifest.js';

/**
 * Loads the code of a tag. Every file is preloaded with its integrity first: the browser then keeps the checked file for
 * the import, or a failure in its place, so that nothing runs that was not vouched for.
 *
 * @param files the tag's own first
 * @param base the address of `embed.js`
 * @throws Error when a file cannot be had, or is not the one that was built
 */
export async function loadChunk(files: readonly ChunkFile[], base: string): Promise<void> {
  await Promise.all(files.map(({ path, integrity }) => preload(new URL(path, base).href, integrity)));
  const [own] = files;
  if (own) await import(new URL(own.path, base).href);
}

function preload(href: string, integrity: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const link = document.createElement('link');
    link.rel = 'modulepreload';
    link.crossOrigin = 'anonymous';
    link.integrity = integrity;
    link.href = href;
    link.onload = () => {
      link.remove();
      resolve();
    };
    link.onerror = () => {
      link.remove();
      reject(new Error(`${href} could not be loaded, or is not the file that this version was built with`));
    };
    document.head.append(link);
  });
}
