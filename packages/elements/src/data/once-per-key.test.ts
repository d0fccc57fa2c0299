import { expect } from '@open-wc/testing';
import { oncePerKey } from './once-per-key.js';

describe('oncePerKey', () => {
  it('does the work once, however many ask for it', async () => {
    const done: string[] = [];
    const work = oncePerKey((key) => Promise.resolve(done.push(key)));
    const answers = await Promise.all([work('a'), work('a'), work('b')]);
    expect(answers).to.deep.equal([1, 1, 2]);
    expect(await work('a')).to.equal(1);
    expect(done).to.deep.equal(['a', 'b']);
  });

  it('forgets a failure, so that it can be tried again', async () => {
    let failures = 1;
    const work = oncePerKey((key) => (failures-- > 0 ? Promise.reject(new Error('down')) : Promise.resolve(key)));
    const [first, second] = await Promise.allSettled([work('a'), work('a')]);
    expect(first.status).to.equal('rejected');
    expect(second, 'asked while the first was underway').to.deep.equal(first);
    expect(await work('a')).to.equal('a');
  });

  it('does anew what was forgotten, and nothing else', async () => {
    const done: string[] = [];
    const work = oncePerKey((key) => Promise.resolve(done.push(key)));
    await Promise.all([work('a'), work('b')]);
    work.forget('a');
    work.forget('never heard of');
    await Promise.all([work('a'), work('b')]);
    expect(done).to.deep.equal(['a', 'b', 'a']);
  });
});
