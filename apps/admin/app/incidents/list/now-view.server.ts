import type { RequestApi } from '../../../src/api/request-api.ts';
import { maintenanceRow } from '../../maintenance/list/maintenance-row.server.ts';
import { clockIn } from '../../time/shown-time.server.ts';
import { zoneOf } from '../../time/shown-window.server.ts';
import { incidentRow } from './incident-row.server.ts';

const SHOWN_COMING = 5;

/** What is happening now, as its screen shows it. */
export type NowScreenView = Awaited<ReturnType<typeof readNowScreen>>;

export async function readNowScreen(api: RequestApi) {
  const [{ page, now, open, recent, maintenances, postmortems, reviews, publishing }, { products }] = await Promise.all(
    [api.now(), api.ask.features.read.query()],
  );
  const clock = clockIn(page.timeZone, now);
  const rows = maintenances.map((it) => maintenanceRow(it, clock));
  return {
    isOnPage: publishing.publishedIndex >= publishing.recordIndex,
    pageUrl: page.url,
    hasFeatures: products.some((product) => !product.archived && product.features.some((it) => !it.archived)),
    zoneName: zoneOf(clock),
    running: rows.filter((it) => it.running),
    coming: rows.filter((it) => !it.running).slice(0, SHOWN_COMING),
    open: open.map((incident) => incidentRow(incident, { postmortems, reviews }, clock)),
    recent: recent.map((incident) => incidentRow(incident, { postmortems, reviews }, clock)),
    reviews: reviews.map(({ incidentId, title, askedAt, approvals }) => ({
      ...{ incidentId, title, approvals },
      asked: clock.show(askedAt),
    })),
  };
}
