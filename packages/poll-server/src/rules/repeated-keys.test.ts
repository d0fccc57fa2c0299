import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { hasRepeatedKeys } from './repeated-keys.js';

const repeats = (text: string): boolean => hasRepeatedKeys(text, Object.keys(JSON.parse(text) as object).length);

describe('hasRepeatedKeys', () => {
  it('finds a key that stands twice, however it is written', () => {
    assert.ok(repeats('{"a":1,"a":2}'));
    assert.ok(repeats('{"a":"1" , "b":2,\n"a" \t:"2"}'));
    assert.ok(repeats(String.raw`{"a":1,"\u0061":2}`));
    assert.ok(repeats('{"a":1,"b":{},"__proto__":2,"__proto__":3}'));
  });

  it('takes nothing in a text for a key', () => {
    assert.ok(!repeats('{"a":"b","c":"d:e"}'));
    assert.ok(!repeats(String.raw`{"a":"\"b\":1,\"b\":2","c\\":"\\"}`));
    assert.ok(!repeats(String.raw`{"question":"topic:a\/b","n":1}`));
  });
});
