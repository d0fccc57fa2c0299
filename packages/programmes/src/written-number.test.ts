import assert from 'node:assert/strict';
import { test } from 'node:test';
import { writtenNumber } from './written-number.js';

void test('a number gets the marks of its language', () => {
  assert.equal(writtenNumber(1_234_567.5, 'nb'), '1\u{a0}234\u{a0}567,5');
  assert.equal(writtenNumber(1_234_567.5, 'nn'), '1\u{a0}234\u{a0}567,5');
  assert.equal(writtenNumber(1_234_567.5, 'en'), '1,234,567.5');
});

void test('it is written as the formats of Unicode write it', () => {
  for (const [language, locale] of [
    ['nb', 'nb'],
    ['nn', 'nb'],
    ['en', 'en'],
  ] as const) {
    const format = new Intl.NumberFormat(locale);
    for (const value of [0, 7, 12, 999, 1000, 12_345, 100_000, 98_765_432, -3, -1234.25, 0.5, 2.125, 37.5, 1e15])
      assert.equal(writtenNumber(value, language), format.format(value));
  }
});

void test('it is rounded to as many figures as are wanted', () => {
  assert.equal(writtenNumber(1999.6, 'nb', 0), '2\u{a0}000');
  assert.equal(writtenNumber(1 / 3, 'nb'), '0,333');
});

void test('one too large to be written out comes as JavaScript writes it', () => {
  assert.equal(writtenNumber(1e21, 'nb'), '1e+21');
});
