import { expect } from '@open-wc/testing';
import { Kept } from './kept.js';

it('makes a thing once for as long as it would be made of the same', () => {
  const kept = new Kept<string>();
  let made = 0;
  const of = (...parts: readonly unknown[]): string => kept.of(parts, () => `${parts.join()}, made ${++made}`);
  const part = {};
  expect(of(part, 1)).to.equal('[object Object],1, made 1');
  expect(of(part, 1)).to.equal('[object Object],1, made 1');
  expect(of({}, 1)).to.equal('[object Object],1, made 2');
  expect(of({}, undefined)).to.equal('[object Object],, made 3');
});

it('keeps what is undefined, too', () => {
  const kept = new Kept<undefined>();
  let made = 0;
  for (let tries = 0; tries < 2; tries++) kept.of([], () => void made++);
  expect(made).to.equal(1);
});
