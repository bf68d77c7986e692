import type { MaintenanceId } from '@candor/log';
import type { RequestApi } from '../../../src/api/request-api.ts';
import { clockIn } from '../../time/shown-time.server.ts';
import { zoneOf } from '../../time/shown-window.server.ts';
import { maintenanceRow } from './maintenance-row.server.ts';

const A_PAGE = 30;
const MOST_AHEAD = 200;

export type ListScreenView = Awaited<ReturnType<typeof readListScreen>>;

/** What is under way and ahead, and a page of what is over: what lies behind `behind`, when it is given. */
export async function readListScreen(api: RequestApi, behind: MaintenanceId | null) {
  const { list } = api.ask.maintenance;
  const [{ page, now }, ahead, past] = await Promise.all([
    api.now(),
    behind ? null : list.query({ over: false, order: 'first', limit: MOST_AHEAD }),
    list.query({ over: true, order: 'last', limit: A_PAGE, ...(behind ? { behind } : {}) }),
  ]);
  const clock = clockIn(page.timeZone, now);
  const rows = (ahead?.maintenances ?? []).map((it) => maintenanceRow(it, clock));
  return {
    isFirst: behind === null,
    underWay: rows.filter((it) => it.running),
    coming: rows.filter((it) => !it.running),
    /** Whether more is ahead than is listed. */
    isCut: (ahead?.next ?? null) !== null,
    past: past.maintenances.map((it) => maintenanceRow(it, clock)),
    next: past.next,
    zoneName: zoneOf(clock),
  };
}
