import type { RequestApi } from '../../src/api/request-api.ts';
import { publishingTrouble } from './publishing.server.ts';

type Now = Awaited<ReturnType<RequestApi['now']>>;
type Incident = Awaited<ReturnType<RequestApi['ask']['incidents']['read']['query']>>;

/** Differs whenever the frame would look different: by what happened, by publishing, or by the minute. */
export function frameStamp({ now, publishing, open }: Now): string {
  return JSON.stringify([
    now.slice(0, 16),
    publishing.publishedIndex === publishing.recordIndex,
    publishingTrouble(publishing) !== null,
    open.map((incident) => [incident.incidentId, incident.updatedAt, incident.severity, incident.promise]),
  ]);
}

/** Differs whenever an incident's screen would look different. */
export function incidentStamp({ now, incident, rows }: Incident): string {
  const sequence = Math.max(0, ...rows.map((row) => row.source.sequence));
  const onPage = rows.filter((row) => row.onPage).length;
  return JSON.stringify([now.slice(0, 16), incident.updatedAt, sequence, onPage]);
}
