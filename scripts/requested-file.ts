import { realpath, stat } from 'node:fs/promises';
import { isAbsolute, join, relative, sep } from 'node:path';

/**
 * The path that a request names, as it came but for `.` and `..`.
 *
 * @param target of the request: a path, or a whole address as a proxy sends it
 * @returns undefined where it is neither
 */
export function pathOf(target = '/'): string | undefined {
  // Alone, a path that begins with two slashes would name another machine.
  const address = target.startsWith('/') ? `http://localhost${target}` : target;
  return URL.canParse(address) ? new URL(address).pathname : undefined;
}

/**
 * Finds a file below a folder. Names that begin with a dot are private, and so is all that links lead out to.
 *
 * @param folder that may be a link itself
 * @param path of a request; one that ends with a slash stands for the `index.html` there
 * @returns the path of the file from the folder, without links; undefined where there is none to serve
 */
export async function fileBelow(folder: string, path: string): Promise<string | undefined> {
  try {
    const named = decodeURIComponent(path.endsWith('/') ? `${path}index.html` : path);
    const root = await realpath(folder);
    const file = await realpath(join(root, named));
    const below = relative(root, file);
    const isPrivate = [...named.split('/'), ...below.split(sep)].some((name) => name.startsWith('.'));
    return isPrivate || isAbsolute(below) || !(await stat(file)).isFile() ? undefined : below;
  } catch {
    // It cannot be decoded, or is not there.
    return undefined;
  }
}
