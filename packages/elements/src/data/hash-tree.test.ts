import { expect } from '@open-wc/testing';
import { hashOf, vouchFor } from '../../../../test/support/hash-tree.js';
import { contentOf } from './hash-tree.js';

const HAV = 'programmes/hav.json';
const SKOG = 'programmes/skog.json';

const CONTENTS = new Map([
  [HAV, '{"says":"åpne to badeplasser"}'],
  [SKOG, '{"says":"plante trær"}'],
  ...Array.from({ length: 5 }, (_, at) => [`programmes/p-${at}.json`, `{"says":"${at}"}`] as const),
]);

const { root, files } = await vouchFor(CONTENTS);
const hav = files.get(HAV)!;
const skog = files.get(SKOG)!;
const [content = '', proof = ''] = /^\{"content":(.+),"proof":"(.+)"\}$/.exec(hav)!.slice(1);
const hashes = proof.split(' ');
const file = (its: string, ...beside: readonly string[]) => `{"content":${its},"proof":"${beside.join(' ')}"}`;

/** Whether a file is taken in the place of another, and why not. */
async function refusal(text: string, path = HAV, against = root): Promise<string> {
  return contentOf(against, path, text).then(
    () => 'taken',
    (error: unknown) => String(error),
  );
}

const NOT_VOUCHED = /^Error: programmes\/\w+\.json is not the file that the catalogue vouches for$/;

describe('contentOf', () => {
  it('gives what stands in a file that the root vouches for', async () => {
    for (const [path, text] of files) {
      expect(await contentOf(root, path, text), path).to.deep.equal(JSON.parse(CONTENTS.get(path)!));
    }
  });

  it('takes the only file of a dataset, whose proof is empty', async () => {
    const only = await vouchFor(new Map([[HAV, content]]));
    expect(await contentOf(only.root, HAV, file(content))).to.deep.equal(JSON.parse(content));
  });

  it('refuses a file of which one letter is another, or that has one more, or one less', async () => {
    for (const changed of [content.replace('to', 'ti'), `${content} `, content.replace('"says":', '"x":0,"says":')]) {
      expect(await refusal(file(changed, ...hashes)), changed).to.match(NOT_VOUCHED);
    }
  });

  it('refuses another file in its place, though that is vouched for in its own', async () => {
    expect(await refusal(skog, SKOG)).to.equal('taken');
    expect(await refusal(skog)).to.match(NOT_VOUCHED);
    expect(await refusal(hav, SKOG)).to.match(NOT_VOUCHED);
    expect(await refusal(hav, `en/${HAV}`)).to.match(/is not the file/);
  });

  it('refuses a proof that lacks a hash, has one more, or has them in another order', async () => {
    expect(await refusal(file(content, ...hashes))).to.equal('taken');
    expect(hashes.length, 'the tree is high enough for that').to.equal(3);
    for (const other of [
      hashes.slice(1),
      hashes.slice(0, -1),
      [],
      [...hashes, hashes[0]!],
      [hashes[0]!, ...hashes],
      [...hashes].reverse(),
      [...hashes, root],
    ]) {
      expect(await refusal(file(content, ...other)), other.join(' ')).to.match(NOT_VOUCHED);
    }
  });

  it('refuses the proof of another file, and of another tree', async () => {
    const beside = /"proof":"(.+)"\}$/.exec(files.get('programmes/p-4.json')!)![1]!;
    expect(await refusal(file(content, ...beside.split(' ')))).to.match(NOT_VOUCHED);
    const other = await vouchFor(new Map([...CONTENTS, ['programmes/p-0.json', '{"says":"more"}']]));
    expect(await refusal(other.files.get(HAV)!, HAV, other.root)).to.equal('taken');
    expect(await refusal(other.files.get(HAV)!)).to.match(NOT_VOUCHED);
    expect(await refusal(hav, HAV, other.root)).to.match(NOT_VOUCHED);
  });

  it('refuses a node of the tree that is passed off as a file, and the root itself', async () => {
    const leaf = await hashOf('0', HAV, content);
    const pair = [leaf, hashes[0]!].sort() as [string, string];
    expect(await hashOf('1', ...pair), 'that is how it goes on').to.not.equal(root);
    expect(await refusal(file(pair.join('\n'), ...hashes.slice(1)), '1')).to.match(/is not the file/);
    expect(await refusal(file(`"${root}"`))).to.match(NOT_VOUCHED);
    expect(await refusal(file(content, ...hashes), HAV, '')).to.match(NOT_VOUCHED);
  });

  it('refuses what has another shape, or more than a content and a proof', async () => {
    for (const text of [
      '',
      '{}',
      '[]',
      content,
      '<!doctype html><title>Logg inn</title>',
      `{"content":${content}}`,
      `{"proof":"${proof}","content":${content}}`,
      ` ${hav}`,
      `${hav} `,
      hav.replace('"proof"', '"x":0,"proof"'),
      hav.replace('{"content"', '{"x":0,"content"'),
    ]) {
      expect(await refusal(text), text).to.not.equal('taken');
    }
  });

  it('refuses what is vouched for and no JSON', async () => {
    const { root: its, files: broken } = await vouchFor(new Map([[HAV, '{"says":']]));
    expect(await refusal(broken.get(HAV)!, HAV, its)).to.match(/^SyntaxError/);
  });

  it('refuses a proof without end at once, and does not go through it', async () => {
    const begun = performance.now();
    const digest = crypto.subtle.digest.bind(crypto.subtle);
    let times = 0;
    crypto.subtle.digest = (...given) => {
      times++;
      return digest(...given);
    };
    for (const proof of ['A '.repeat(4_000_000), `${hashes[0]!} `.repeat(170_000), ' '.repeat(8_000_000)]) {
      expect(await refusal(file(content, proof))).to.match(NOT_VOUCHED);
    }
    expect(await refusal(`{"content":${'{"content":,"proof":"'.repeat(400_000)}`)).to.match(NOT_VOUCHED);
    Reflect.deleteProperty(crypto.subtle, 'digest');
    expect(times, 'hashes that were worked out').to.be.lessThan(10);
    expect(performance.now() - begun).to.be.lessThan(5_000);
  });

  it('works the hash out in code where the browser has no means to, as on a page without encryption', async () => {
    const own = Object.getOwnPropertyDescriptor(window, 'crypto')!;
    Object.defineProperty(window, 'crypto', { configurable: true, value: {} });
    try {
      expect(await contentOf(root, HAV, hav)).to.deep.equal(JSON.parse(content));
      expect(await refusal(file('{"says":"javascript:alert(1)"}', ...hashes))).to.match(NOT_VOUCHED);
      expect(await refusal(hav.replace('"says"', '"saYs"'))).to.match(NOT_VOUCHED);
      expect(await refusal(skog)).to.match(NOT_VOUCHED);
      expect(await refusal('<!doctype html>')).to.match(NOT_VOUCHED);
    } finally {
      Object.defineProperty(window, 'crypto', own);
    }
  });
});
