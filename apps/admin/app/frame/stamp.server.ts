import type { RequestApi } from '../../src/api/request-api.ts';
import { publishingTrouble } from './publishing.server.ts';

type Now = Awaited<ReturnType<RequestApi['now']>>;
type Maintenance = Awaited<ReturnType<RequestApi['ask']['maintenance']['read']['query']>>;
type Incident = Awaited<ReturnType<RequestApi['ask']['incidents']['read']['query']>>;

/** Differs whenever the frame would look different: by what happened, by publishing, or by the minute. */
export function frameStamp({ now, publishing, open, postmortems, maintenances }: Now): string {
  return JSON.stringify([
    now.slice(0, 16),
    publishing.publishedIndex === publishing.recordIndex,
    publishingTrouble(publishing) !== null,
    publishing.renewing?.left ?? 0,
    open.map((incident) => [incident.incidentId, incident.updatedAt, incident.severity, incident.promise]),
    postmortems,
    maintenances.map((maintenance) => [maintenance.maintenanceId, maintenance.updatedAt]),
  ]);
}

/** Differs whenever an incident's screen would look different. */
export function incidentStamp({ now, incident, rows }: Incident): string {
  return JSON.stringify([now.slice(0, 16), incident.updatedAt, ...stampOfRows(rows)]);
}

/** Differs whenever a maintenance's screen would look different. */
export function maintenanceStamp({ now, maintenance, rows }: Maintenance): string {
  return JSON.stringify([now.slice(0, 16), maintenance.updatedAt, ...stampOfRows(rows)]);
}

function stampOfRows(rows: readonly Pick<Incident['rows'][number], 'source' | 'onPage'>[]): [number, number] {
  const sequence = Math.max(0, ...rows.map((row) => row.source.sequence));
  return [sequence, rows.filter((row) => row.onPage).length];
}
