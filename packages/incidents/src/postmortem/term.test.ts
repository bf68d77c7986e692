import { Instant } from '@candor/log';
import { expect, it } from 'vitest';
import { workingDaysAfter } from './term.ts';

it.each([
  ['a Wednesday', 5, 'Etc/UTC', '2024-04-03T19:00Z', '2024-04-10T23:59:00.000Z'],
  ['a Friday', 1, 'Etc/UTC', '2024-04-05T00:00Z', '2024-04-08T23:59:00.000Z'],
  ['a Saturday', 1, 'Etc/UTC', '2024-04-06T12:00Z', '2024-04-08T23:59:00.000Z'],
  ['a Sunday', 5, 'Etc/UTC', '2024-04-07T23:59:59Z', '2024-04-12T23:59:00.000Z'],
  ['the zone’s day, which is Thursday already', 1, 'Asia/Kolkata', '2024-04-03T19:00Z', '2024-04-05T18:29:00.000Z'],
  ['the zone’s day, which is Wednesday still', 1, 'America/New_York', '2024-04-04T03:00Z', '2024-04-05T03:59:00.000Z'],
  ['the clocks go forward', 2, 'Europe/Berlin', '2024-03-29T12:00Z', '2024-04-02T21:59:00.000Z'],
  ['sixty days', 60, 'Etc/UTC', '2024-04-03T19:00Z', '2024-06-26T23:59:00.000Z'],
])('from %s, %i working days on in %s', (_, days, timeZone, from, due) => {
  expect(workingDaysAfter(Instant.parse(from), days, timeZone)).toBe(due);
});
