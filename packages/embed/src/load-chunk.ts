import type { ChunkFile } from './build-manifest.js';

/** What a module of ours gives to the one that loads it. */
export interface Chunk {
  /** Of the code of a tag. */
  readonly addMessages?: (language: string, messages: unknown) => void;
  /** Of the code of a tag: takes what checks its parts. */
  readonly checkPartsWith?: (check: (name: string) => Promise<unknown>) => void;
  /** Of a language. */
  readonly messages?: unknown;
  /** Of the file that knows the parts of elements. */
  readonly parts?: Readonly<Record<string, readonly ChunkFile[]>>;
}

/**
 * Loads the code of a tag, a part of it, or a language. Every file is preloaded with its integrity first: the browser then
 * keeps the checked file for the import, or a failure in its place, so that nothing runs that was not vouched for.
 *
 * @param files its own first; none is nothing to load
 * @param base the address of `embed.js`
 * @throws Error when a file cannot be had, or is not the one that was built
 */
export async function loadChunk(files: readonly ChunkFile[], base: string): Promise<Chunk> {
  await Promise.all(files.map(({ path, integrity }) => preload(new URL(path, base).href, integrity)));
  const [own] = files;
  return own ? ((await import(new URL(own.path, base).href)) as Chunk) : {};
}

function preload(href: string, integrity: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const link = document.createElement('link');
    link.rel = 'modulepreload';
    link.crossOrigin = '';
    link.integrity = integrity;
    link.href = href;
    link.onload = link.onerror = (event) => {
      link.remove();
      if ((event as Event).type === 'load') resolve();
      else reject(new Error(`${href} could not be loaded, or does not match its hash`));
    };
    document.head.append(link);
  });
}
