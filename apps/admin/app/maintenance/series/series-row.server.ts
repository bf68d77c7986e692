import type { Instant } from '@candor/log';
import type { RequestApi } from '../../../src/api/request-api.ts';
import { durationWords } from '../../time/english.server.ts';
import { clockIn } from '../../time/shown-time.server.ts';
import { planned, zoneOf } from '../../time/shown-window.server.ts';
import { ruleWords } from './rule-choice.ts';

type Series = Awaited<ReturnType<RequestApi['ask']['maintenance']['allSeries']['query']>>['series'][number];

/** Recurring windows in a list. */
export type SeriesRowView = ReturnType<typeof seriesRow>;

/** In the zone that their rule goes by, which is the page's as it was when they were planned. */
export function seriesRow(series: Series, now: Instant) {
  const { seriesId, title, rule, startsAt, timeZone, minutes, ended, announcedDaysBefore, next } = series;
  const clock = clockIn(timeZone, now);
  return {
    seriesId,
    title,
    ended,
    announcedDaysBefore,
    comes: ruleWords(rule, startsAt),
    takes: durationWords(minutes * 60_000),
    zoneName: zoneOf(clock),
    next: next.map((it) => planned(clock, it)),
  };
}
