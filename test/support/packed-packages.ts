import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { runCommand } from './run-command.js';

/** The packages that a registry would get. */
export const PACKED = ['programmes', 'elements', 'importer', 'embed'] as const;

/** A package as a registry would have it. */
export interface PackedPackage {
  readonly name: string;
  /** Its folder in the repository. */
  readonly source: string;
  /** The packed file. */
  readonly tarball: string;
  /** Where it is unpacked: below `node_modules`, as in somebody else's program. */
  readonly folder: string;
  readonly json: PackageJson;
  /** The paths of all that is in it, with slashes. */
  readonly files: readonly string[];
}

/** What a package.json says to registries, bundlers and editors. */
export interface PackageJson {
  readonly name: string;
  readonly version: string;
  readonly description?: string;
  readonly keywords?: readonly string[];
  readonly license?: string;
  readonly private?: boolean;
  readonly type?: string;
  readonly engines?: { readonly node?: string };
  readonly sideEffects?: boolean | readonly string[];
  readonly exports?: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
  readonly customElements?: string;
  readonly 'web-types'?: string;
  readonly vscode?: Readonly<Record<string, readonly string[]>>;
  readonly unpkg?: string;
  readonly jsdelivr?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

/**
 * Packs all packages as `npm pack` does, with what it runs before, and unpacks them.
 *
 * @param folder an empty one
 * @throws Error with what npm said, if a package cannot be packed
 */
export async function packPackages(folder: string): Promise<readonly PackedPackage[]> {
  const tarballs = join(folder, 'tarballs');
  await mkdir(tarballs);
  const names = PACKED.flatMap((name) => ['-w', `@partiprogram/${name}`]);
  const packing = await runCommand('npm', ['pack', '--pack-destination', tarballs, ...names]);
  if (packing.code !== 0) throw new Error(`${packing.stdout}\n${packing.stderr}`);
  return Promise.all(PACKED.map((name) => unpack(name, folder, tarballs)));
}

async function unpack(name: string, root: string, tarballs: string): Promise<PackedPackage> {
  const file = (await readdir(tarballs)).find((it) => it.startsWith(`partiprogram-${name}-`)) ?? '';
  const tarball = join(tarballs, file);
  const folder = join(root, 'node_modules/@partiprogram', name);
  await mkdir(folder, { recursive: true });
  const { code, stderr } = await runCommand('tar', ['-xzf', tarball, '-C', folder, '--strip-components=1']);
  if (code !== 0) throw new Error(stderr);
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((it) => it.isFile())
    .map((it) => posix.join(it.parentPath.slice(folder.length + 1).replaceAll('\\', '/'), it.name))
    .sort();
  const json = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as PackageJson;
  return { name: json.name, source: posix.join('packages', name), tarball, folder, json, files };
}
