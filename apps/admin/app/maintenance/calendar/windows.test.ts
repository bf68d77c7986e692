import { addMilliseconds, Instant } from '@candor/log';
import { expect, it } from 'vitest';
import { unannouncedIn } from './windows.server.ts';

const NOW = Instant.parse('2026-11-26T12:00Z');
const WEEKS = { from: Instant.parse('2026-11-29T00:00Z'), until: Instant.parse('2027-01-05T00:00Z') };
const FAR = { from: addMilliseconds(NOW, 800 * 86_400_000), until: addMilliseconds(NOW, 835 * 86_400_000) };

const series = (next: string | null, { rule = 'FREQ=DAILY', minutes = 60 } = {}) =>
  ({
    rule,
    startsAt: '2026-12-01T23:30',
    timeZone: 'Etc/UTC',
    minutes,
    next: next === null ? [] : [Instant.parse(next)],
  }) as unknown as Parameters<typeof unannouncedIn>[0];

it('finds every window of a month that is still to be announced', () => {
  const windows = unannouncedIn(series('2026-12-03T23:30Z'), WEEKS, NOW);
  expect(windows).toHaveLength(33);
  expect(windows[0]).toEqual({
    scheduledFor: Instant.parse('2026-12-03T23:30Z'),
    scheduledUntil: Instant.parse('2026-12-04T00:30Z'),
  });
  expect(windows.at(-1)?.scheduledFor).toBe('2027-01-04T23:30:00.000Z');
});

it('finds all of them where several come in a day', () => {
  const often = { rule: 'FREQ=DAILY;BYHOUR=0,6,12,18' };
  expect(unannouncedIn(series('2026-12-03T00:30Z', often), WEEKS, NOW)).toHaveLength(33 * 4);
});

it('finds of those that would overlap the ones that will be announced, however far ahead', () => {
  const long = series('2026-12-03T23:30Z', { minutes: 2 * 24 * 60 });
  const far = { from: Instant.parse('2027-02-01T00:00Z'), until: Instant.parse('2027-02-05T00:00Z') };
  const days = unannouncedIn(long, far, NOW).map(({ scheduledFor }) => scheduledFor.slice(5, 10));
  expect(days).toEqual(['01-26', '01-28', '01-30', '02-01', '02-03']);
});

it.each([
  ['that has ended', series(null), WEEKS],
  ['whose next comes later', series('2027-01-10T23:30Z'), WEEKS],
  ['in a month more than two years ahead', series('2026-12-03T23:30Z'), FAR],
])('finds none of a series %s', (_which, one, stretch) => {
  expect(unannouncedIn(one, stretch, NOW)).toEqual([]);
});
