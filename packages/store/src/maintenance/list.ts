import type { Maintenance, Series } from '@candor/incidents';
import type { Instant, MaintenanceId, SeriesId } from '@candor/log';
import type { Reader } from '../store/store.ts';
import { QUERIES } from '../store/store.ts';

/** Which maintenances, at most `limit`. Everything left out does not narrow the list. */
export interface MaintenanceList {
  readonly over?: boolean | undefined;
  /** Only those planned to begin at or after `from`, and before `until`. */
  readonly from?: Instant | undefined;
  readonly until?: Instant | undefined;
  readonly seriesId?: SeriesId | undefined;
  /** The one that begins first comes first, or the one that begins last. */
  readonly order: 'first' | 'last';
  /** Only those behind this one in the list. */
  readonly behind?: MaintenanceId | undefined;
  readonly limit: number;
}

/** Maintenances in the order of their planned beginnings. */
export async function listMaintenances(reader: Reader, list: MaintenanceList): Promise<Maintenance[]> {
  const direction = list.order === 'first' ? 'asc' : 'desc';
  let query = reader[QUERIES].selectFrom('maintenance').select('state');
  const { over, from, until, seriesId, behind } = list;
  // Literal, so that SQLite finds the index over those to come.
  if (over !== undefined) query = query.where((eb) => eb('over', '=', eb.lit(over ? 1 : 0)));
  if (from !== undefined) query = query.where('scheduled_for', '>=', from);
  if (until !== undefined) query = query.where('scheduled_for', '<', until);
  if (seriesId !== undefined) query = query.where('series_id', '=', seriesId);
  if (behind !== undefined)
    query = query.where(({ eb, refTuple, selectFrom }) =>
      eb(
        refTuple('scheduled_for', 'id'),
        direction === 'asc' ? '>' : '<',
        selectFrom('maintenance as last')
          .select(['last.scheduled_for', 'last.id'])
          .where('last.id', '=', behind)
          .$asTuple('scheduled_for', 'id'),
      ),
    );
  const rows = await query.orderBy('scheduled_for', direction).orderBy('id', direction).limit(list.limit).execute();
  return rows.map(({ state }) => JSON.parse(state));
}

/** Recurring windows: those that go on first, each by when it was started. */
export async function listSeries(reader: Reader): Promise<Series[]> {
  const rows = await reader[QUERIES]
    .selectFrom('series')
    .select('state')
    .orderBy('ended')
    .orderBy('started_at')
    .orderBy('id')
    .execute();
  return rows.map(({ state }) => JSON.parse(state));
}
