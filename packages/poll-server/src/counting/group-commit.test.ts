import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { GroupCommit, OverloadError } from './group-commit.js';

const LIMITS = { together: 10, waiting: 50, pause: 0 };

/** A commit that ends when the test says so, and remembers its groups. */
function slowCommit() {
  const groups: (readonly number[])[] = [];
  let finish: (() => void) | undefined;
  const commit = async (items: readonly number[]): Promise<readonly string[]> => {
    groups.push(items);
    await new Promise<void>((resolve) => (finish = resolve));
    return items.map((it) => `did ${it}`);
  };
  return { groups, commit, finish: () => finish?.() };
}

/** Lets everything happen that waits for its turn. */
const turn = (): Promise<void> => new Promise((resolve) => setTimeout(() => setImmediate(resolve)));

describe('GroupCommit', () => {
  it('puts whatever comes during one commit into the next, no more than it may, and gives each its own outcome', async () => {
    const { groups, commit, finish } = slowCommit();
    const group = new GroupCommit(commit, LIMITS);
    const first = group.add(0);
    await turn();
    const others = Array.from({ length: 14 }, (_, at) => group.add(at + 1));
    finish();
    assert.equal(await first, 'did 0');
    await turn();
    finish();
    await turn();
    finish();
    assert.deepEqual(
      await Promise.all(others),
      Array.from({ length: 14 }, (_, at) => `did ${at + 1}`),
    );
    assert.deepEqual(
      groups.map(({ length }) => length),
      [1, 10, 4],
    );
  });

  for (const [took, pause, waits] of [
    [5, 1_000, 5],
    [5_000, 10, 10],
  ] as const) {
    it(`waits for more after a commit, for as long as that took and no longer than it may: ${waits} ms`, async (t) => {
      t.mock.timers.enable({ apis: ['setTimeout'] });
      const moment = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
      const groups: (readonly number[])[] = [];
      let now = 0;
      const commit = (items: readonly number[]): Promise<readonly number[]> => {
        groups.push(items);
        now += took;
        return Promise.resolve(items);
      };
      const group = new GroupCommit(commit, { ...LIMITS, pause }, () => now);
      await group.add(0);
      const second = group.add(1);
      await moment();
      t.mock.timers.tick(waits - 1);
      const third = group.add(2);
      await moment();
      assert.deepEqual(groups, [[0]]);
      t.mock.timers.tick(1);
      await Promise.all([second, third]);
      assert.deepEqual(groups, [[0], [1, 2]]);
    });
  }

  it('tells nobody anything before the commit', async () => {
    const { commit, finish } = slowCommit();
    const group = new GroupCommit(commit, LIMITS);
    let told = false;
    const outcome = group.add(1).then(() => (told = true));
    await turn();
    assert.equal(told, false);
    finish();
    await outcome;
    assert.equal(told, true);
  });

  it('tells all of a group that it failed, and goes on with the next', async () => {
    let broken = true;
    const group = new GroupCommit((items: readonly number[]) => {
      return broken ? Promise.reject(new Error('disk full')) : Promise.resolve(items);
    }, LIMITS);
    const failed = await Promise.allSettled([group.add(1), group.add(2)]);
    assert.deepEqual(
      failed.map(({ status }) => status),
      ['rejected', 'rejected'],
    );
    broken = false;
    assert.equal(await group.add(3), 3);
  });

  it('takes no more than may wait', async () => {
    const { commit, finish } = slowCommit();
    const group = new GroupCommit(commit, { together: 1, waiting: 2, pause: 0 });
    const running = group.add(0);
    await turn();
    const waiting = [group.add(1), group.add(2)];
    await assert.rejects(group.add(3), OverloadError);
    for (let at = 0; at < 3; at++) {
      finish();
      await turn();
    }
    await Promise.all([running, ...waiting]);
  });

  it('is idle when everything is done', async () => {
    const { commit, finish } = slowCommit();
    const group = new GroupCommit(commit, LIMITS);
    await group.idle();
    const outcome = group.add(1);
    let idle = false;
    const waiting = group.idle().then(() => (idle = true));
    await turn();
    assert.equal(idle, false);
    finish();
    await Promise.all([outcome, waiting]);
  });
});
