import { Instant } from '@candor/log';
import { expect, it } from 'vitest';
import { clockIn } from './shown-time.server.ts';
import { shownWindow } from './shown-window.server.ts';

const clock = clockIn('Europe/Berlin', Instant.parse('2026-12-30T22:30:00Z'));
const shown = (from: string, until: string) => {
  const window = shownWindow(clock, { scheduledFor: Instant.parse(from), scheduledUntil: Instant.parse(until) });
  return `${window.from.text} to ${window.until.text}: ${window.lasting}`;
};

it.each([
  ['today', '2026-12-30T22:45Z', '2026-12-30T22:59Z', 'today, 23:45 to 23:59: 14\u00A0min'],
  ['over midnight', '2026-12-30T22:45Z', '2026-12-31T00:45Z', 'today, 23:45 to tomorrow, 01:45: 2\u00A0h'],
  ['tomorrow', '2026-12-30T23:30Z', '2026-12-31T01:00Z', 'tomorrow, 00:30 to 02:00: 1\u00A0h 30\u00A0min'],
  ['in another year', '2027-01-03T01:00Z', '2027-01-03T02:00Z', 'Sun 3 January 2027, 02:00 to 03:00: 1\u00A0h'],
  ['in the past', '2026-12-24T01:00Z', '2026-12-24T02:00Z', 'Thu 24 December, 02:00 to 03:00: 1\u00A0h'],
  [
    'over a change of the clocks',
    '2027-03-28T00:30Z',
    '2027-03-28T01:30Z',
    'Sun 28 March 2027, 01:30 to 03:30: 1\u00A0h',
  ],
])('shows a window %s by the clocks of the page', (_when, from, until, words) => {
  expect(shown(from, until)).toBe(words);
});
