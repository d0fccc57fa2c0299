import { expect } from '@open-wc/testing';
import { longDay } from './days.js';

it('writes a day in each language, whichever the browser knows', () => {
  expect(longDay('2026-05-17', 'nb')).to.equal('17. mai 2026');
  expect(longDay('2026-05-17', 'nn')).to.equal('17. mai 2026');
  expect(longDay('2026-05-17', 'en')).to.equal('May 17, 2026');
});
