import fc from 'fast-check';
import { expect, it } from 'vitest';
import { dayAfter, monthOf } from './month.ts';

it('shows whole weeks from Monday on', () => {
  const { weeks, previous, next } = monthOf('2026-12', '2026-11-26');
  expect(weeks.map((week) => [week[0], week[6]])).toEqual([
    ['2026-11-30', '2026-12-06'],
    ['2026-12-07', '2026-12-13'],
    ['2026-12-14', '2026-12-20'],
    ['2026-12-21', '2026-12-27'],
    ['2026-12-28', '2027-01-03'],
  ]);
  expect([previous, next]).toEqual(['2026-11', '2027-01']);
});

it('shows four weeks of a February that fits them', () => {
  expect(monthOf('2027-02', '2026-11-26').weeks).toHaveLength(4);
});

it.each([null, '', '2026-13', '2026-1', '1999-01', '2026-12-01', "'"])(
  'shows this month when asked for %o',
  (asked) => {
    expect(monthOf(asked, '2026-11-26').month).toBe('2026-11');
  },
);

it('has every day of any month once, in order', () => {
  const months = fc.tuple(fc.integer({ min: 2000, max: 2999 }), fc.integer({ min: 1, max: 12 }));
  fc.assert(
    fc.property(months, ([year, number]) => {
      const month = `${year}-${String(number).padStart(2, '0')}`;
      const days = monthOf(month, '2026-11-26').weeks.flat();
      const own = days.filter((day) => day.startsWith(month));
      expect(own).toHaveLength(new Date(Date.UTC(year, number, 0)).getUTCDate());
      expect(days.slice(1)).toEqual(days.slice(0, -1).map((day) => dayAfter(day, 1)));
    }),
  );
});
