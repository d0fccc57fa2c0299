/** What the build writes and what a browser checks are two pieces of code: here they meet. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { contentOf } from '../packages/elements/src/data/hash-tree.js';
import { hashTree, leafOf } from 'partiprogram/hash-tree';
import { vouchFor } from './support/hash-tree.js';

/** So many files, each with content of its own. */
function contents(count: number): ReadonlyMap<string, string> {
  return new Map(
    Array.from({ length: count }, (_, at) => [`programmes/p-${at}.json`, JSON.stringify({ at, text: `Løfte ${at}` })]),
  );
}

/** The files with their proofs, as the build writes them. */
function written(count: number): { readonly root: string; readonly files: ReadonlyMap<string, string> } {
  const all = [...contents(count)];
  const tree = hashTree(all.map(([path, content]) => leafOf(path, content)));
  const files = all.map(
    ([path, content], leaf) => [path, `{"content":${content},"proof":"${tree.proofOf(leaf).join(' ')}"}`] as const,
  );
  return { root: tree.root, files: new Map(files) };
}

describe('a hash tree', () => {
  for (const count of [1, 2, 3, 7, 8, 100]) {
    it(`over ${count} vouches for each, and for no other in its place`, async () => {
      const { root, files } = written(count);
      for (const [path, text] of files) {
        const { content } = JSON.parse(text) as { content: { at: number } };
        assert.deepEqual(await contentOf(root, path, text), content);
        const next = files.get(`programmes/p-${(content.at + 1) % count}.json`)!;
        if (count > 1) await assert.rejects(contentOf(root, path, next), path);
        await assert.rejects(contentOf(root, path, text.replace('Løfte', 'Løyfte')), path);
      }
    });

    it(`over ${count} is the one that the tests in a browser build`, async () => {
      assert.deepEqual(await vouchFor(contents(count)), written(count));
    });
  }

  it('has another root when anything in any file is another, or there is one more', () => {
    const leaves = [...contents(7)].map(([path, content]) => leafOf(path, content));
    const roots = [
      hashTree(leaves).root,
      hashTree([...leaves, leafOf('programmes/p-7.json', '{}')]).root,
      ...leaves.map((_, at) => hashTree(leaves.with(at, leafOf(`programmes/p-${at}.json`, '{}'))).root),
    ];
    assert.equal(new Set(roots).size, roots.length);
  });

  it('does not confuse where a path ends and a content begins, nor a node with a leaf', () => {
    assert.notEqual(leafOf('a/b', 'c'), leafOf('a', '/bc'));
    const [left, right] = [leafOf('a', '1'), leafOf('b', '2')].sort() as [string, string];
    assert.notEqual(hashTree([left, right]).root, leafOf(left, right));
  });

  it('needs a file', () => {
    assert.throws(() => hashTree([]), RangeError);
  });
});
