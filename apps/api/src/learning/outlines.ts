import type { IncidentId, Instant } from '@candor/log';
import { dayIn, zonedTimes } from '@candor/log';
import type { Reader } from '@candor/store';
import { listIncidents, loadPage } from '@candor/store';
import type { Month } from '@candor/timeline';

/** So much of an incident as is kept of all of them. */
export interface Outline {
  readonly id: IncidentId;
  /** The month in which it began. */
  readonly month: Month;
}

/** Months and days in the page's zone. */
export interface Calendar {
  readonly monthOf: (at: Instant) => Month;
  readonly dayOf: (at: Instant) => string;
}

const AT_ONCE = 200;

export async function loadCalendar(reader: Reader): Promise<Calendar> {
  const timeZone = (await loadPage(reader))?.timeZone ?? 'Etc/UTC';
  const zoned = zonedTimes(timeZone);
  return { monthOf: (at) => zoned(at).iso.slice(0, 'YYYY-MM'.length), dayOf: (at) => dayIn(timeZone, at) };
}

/** Every incident in outline, the one declared last first; whole ones are in memory only a few at a time. */
export async function loadOutlines(reader: Reader, { monthOf }: Calendar): Promise<Outline[]> {
  const outlines: Outline[] = [];
  for (let before: IncidentId | undefined; ; ) {
    const incidents = await listIncidents(reader, { limit: AT_ONCE, before });
    for (const { id, startedAt, updates } of incidents)
      if (updates > 0) outlines.push({ id, month: monthOf(startedAt) });
    before = incidents.at(-1)?.id;
    if (incidents.length < AT_ONCE) return outlines;
  }
}
