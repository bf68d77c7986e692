import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Instant, instantOf, millisecondsOf } from '../instant.ts';
import { zonedTimes } from './zoned-time.ts';

test.each([
  ['UTC has no offset but Z', 'Etc/UTC', '2024-04-03T18:10:00Z', '2024-04-03T18:10:00.000Z', '18:10', 'UTC'],
  [
    'London in winter is not UTC',
    'Europe/London',
    '2024-01-03T18:10:00Z',
    '2024-01-03T18:10:00.000+00:00',
    '18:10',
    'GMT',
  ],
  [
    'before the clocks go forward',
    'Europe/Berlin',
    '2024-03-31T00:59:59.999Z',
    '2024-03-31T01:59:59.999+01:00',
    '01:59',
    'GMT+1',
  ],
  [
    'after they went forward',
    'Europe/Berlin',
    '2024-03-31T01:00:00Z',
    '2024-03-31T03:00:00.000+02:00',
    '03:00',
    'GMT+2',
  ],
  ['before they go back', 'America/New_York', '2024-11-03T05:30:00Z', '2024-11-03T01:30:00.000-04:00', '01:30', 'EDT'],
  ['the same hour again', 'America/New_York', '2024-11-03T06:30:00Z', '2024-11-03T01:30:00.000-05:00', '01:30', 'EST'],
  ['half an hour', 'Asia/Kolkata', '2024-04-03T18:30:00Z', '2024-04-04T00:00:00.000+05:30', '00:00', 'GMT+5:30'],
  [
    'half an hour west',
    'America/St_Johns',
    '2024-01-01T00:00:00Z',
    '2023-12-31T20:30:00.000-03:30',
    '20:30',
    'GMT-3:30',
  ],
  [
    'clocks that change by half an hour',
    'Australia/Lord_Howe',
    '2024-07-01T00:00:00Z',
    '2024-07-01T10:30:00.000+10:30',
    '10:30',
    'GMT+10:30',
  ],
  [
    'a day that was left out',
    'Pacific/Apia',
    '2011-12-30T10:00:00Z',
    '2011-12-31T00:00:00.000+14:00',
    '00:00',
    'GMT+14',
  ],
  [
    'local mean time, to the minute',
    'Africa/Monrovia',
    '1960-01-05T00:00:00Z',
    '1960-01-04T23:16:00.000-00:44',
    '23:16',
    'GMT-0:44:30',
  ],
  [
    'the end of what ISO can write',
    'Asia/Tokyo',
    '9999-12-31T23:00:00Z',
    '9999-12-31T23:00:00.000+00:00',
    '23:00',
    'GMT+9',
  ],
])('%s: %s at %s', (_what, timeZone, at, iso, time, zone) => {
  expect(zonedTimes(timeZone)(Instant.parse(at))).toEqual({ iso, time, zone });
});

test('UTC is UTC by any of its names, and nothing else is', () => {
  const at = Instant.parse('2024-01-03T18:10:00Z');
  for (const name of ['UTC', 'Etc/UTC', 'etc/utc', 'Zulu', 'Etc/Universal', 'UCT'])
    expect(zonedTimes(name)(at).iso, name).toBe(at);
  for (const name of ['Etc/GMT', 'GMT', 'Africa/Abidjan', 'Europe/Lisbon'])
    expect(zonedTimes(name)(at).iso, name).toBe('2024-01-03T18:10:00.000+00:00');
});

test('what is written names the same instant, in any zone at any time since 1972', () => {
  const zones = fc.constantFrom(...Intl.supportedValuesOf('timeZone'));
  const times = fc.integer({ min: Date.UTC(1972, 6), max: Date.UTC(2037, 11) });
  fc.assert(
    fc.property(zones, times, (timeZone, at) => {
      const { iso, time } = zonedTimes(timeZone)(instantOf(at));
      expect(iso).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}(Z|[+-]\d\d:\d\d)$/);
      expect(millisecondsOf(Instant.parse(iso))).toBe(at);
      expect(iso.slice(11, 16)).toBe(time);
    }),
    { numRuns: 500 },
  );
});
