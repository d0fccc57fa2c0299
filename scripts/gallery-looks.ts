import { escaped } from './static-html.js';

/** Lines of a stylesheet between two comments that say so: those that make the elements of one host look as they do. */
const COPIED = /^( *)\/\* copy (\w+) \*\/\n(.*?)\n\1\/\* end \*\/$/gms;

/**
 * Finds the lines that the gallery shows for each of its hosts. They are nested in the rule of the host, so that they mean the same
 * in a stylesheet of their own.
 *
 * @param css the stylesheet that the gallery uses
 * @returns the lines of each host as HTML, by its name, as far to the left as they go
 * @throws Error if there are none, or a host has two
 */
export function looksIn(css: string): Readonly<Record<string, string>> {
  const looks: Record<string, string> = {};
  for (const [, indent = '', name = '', lines = ''] of css.matchAll(COPIED)) {
    if (name in looks) throw new Error(`Two looks are called ${name}`);
    looks[name] = escaped(lines.replaceAll(new RegExp(`^${indent}`, 'gm'), ''));
  }
  if (Object.keys(looks).length === 0) throw new Error('The stylesheet of the gallery shows no lines');
  return looks;
}
