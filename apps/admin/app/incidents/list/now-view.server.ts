import type { RequestApi } from '../../../src/api/request-api.ts';
import { clockIn } from '../../time/shown-time.server.ts';
import { incidentRow } from './incident-row.server.ts';

/** What is happening now, as its screen shows it. */
export type NowScreenView = Awaited<ReturnType<typeof readNowScreen>>;

export async function readNowScreen(api: RequestApi) {
  const [{ page, now, open, recent, publishing }, { products }] = await Promise.all([
    api.now(),
    api.ask.features.read.query(),
  ]);
  const clock = clockIn(page.timeZone, now);
  return {
    isOnPage: publishing.publishedIndex >= publishing.recordIndex,
    pageUrl: page.url,
    hasFeatures: products.some((product) => !product.archived && product.features.some((it) => !it.archived)),
    zoneName: clock.zoneName,
    open: open.map((incident) => incidentRow(incident, clock)),
    recent: recent.map((incident) => incidentRow(incident, clock)),
  };
}
