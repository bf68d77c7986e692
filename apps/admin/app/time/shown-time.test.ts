import { Instant } from '@candor/log';
import { expect, it } from 'vitest';
import { clockIn } from './shown-time.server.ts';

const clock = clockIn('Europe/Berlin', Instant.parse('2024-04-03T22:30:00Z'));

it.each([
  ['today', '2024-04-03T22:05:09Z', '00:05', 'Thursday, 4 April 2024, 00:05:09 GMT+2'],
  ['yesterday', '2024-04-03T21:59:00Z', '3 April, 23:59', 'Wednesday, 3 April 2024, 23:59:00 GMT+2'],
  ['last year', '2023-12-24T17:00:00Z', '24 December 2023, 18:00', 'Sunday, 24 December 2023, 18:00:00 GMT+1'],
])('shows a time of %s in the zone of the page', (_when, instant, text, whole) => {
  expect(clock.show(Instant.parse(instant))).toEqual({ instant: Instant.parse(instant), text, whole });
});

it('counts both ways', () => {
  expect(clock.away(Instant.parse('2024-04-03T21:06:00Z'))).toBe('1\u00A0h 24\u00A0min');
  expect(clock.away(Instant.parse('2024-04-03T22:36:30Z'))).toBe('6\u00A0min');
});

it('shows seconds where they matter, and names the zone', () => {
  expect(clock.exact(Instant.parse('2024-04-03T22:14:03Z')).text).toBe('00:14:03');
  expect(clock.zoneName).toBe('Europe/Berlin (GMT+2)');
  expect(clockIn('Etc/UTC', clock.now).zoneName).toBe('UTC');
});
