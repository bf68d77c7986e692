import { Instant } from '@candor/log';
import { expect, it } from 'vitest';
import { onDays } from './on-days.ts';

it.each([
  ['within a day', '2026-12-03T01:00Z', '2026-12-03T02:00Z', ['2026-12-03 02:00']],
  ['over midnight', '2026-12-03T22:30Z', '2026-12-04T00:30Z', ['2026-12-03 23:30', '2026-12-04 until 01:30']],
  ['until midnight', '2026-12-03T21:00Z', '2026-12-03T23:00Z', ['2026-12-03 22:00']],
  [
    'over days, until midnight',
    '2026-12-30T21:00Z',
    '2027-01-01T23:00Z',
    ['2026-12-30 22:00', '2026-12-31 all day', '2027-01-01 all day'],
  ],
])('a window %s stands in each day it touches', (_how, from, until, days) => {
  const window = { scheduledFor: Instant.parse(from), scheduledUntil: Instant.parse(until) };
  expect(onDays('Europe/Berlin', window).map(({ day, times }) => `${day} ${times}`)).toEqual(days);
});
