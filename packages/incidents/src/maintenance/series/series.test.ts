import { feature } from '@candor/features/testing';
import type { Instant } from '@candor/log';
import { MaintenanceId, SeriesId } from '@candor/log';
import { behaviourOf, text, time } from '@candor/log/testing';
import { describe, expect, it } from 'vitest';
import { CATALOGUE } from '../../testing/index.ts';
import type { SeriesCommand } from './commands.ts';
import { ChangeSeries, StartSeries } from './commands.ts';
import { decideSeries } from './decide.ts';
import type { SeriesEvent } from './events.ts';
import { seriesStream } from './events.ts';
import type { Series } from './series.ts';
import { dueWindow, evolveSeries, nextWindows } from './series.ts';

const SERIES = SeriesId.parse('sundays00000');
const MAINTENANCE = MaintenanceId.parse('upkeep000001');

const given = behaviourOf<Series | undefined, SeriesCommand, SeriesEvent>({
  stream: seriesStream(SERIES),
  initial: undefined,
  decide: (state, command, now) => decideSeries(state, command, { now, seal: text, catalogue: CATALOGUE }),
  evolve: evolveSeries,
  isPublic: () => false,
});

/** Every day from 4 April at 20:00 UTC for an hour, announced a day before. */
const plan = {
  title: 'We compact the message store',
  text: 'Messages may be late.',
  rule: 'FREQ=DAILY',
  startsAt: '2024-04-03T20:00',
  timeZone: 'Etc/UTC',
  minutes: 60,
  features: [feature('messages')],
  startsByItself: true,
  endsByItself: true,
  announcedDaysBefore: 1,
};
const sealed = { ...plan, title: text(plan.title), text: text(plan.text) };
const started = { type: 'SeriesStarted', data: sealed, happenedAt: time('18:00') } as const;
const first = time('20:00');
const second = '2024-04-04T20:00:00.000Z' as Instant;
const reached = (scheduledFor: Instant, at = '18:01') =>
  ({ type: 'WindowReached', data: { scheduledFor, maintenanceId: MAINTENANCE }, happenedAt: time(at) }) as const;
const reach = (scheduledFor: Instant) =>
  ({ type: 'ReachWindow', seriesId: SERIES, maintenanceId: MAINTENANCE, scheduledFor }) as const;
const change = (more: Partial<typeof plan>) => ({ type: 'ChangeSeries', seriesId: SERIES, ...plan, ...more }) as const;

describe('recurring windows', () => {
  it('start with a plan', () => {
    const events = given().when({ type: 'StartSeries', seriesId: SERIES, ...plan }, time('18:00'));
    expect(events).toEqual([started]);
    const unknown = { type: 'StartSeries' as const, seriesId: SERIES, ...plan, features: [feature('nothing')] };
    expect(given().refused(unknown)).toBe('unknown-feature');
    expect(given(started).refused({ type: 'StartSeries', seriesId: SERIES, ...plan })).toBe('series-exists');
    const past = { type: 'StartSeries' as const, seriesId: SERIES, ...plan, rule: 'FREQ=DAILY;UNTIL=20240403T190000Z' };
    expect(given().refused(past, time('18:00'))).toBe('series-over');
  });

  it('are announced one after the other, each some time before', () => {
    expect(dueWindow(given(started).state as Series)).toEqual({ scheduledFor: first, at: '2024-04-02T20:00:00.000Z' });
    const after = given(started, reached(first)).state as Series;
    expect(dueWindow(after)).toEqual({ scheduledFor: second, at: time('20:00') });
    expect(nextWindows(after, 2)).toEqual([second, '2024-04-05T20:00:00.000Z']);
  });

  it('are announced once, and not before their time', () => {
    expect(given(started).when(reach(first), time('18:01'))).toEqual([reached(first)]);
    expect(given(started, reached(first)).refused(reach(first), time('18:02'))).toBe('not-due');
    expect(given(started, reached(first)).refused(reach(second), time('19:59'))).toBe('not-due');
    expect(given(started, reached(first)).when(reach(second), time('20:00'))).toHaveLength(1);
  });

  it('that were over before anybody could be told are passed over', () => {
    const data = { scheduledFor: first, maintenanceId: null };
    expect(given(started).when(reach(first), time('21:00'))).toMatchObject([{ data }]);
    expect(given(started).when(reach(first), time('20:59'))).toEqual([reached(first, '20:59')]);
  });

  it('follow one another without a gap', () => {
    const hourly = { ...started, data: { ...sealed, rule: 'FREQ=DAILY;BYHOUR=20,21' } };
    expect(dueWindow(given(hourly, reached(first)).state as Series)?.scheduledFor).toBe(time('21:00'));
  });

  it('that would overlap come one after the end of the other, told ahead as they are announced', () => {
    const long = { ...started, data: { ...sealed, minutes: 2 * 24 * 60 } };
    const third = '2024-04-05T20:00:00.000Z' as Instant;
    const state = given(long).state as Series;
    expect(nextWindows(state, 3)).toEqual([first, third, '2024-04-07T20:00:00.000Z']);
    expect(nextWindows({ ...state, until: third }, 3)).toEqual([first]);
    expect(dueWindow(given(long, reached(first)).state as Series)?.scheduledFor).toBe(third);
  });

  it('change for what was not announced yet', () => {
    const [changed] = given(started, reached(first)).when(change({ rule: 'FREQ=DAILY;BYHOUR=20,22' }), time('18:30'));
    if (changed?.type !== 'SeriesChanged') throw new Error('It was not changed.');
    expect(dueWindow(given(started, reached(first), changed).state as Series)?.scheduledFor).toBe(time('22:00'));
    expect(given(started).when(change({}), time('18:30'))).toEqual([]);
  });

  it('end, and then nothing is announced and nothing changes', () => {
    const [ended] = given(started).when({ type: 'EndSeries', seriesId: SERIES }, time('18:30'));
    if (!ended) throw new Error('It did not end.');
    const after = given(started, ended);
    expect(dueWindow(after.state as Series)).toBeNull();
    expect(after.refused(reach(first), time('19:00'))).toBe('not-due');
    expect(after.when({ type: 'EndSeries', seriesId: SERIES })).toEqual([]);
    expect(after.refused(change({ minutes: 5 }))).toBe('series-ended');
    expect(given().refused(reach(first))).toBe('series-not-found');
  });
});

describe('what is asked of them', () => {
  it.each([
    [{ rule: 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30' }, 'rule', /names no time/],
    [{ rule: 'sometimes' }, 'rule', /RFC 5545/],
    [{ minutes: 0 }, 'minutes', /at least a minute/],
    [{ minutes: 7 * 24 * 60 + 1 }, 'minutes', /at most 7 days/],
    [{ announcedDaysBefore: 31 }, 'announcedDaysBefore', /0 to 30 days/],
    [{ timeZone: 'Mars/Olympus' }, 'timeZone', /no such time zone/],
    [{ startsAt: 'soon' }, 'startsAt', /such as 2024/],
  ])('%j is refused at %s', (more, path, message) => {
    for (const [schema, input] of [
      [StartSeries, plan],
      [ChangeSeries, { ...plan, seriesId: SERIES }],
    ] as const)
      expect(schema.safeParse({ ...input, ...more }).error?.issues).toMatchObject([
        { path: [path], message: expect.stringMatching(message) },
      ]);
  });

  it('may leave out what has a default', () => {
    const { features: _1, startsByItself: _2, endsByItself: _3, announcedDaysBefore: _4, ...rest } = plan;
    const defaults = { features: [], startsByItself: true, endsByItself: false, announcedDaysBefore: 7 };
    expect(StartSeries.parse(rest)).toEqual({ ...rest, ...defaults });
  });
});
