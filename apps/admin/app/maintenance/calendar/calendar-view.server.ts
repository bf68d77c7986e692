import type { MaintenanceStatus } from '@candor/incidents';
import { addMilliseconds, Instant, zonedTimes } from '@candor/log';
import type { RequestApi } from '../../../src/api/request-api.ts';
import { fullDayName, monthWithYear } from '../../time/english.server.ts';
import { clockIn } from '../../time/shown-time.server.ts';
import { zoneOf } from '../../time/shown-window.server.ts';
import type { Month } from './month.ts';
import { monthOf } from './month.ts';
import { onDays } from './on-days.ts';
import { announcedIn, unannouncedIn } from './windows.server.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/** What stands in a day of the calendar; `status` is null while readers were not told of it. */
export interface Entry {
  readonly key: string;
  readonly to: string;
  readonly title: string;
  readonly times: string;
  readonly status: MaintenanceStatus | null;
  readonly at: Instant;
}

export type CalendarView = Awaited<ReturnType<typeof readCalendar>>;
export type CalendarDay = CalendarView['weeks'][number][number];

/** The month that is asked for as YYYY-MM, this one by default, in the page's zone. */
export async function readCalendar(api: RequestApi, asked: string | null) {
  const [{ page, now }, { series }] = await Promise.all([api.now(), api.ask.maintenance.allSeries.query()]);
  const today = zonedTimes(page.timeZone)(now).iso.slice(0, 10);
  const month = monthOf(asked, today);
  const stretch = stretchOf(month);
  const announced = await announcedIn(api.ask.maintenance, stretch);
  const entries = [
    ...announced.map(({ maintenanceId, title, status, plan }) => ({
      id: maintenanceId,
      to: `/maintenance/${maintenanceId}`,
      title,
      status,
      window: plan,
    })),
    ...series.flatMap((it) =>
      unannouncedIn(it, stretch, now).map((window) => ({
        id: `${it.seriesId} ${window.scheduledFor}`,
        to: `/maintenance/series/${it.seriesId}`,
        title: it.title,
        status: null,
        window,
      })),
    ),
  ];
  const byDay = new Map<string, Entry[]>();
  for (const { id, window, ...entry } of entries)
    for (const { day, times } of onDays(page.timeZone, window)) {
      const beside = byDay.get(day) ?? [];
      beside.push({ ...entry, times, key: `${id} ${day}`, at: window.scheduledFor });
      byDay.set(day, beside);
    }
  return {
    month: month.month,
    title: titleOf(month.month),
    previous: { month: month.previous, title: titleOf(month.previous) },
    next: { month: month.next, title: titleOf(month.next) },
    isThisMonth: month.month === today.slice(0, 7),
    weeks: month.weeks.map((week) =>
      week.map((day) => ({
        day,
        number: Number(day.slice(8)),
        whole: fullDayName(day),
        isOwn: day.startsWith(month.month),
        isToday: day === today,
        entries: (byDay.get(day) ?? []).sort((one, other) => (one.at < other.at ? -1 : 1)),
      })),
    ),
    zoneName: zoneOf(clockIn(page.timeZone, now)),
  };
}

/** A day more at either end, since days begin at other instants in other zones. */
function stretchOf({ weeks }: Month) {
  const [first = '', last = ''] = [weeks.at(0)?.at(0), weeks.at(-1)?.at(-1)];
  return {
    from: addMilliseconds(Instant.parse(`${first}T00:00Z`), -DAY_MS),
    until: addMilliseconds(Instant.parse(`${last}T00:00Z`), 2 * DAY_MS),
  };
}

function titleOf(month: string): string {
  return monthWithYear(month);
}
