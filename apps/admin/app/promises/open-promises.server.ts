import type { RequestApi } from '../../src/api/request-api.ts';
import type { Clock } from '../time/shown-time.server.ts';
import { readHolding } from './holding/holding-view.server.ts';

type Now = Awaited<ReturnType<RequestApi['now']>>;

/** What open incidents promise their readers, the most urgent first. */
export type OpenPromises = Awaited<ReturnType<typeof openPromises>>;

/** One promise that is due or late. */
export type OpenPromiseView = OpenPromises['all'][number];

/** Of how many promises the holding update is made: the screen of an incident leaves its own to itself. */
const READY = 2;

export async function openPromises(api: RequestApi, { open, page, now }: Now, clock: Clock) {
  const promised = open
    .flatMap((incident) => (incident.promise ? [{ incident, due: incident.promise.due }] : []))
    .sort((one, other) => (one.due < other.due ? -1 : 1));
  const holding = promised.length > 0 ? await readHolding(api, page.name, clock) : null;
  return {
    now,
    all: promised.map(({ incident, due }, position) => ({
      incidentId: incident.incidentId,
      title: incident.title,
      due: clock.show(due),
      holding: position < READY && holding ? holding(incident, { madeAt: incident.updatedAt, due }) : null,
    })),
  };
}
