import type { Incident } from '@candor/incidents';
import type { Instant } from '@candor/log';
import { zonedTimes } from '@candor/log';
import type { Reader } from '@candor/store';
import { allIncidents, loadPage } from '@candor/store';

/** Incidents by the year in which they began, in the page's zone, as YYYY; and what tells the month, as YYYY-MM. */
export interface Years {
  readonly years: ReadonlyMap<string, readonly Incident[]>;
  readonly monthOf: (at: Instant) => string;
}

/** Every incident under its year, in the order in which they were declared. */
export async function loadYears(reader: Reader): Promise<Years> {
  const page = await loadPage(reader);
  const zoned = zonedTimes(page?.timeZone ?? 'Etc/UTC');
  const monthOf = (at: Instant) => zoned(at).iso.slice(0, 'YYYY-MM'.length);
  const incidents = (await allIncidents(reader)).filter(({ updates }) => updates > 0);
  return { years: Map.groupBy(incidents, ({ startedAt }) => monthOf(startedAt).slice(0, 'YYYY'.length)), monthOf };
}
