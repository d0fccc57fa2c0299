import { expect } from '@open-wc/testing';
import { longDay } from './days.js';

it('writes a day in each language, whichever the browser knows', () => {
  expect(longDay('2026-05-17', 'nb')).to.equal('17. mai 2026');
  expect(longDay('2026-05-17', 'nn')).to.equal('17. mai 2026');
  expect(longDay('2026-05-17', 'en')).to.equal('17 May 2026');
});

it('has a name for each month', () => {
  const months = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'];
  for (const [language, locale] of [
    ['nb', 'nb'],
    ['nn', 'nb'],
    ['en', 'en-GB'],
  ] as const) {
    const days = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
    for (const month of months) {
      const date = `2026-${month}-01`;
      expect(longDay(date, language)).to.equal(days.format(new Date(date)));
    }
  }
});

it('leaves what is no date as it is', () => {
  for (const date of ['snart', '2026', '2026-05', '2026-13-01']) expect(longDay(date, 'nb')).to.equal(date);
});
