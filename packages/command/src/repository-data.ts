import { fileURLToPath } from 'node:url';

/**
 * The path of a file or folder of our own data: lists of parties and areas, schemas. They stand in `data/` at the root of
 * the repository; the package is private until it is published with them.
 *
 * @param path in `data/`
 */
export function dataPath(path: string): string {
  return fileURLToPath(new URL(`../../../data/${path}`, import.meta.url));
}
