import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { clientAddress, networkOf } from './network.js';

describe('networkOf', () => {
  it('keeps 24 bits of an IPv4 address, also when it comes as an IPv6 one', () => {
    assert.equal(networkOf('192.0.2.77'), '192.0.2.0/24');
    assert.equal(networkOf('::ffff:192.0.2.1'), '192.0.2.0/24');
    assert.notEqual(networkOf('192.0.3.77'), networkOf('192.0.2.77'));
  });

  it('keeps 56 bits of an IPv6 address', () => {
    assert.equal(networkOf('2001:db8:1:2ff:1:2:3:4'), '2001:db8:1:200::/56');
    assert.equal(networkOf('2001:db8:1:201::'), networkOf('2001:db8:1:2ab::9'));
    assert.notEqual(networkOf('2001:db8:1:300::'), networkOf('2001:db8:1:2ab::9'));
  });

  it('takes whatever is no address for one network', () => {
    for (const text of ['', 'unknown', "'; drop table marks", '999.1.1.1', '<b>', '_hidden', 'fe80::1%eth0'.repeat(40)])
      assert.equal(networkOf(text), 'unknown', text);
  });
});

describe('clientAddress', () => {
  const header = '203.0.113.9, 198.51.100.7, 192.0.2.1';

  it('believes no header without a proxy', () => {
    assert.equal(clientAddress('127.0.0.1', header, 0), '127.0.0.1');
  });

  it('believes as many addresses as there are proxies, from the end', () => {
    assert.equal(clientAddress('127.0.0.1', header, 1), '192.0.2.1');
    assert.equal(clientAddress('127.0.0.1', header, 2), '198.51.100.7');
    assert.equal(clientAddress('127.0.0.1', header, 9), '203.0.113.9');
    assert.equal(clientAddress('127.0.0.1', undefined, 2), '127.0.0.1');
  });
});
