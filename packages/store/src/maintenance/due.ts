import type { Maintenance, Series } from '@candor/incidents';
import type { Instant } from '@candor/log';
import type { Reader } from '../store/store.ts';
import { QUERIES } from '../store/store.ts';

/** The maintenances of which the clock has something to say by now, the longest due first. */
export async function dueMaintenances(reader: Reader, now: Instant): Promise<Maintenance[]> {
  const rows = await reader[QUERIES]
    .selectFrom('maintenance')
    .select('state')
    .where('due_at', '<=', now)
    .orderBy('due_at')
    .orderBy('id')
    .execute();
  return rows.map(({ state }) => JSON.parse(state));
}

/** The recurring windows of which one is to be announced by now, the longest due first. */
export async function dueSeries(reader: Reader, now: Instant): Promise<Series[]> {
  const rows = await reader[QUERIES]
    .selectFrom('series')
    .select('state')
    .where('due_at', '<=', now)
    .orderBy('due_at')
    .orderBy('id')
    .execute();
  return rows.map(({ state }) => JSON.parse(state));
}
