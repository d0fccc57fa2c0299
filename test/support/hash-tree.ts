/** A hash tree over files, built in a browser; `packages/elements/src/data/hash-tree.ts` says what it is made of. */
export interface VouchedFiles {
  /** What vouches for all of them, in base64. */
  readonly root: string;
  /** The text of each file by path, with its proof. */
  readonly files: ReadonlyMap<string, string>;
}

/** The SHA-256 of a text, in base64. */
export async function sha256(text: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return btoa(String.fromCharCode(...new Uint8Array(hash)));
}

/** The hash that the tree has of some lines. */
export async function hashOf(...lines: readonly string[]): Promise<string> {
  return (await sha256(lines.join('\n'))).slice(0, 22);
}

/**
 * Gives each file the proof that its root asks for.
 *
 * @param contents JSON by path, at least one
 */
export async function vouchFor(contents: ReadonlyMap<string, string>): Promise<VouchedFiles> {
  const leaves = await Promise.all([...contents].map(([path, content]) => hashOf('0', path, content)));
  const levels = [leaves];
  for (let level = leaves; level.length > 1; levels.push(level)) level = await above(level);
  const proofOf = (leaf: number): string =>
    levels.flatMap((level, height) => level[Math.floor(leaf / 2 ** height) ^ 1] ?? []).join(' ');
  const files = [...contents].map(
    ([path, content], leaf) => [path, `{"content":${content},"proof":"${proofOf(leaf)}"}`] as const,
  );
  return { root: levels.at(-1)?.[0] ?? '', files: new Map(files) };
}

async function above(level: readonly string[]): Promise<string[]> {
  const pairs = level.flatMap((hash, at) => (at % 2 === 0 ? [[hash, level[at + 1]] as const] : []));
  return Promise.all(
    pairs.map(async ([left, right]) => (right === undefined ? left : hashOf('1', ...[left, right].sort()))),
  );
}
