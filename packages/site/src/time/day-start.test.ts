import { expect, test } from 'vitest';
import { dayStart } from './day-start.ts';

test.each([
  ['Etc/UTC', '2024-04-03', '2024-04-03T00:00:00.000Z'],
  ['Europe/Berlin', '2024-10-27', '2024-10-26T22:00:00.000Z'],
  ['Asia/Kolkata', '2024-04-03', '2024-04-02T18:30:00.000Z'],
  ['Pacific/Kiritimati', '2024-04-03', '2024-04-02T10:00:00.000Z'],
  ['America/Anchorage', '2024-04-03', '2024-04-03T08:00:00.000Z'],
  ['Africa/Cairo', '2024-04-26', '2024-04-25T22:00:00.000Z'],
  ['America/Sao_Paulo', '2018-11-04', '2018-11-04T03:00:00.000Z'],
  ['Pacific/Apia', '2011-12-31', '2011-12-30T10:00:00.000Z'],
])('in %s %s begins at %s', (timeZone, day, start) => {
  expect(dayStart(timeZone, day)).toBe(start);
});
