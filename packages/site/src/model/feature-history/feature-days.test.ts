import type { FeatureStatus } from '@candor/features';
import { Instant } from '@candor/log';
import { describe, expect, test } from 'vitest';
import { featureDays } from './feature-days.ts';
import type { FeatureHistory, Sayer } from './feature-history.ts';
import { newHistory, say } from './feature-history.ts';

const HOUR = 3_600_000;
const OUTAGE = { kind: 'incident', id: 'outage000000' } as Sayer;
const OTHER = { kind: 'incident', id: 'other0000000' } as Sayer;
const WORK = { kind: 'maintenance', id: 'work00000000' } as Sayer;
const STANDING: Sayer = { kind: 'standing', id: 'standing' };

type Said = readonly [at: string, status: FeatureStatus, sayer?: Sayer];

/** A feature in use since the beginning of 2024, of which this was said, in this order; times as `10-26T22:10`, UTC. */
function historyOf(...several: readonly Said[]): FeatureHistory {
  const history = newHistory();
  history.inUse.push({ from: at('01-01T00:00'), until: null });
  for (const [from, status, sayer = OUTAGE] of several) say(history, { sayer, status, from: at(from) });
  return history;
}

function at(time: string): Instant {
  return Instant.parse(`2024-${time}Z`);
}

/** Days in short: "10-26 partial_outage: partial_outage 2, operational 22", in hours. */
function shown(history: FeatureHistory, last: string, given: { count?: number; timeZone?: string } = {}) {
  const days = featureDays(history, { last: `2024-${last}`, count: 2, timeZone: 'Etc/UTC', ...given });
  return days.map(({ day, worst, lengths, goesOn }) => {
    const parts = lengths.map(({ state, milliseconds }) => `${state} ${milliseconds / HOUR}`);
    const now = goesOn ? [`${goesOn.state} since ${goesOn.since.slice(11, 16)}`] : [];
    return `${day.slice(5)} ${worst}: ${[...parts, ...now].join(', ')}`;
  });
}

describe('a day', () => {
  test('is as bad as the worst that was said of it, with how long each status lasted', () => {
    const history = historyOf(
      ['04-03T10:00', 'degraded_performance'],
      ['04-03T11:00', 'major_outage'],
      ['04-03T11:30', 'degraded_performance'],
      ['04-03T13:00', 'operational'],
    );
    expect(shown(history, '04-04')).toEqual([
      '04-03 major_outage: major_outage 0.5, degraded_performance 2.5, operational 21',
      '04-04 operational: operational since 00:00',
    ]);
  });

  test('hears what happened before midnight and goes on after it on both days', () => {
    const history = historyOf(['04-03T23:00', 'partial_outage'], ['04-04T01:00', 'operational']);
    expect(shown(history, '04-04')).toEqual([
      '04-03 partial_outage: partial_outage 1, operational 23',
      '04-04 partial_outage: partial_outage 1, operational since 01:00',
    ]);
  });

  test('is worse where two say something of it, for as long as the worse one does', () => {
    const history = historyOf(
      ['04-03T10:00', 'under_maintenance', WORK],
      ['04-03T11:00', 'major_outage'],
      ['04-03T12:00', 'operational'],
      ['04-03T14:00', 'operational', WORK],
      ['04-03T20:00', 'degraded_performance', STANDING],
    );
    expect(shown(history, '04-04')).toEqual([
      '04-03 major_outage: major_outage 1, degraded_performance 4, under_maintenance 3, operational 16',
      '04-04 degraded_performance: degraded_performance since 00:00',
    ]);
    const [day] = featureDays(history, { last: '2024-04-03', count: 1, timeZone: 'Etc/UTC' });
    expect(day?.sayers).toEqual([OUTAGE, WORK, STANDING]);
  });

  test('is one in the page’s zone: 23 hours when clocks go forward, 25 when they go back', () => {
    const timeZone = 'Europe/Berlin';
    const spring = historyOf(['03-30T22:30', 'partial_outage'], ['03-31T02:00', 'operational']);
    expect(shown(spring, '04-01', { timeZone, count: 3 })).toEqual([
      '03-30 partial_outage: partial_outage 0.5, operational 23.5',
      '03-31 partial_outage: partial_outage 3, operational 20',
      '04-01 operational: operational since 22:00',
    ]);
    const autumn = historyOf(['10-26T22:00', 'major_outage'], ['10-27T23:00', 'operational']);
    expect(shown(autumn, '10-28', { timeZone })).toEqual([
      '10-27 major_outage: major_outage 25',
      '10-28 operational: operational since 23:00',
    ]);
  });
});

describe('what is told later', () => {
  test('counts when it happened, however long ago', () => {
    const history = historyOf(
      ['04-20T10:00', 'degraded_performance', OTHER],
      ['04-03T10:00', 'major_outage'],
      ['04-03T12:00', 'operational'],
    );
    expect(shown(history, '04-04')[0]).toBe('04-03 major_outage: major_outage 2, operational 22');
    expect(history.past).toHaveLength(1);
  });

  test('of an earlier time takes the place of what the same one had said, from then on', () => {
    const history = historyOf(
      ['04-03T10:00', 'partial_outage'],
      ['04-03T14:00', 'degraded_performance'],
      ['04-03T12:00', 'operational'],
      ['04-03T13:00', 'under_maintenance', WORK],
      ['04-03T11:00', 'major_outage'],
    );
    expect(shown(history, '04-03', { count: 1 })).toEqual([
      '04-03 major_outage: partial_outage 1, operational 10, major_outage since 11:00',
    ]);
  });

  test('leaves a mark of what it takes back from its very beginning', () => {
    const history = historyOf(['04-03T10:00', 'major_outage'], ['04-03T09:59', 'operational']);
    expect(shown(history, '04-04')[0]).toBe('04-03 major_outage: major_outage 0, operational 24');
  });
});

describe('a time without a status', () => {
  const history = historyOf(
    ['04-03T10:00', 'partial_outage', STANDING],
    ['04-02T06:00', 'major_outage'],
    ['04-02T08:00', 'operational'],
    ['04-05T01:00', 'degraded_performance'],
    ['04-05T02:00', 'operational'],
  );
  history.inUse.splice(
    0,
    1,
    { from: at('04-03T09:00'), until: at('04-03T12:00') },
    { from: at('04-06T06:00'), until: null },
  );

  test('is told as such: before a feature was told of, and while it was archived', () => {
    expect(shown(history, '04-06', { count: 6 })).toEqual([
      '04-01 untold: untold 24',
      '04-02 major_outage: major_outage 2, untold 22',
      '04-03 partial_outage: partial_outage 2, operational 1, archived 12, untold 9',
      '04-04 archived: archived 24',
      '04-05 degraded_performance: degraded_performance 0, archived 24',
      '04-06 partial_outage: archived 6, partial_outage since 06:00',
    ]);
  });
});

test('what is still claimed of a feature as it is archived ends there, and goes on once it is used again', () => {
  const history = historyOf(['04-02T12:00', 'major_outage'], ['04-02T12:00', 'degraded_performance', STANDING]);
  history.inUse.splice(0, 1, { from: at('01-01T00:00'), until: at('04-03T06:00') });
  const archived = ['04-03 major_outage: major_outage 6, archived 18', '04-04 archived: archived since 00:00'];
  expect(shown(history, '04-04')).toEqual(archived);
  expect(featureDays(history, { last: '2024-04-04', count: 1, timeZone: 'Etc/UTC' })[0]?.sayers).toEqual([]);
  say(history, { sayer: OUTAGE, status: 'operational', from: at('04-04T20:00') });
  expect(shown(history, '04-04')).toEqual(archived);
  history.inUse.push({ from: at('04-04T18:00'), until: null });
  expect(shown(history, '04-04')[1]).toBe(
    '04-04 major_outage: major_outage 2, archived 18, degraded_performance since 20:00',
  );
});
