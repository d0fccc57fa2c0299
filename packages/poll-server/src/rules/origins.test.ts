import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isOriginPattern, readOrigins } from './origins.js';

describe('isOriginPattern', () => {
  it('takes origins with encryption, and those of this machine', () => {
    for (const origin of [
      'https://www.example.no',
      'https://example.no:8443',
      'http://localhost:8080',
      'http://localhost:*',
    ])
      assert.ok(isOriginPattern(origin), origin);
  });

  it('takes nothing that is more, or less, than an origin', () => {
    for (const text of [
      ...['*', 'null', '', 'www.example.no', 'https://www.example.no/', 'https://www.example.no/artikkel', 'https://*'],
      ...[
        'http://www.example.no',
        'https://www.example.no:*',
        'https://EXAMPLE.no',
        'javascript:alert(1)',
        'file:///etc',
      ],
    ])
      assert.ok(!isOriginPattern(text), text);
  });
});

describe('readOrigins', () => {
  it('knows an origin by every letter', () => {
    const allows = readOrigins(['https://www.example.no']);
    assert.ok(allows('https://www.example.no'));
    for (const other of [
      ...[
        'https://example.no',
        'http://www.example.no',
        'https://www.example.no:8443',
        'https://www.example.no.evil.com',
      ],
      ...['https://evil.com/https://www.example.no', 'null', '', 'HTTPS://WWW.EXAMPLE.NO', 'https://www.example.no '],
    ])
      assert.ok(!allows(other), other);
  });

  it('knows every port of this machine, and nothing that looks like it', () => {
    const allows = readOrigins(['http://localhost:*']);
    for (const origin of ['http://localhost', 'http://localhost:1', 'http://localhost:65535'])
      assert.ok(allows(origin));
    for (const other of [
      'http://localhost:8080.evil.com',
      'http://localhost:',
      'http://localhost:x',
      'http://localhost.evil.com',
      'https://localhost:1',
    ])
      assert.ok(!allows(other), other);
  });
});
