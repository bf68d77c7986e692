import type { Instant } from '@candor/log';
import { describe, expect, it } from 'vitest';
import { LocalTime, namesTimes, nextTime, RecurrenceRule } from './rule.ts';

const berlin = (rule: string, startsAt = '2026-03-15T02:30') => ({ rule, startsAt, timeZone: 'Europe/Berlin' });
const after = (time: string) => `${time}:00.000Z` as Instant;

describe('a recurrence rule', () => {
  it.each([
    ['FREQ=WEEKLY;BYDAY=SU', 'FREQ=WEEKLY;BYDAY=SU'],
    [' rrule:freq=monthly;byday=2tu ', 'FREQ=MONTHLY;BYDAY=2TU'],
    ['FREQ=DAILY;UNTIL=20270101T000000Z', 'FREQ=DAILY;UNTIL=20270101T000000Z'],
    ['FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=3', 'FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=3'],
  ])('%j is read as %s', (given, read) => {
    expect(RecurrenceRule.parse(given)).toBe(read);
  });

  it.each([
    ['every Sunday', /such as FREQ=WEEKLY/],
    ['FREQ=DAILY;BYEASTER=1', /such as FREQ=WEEKLY/],
    ['FREQ=DAILY\nEXDATE:20260101', /such as FREQ=WEEKLY/],
    ['FREQ=DAILY;', /such as FREQ=WEEKLY/],
    ['FREQ=DAILY;INTERVAL=0', /such as FREQ=WEEKLY/],
    ['FREQ=YEARLY;INTERVAL=1000', /such as FREQ=WEEKLY/],
    ['FREQ=DAILY;COUNT=401', /at most 400 times. Use UNTIL/],
    ['BYDAY=SU', /daily, weekly, monthly or yearly/],
    ['FREQ=MINUTELY', /daily, weekly, monthly or yearly/],
    [`FREQ=DAILY;BYMONTHDAY=${'1,'.repeat(120)}1`, /longer than 200/],
  ])('%j is refused', (given, message) => {
    expect(RecurrenceRule.safeParse(given).error?.issues.map((issue) => issue.message)).toEqual([
      expect.stringMatching(message),
    ]);
  });

  it('names the same time by the clock on the wall on both sides of a change', () => {
    const rule = berlin('FREQ=WEEKLY;BYDAY=SU', '2026-03-15T04:00');
    expect(nextTime(rule, after('2026-03-16T00:00'))).toBe('2026-03-22T03:00:00.000Z');
    expect(nextTime(rule, after('2026-03-23T00:00'))).toBe('2026-03-29T02:00:00.000Z');
  });

  it('leaves out a time that the change of clocks leaves out, and comes once where it comes twice', () => {
    const daily = berlin('FREQ=DAILY');
    expect(nextTime(daily, after('2026-03-28T12:00'))).toBe('2026-03-30T00:30:00.000Z');
    expect(nextTime(daily, after('2026-10-24T12:00'))).toBe('2026-10-25T00:30:00.000Z');
    expect(nextTime(daily, after('2026-10-25T00:30'))).toBe('2026-10-26T01:30:00.000Z');
  });

  it('names a time after the given one, and none once it ends', () => {
    const twice = berlin('FREQ=DAILY;COUNT=2');
    expect(nextTime(twice, after('2026-03-15T01:30'))).toBe('2026-03-16T01:30:00.000Z');
    expect(nextTime(twice, after('2026-03-16T01:30'))).toBeNull();
  });

  it('is followed to the last of the times that it may count to', () => {
    const counted = { ...berlin('FREQ=DAILY;COUNT=400'), timeZone: 'Etc/UTC' };
    expect(RecurrenceRule.parse(counted.rule)).toBe(counted.rule);
    expect(nextTime(counted, after('2027-04-17T12:00'))).toBe('2027-04-18T02:30:00.000Z');
    expect(nextTime(counted, after('2027-04-18T12:00'))).toBeNull();
  });

  it('ends where the calendar does', () => {
    const rare = berlin('FREQ=YEARLY;INTERVAL=999');
    expect(nextTime(rare, after('2026-04-01T00:00'))).toBe('3025-03-15T01:30:00.000Z');
    expect(nextTime(rare, after('9500-04-01T00:00'))).toBeNull();
  });

  it('is followed after many years', () => {
    const old = berlin('FREQ=DAILY', '2006-03-15T02:30');
    expect(nextTime(old, after('2026-06-01T12:00'))).toBe('2026-06-02T00:30:00.000Z');
    const weekdays = berlin('FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR;BYHOUR=2,4', '2006-03-15T02:30');
    expect(nextTime(weekdays, after('2026-06-01T12:00'))).toBe('2026-06-02T00:30:00.000Z');
  });

  it.each([
    'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30',

    'FREQ=WEEKLY;BYDAY=2SU',
    'FREQ=DAILY;COUNT=0',
  ])('%s names no times that can be followed', (rule) => {
    expect(RecurrenceRule.parse(rule)).toBe(rule);
    expect(namesTimes(berlin(rule))).toBe(false);
  });
});

it.each(['2026-02-30T02:00', '2026-03-15', '2026-03-15T02:00:00', '2026-03-15T02:00Z', 'tomorrow'])(
  '%s is no local time',
  (given) => {
    expect(LocalTime.safeParse(given).success).toBe(false);
  },
);
