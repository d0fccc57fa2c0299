import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findBursts, usualAnswers } from './bursts.js';
import { isOwner } from './owner-token.js';

const hours = (...answers: readonly number[]) => answers.map((it, hour) => ({ hour, answers: it }));

describe('findBursts', () => {
  it('finds hours with many times the usual, and none that are small', () => {
    assert.equal(usualAnswers(hours(4, 8, 6)), 6);
    assert.deepEqual(findBursts(hours(4, 8, 6, 120)), [{ hour: 3, answers: 120, times: 20 }]);
    assert.deepEqual(findBursts(hours(1, 1, 1, 29)), []);
    assert.deepEqual(findBursts(hours(100, 120, 140, 400)), []);
    assert.deepEqual(findBursts([]), []);
    assert.deepEqual(findBursts(hours(500)), []);
  });
});

describe('isOwner', () => {
  const token = 'a-token-of-some-length';
  const basic = (text: string): string => `Basic ${Buffer.from(text).toString('base64')}`;

  it('knows the token, as browsers and as programs send it', () => {
    assert.ok(isOwner(basic(`anybody:${token}`), token));
    assert.ok(isOwner(basic(`:${token}`), token));
    assert.ok(isOwner(`Bearer ${token}`, token));
    assert.ok(isOwner(`bearer ${token}`, token));
  });

  it('lets in nobody else', () => {
    for (const header of [
      undefined,
      '',
      'Bearer',
      'Bearer ',
      `Bearer ${token}x`,
      token,
      basic(token.slice(1)),
      basic(`${token}:`),
      'Basic %%%',
      `Digest ${token}`,
    ])
      assert.ok(!isOwner(header, token), header);
  });
});
