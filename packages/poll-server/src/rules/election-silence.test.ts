import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isElectionSilence } from './election-silence.js';
import { osloTime } from './oslo-time.js';

const silentOn = (day: string) => (moment: string) => isElectionSilence(new Date(moment), new Set([day]));

describe('osloTime', () => {
  it('is an hour ahead of UTC in winter, and two in summer', () => {
    assert.deepEqual(osloTime(new Date('2027-01-31T23:30:00Z')), { day: '2027-02-01', hour: 0 });
    assert.deepEqual(osloTime(new Date('2027-07-31T21:59:59Z')), { day: '2027-07-31', hour: 23 });
    assert.deepEqual(osloTime(new Date('2027-07-31T22:00:00Z')), { day: '2027-08-01', hour: 0 });
  });
});

describe('isElectionSilence', () => {
  it('lasts from midnight to nine in the evening, by the clocks of Norway', () => {
    const silent = silentOn('2027-09-13');
    for (const [moment, expected] of [
      ['2027-09-12T21:59:59.999Z', false],
      ['2027-09-12T22:00:00Z', true],
      ['2027-09-13T10:00:00Z', true],
      ['2027-09-13T18:59:59.999Z', true],
      ['2027-09-13T19:00:00Z', false],
      ['2027-09-13T22:00:00Z', false],
      ['2027-09-14T10:00:00Z', false],
    ] as const)
      assert.equal(silent(moment), expected, moment);
  });

  it('lasts an hour less on the day on which summer time begins', () => {
    const silent = silentOn('2027-03-28');
    assert.equal(silent('2027-03-27T22:59:59Z'), false);
    assert.equal(silent('2027-03-27T23:00:00Z'), true);
    assert.equal(silent('2027-03-28T18:59:59Z'), true);
    assert.equal(silent('2027-03-28T19:00:00Z'), false);
  });

  it('lasts an hour longer on the day on which summer time ends, through both hours of the same name', () => {
    const silent = silentOn('2027-10-31');
    assert.equal(silent('2027-10-30T21:59:59Z'), false);
    assert.equal(silent('2027-10-30T22:00:00Z'), true);
    assert.equal(silent('2027-10-31T00:30:00Z'), true);
    assert.equal(silent('2027-10-31T01:30:00Z'), true);
    assert.equal(silent('2027-10-31T19:59:59Z'), true);
    assert.equal(silent('2027-10-31T20:00:00Z'), false);
  });
});
