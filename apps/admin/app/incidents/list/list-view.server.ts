import type { IncidentId } from '@candor/log';
import type { RequestApi } from '../../../src/api/request-api.ts';
import { clockIn } from '../../time/shown-time.server.ts';
import { incidentRow } from './incident-row.server.ts';

const A_PAGE = 30;

/** Which incidents are listed. */
export interface Listing {
  readonly isOpenOnly: boolean;
  readonly before: IncidentId | null;
}

export type ListScreenView = Awaited<ReturnType<typeof readListScreen>>;

export async function readListScreen(api: RequestApi, { isOpenOnly, before }: Listing) {
  const [{ page, now, postmortems, reviews }, { incidents, next }] = await Promise.all([
    api.now(),
    api.ask.incidents.list.query({
      limit: A_PAGE,
      ...(isOpenOnly ? { open: true } : {}),
      ...(before ? { before } : {}),
    }),
  ]);
  const clock = clockIn(page.timeZone, now);
  return {
    isOpenOnly,
    isFirst: before === null,
    next,
    incidents: incidents.map((it) => incidentRow(it, { postmortems, reviews }, clock)),
  };
}
