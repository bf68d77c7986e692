import type { CatalogueEvent } from '@candor/features';
import { CATALOGUE_STREAM } from '@candor/features';
import type { IncidentEvent } from '@candor/incidents';
import { incidentStream } from '@candor/incidents';
import type { IncidentId, Recorded } from '@candor/log';
import type { Reader } from '@candor/store';
import { loadStream } from '@candor/store';
import type { Timeline } from '@candor/timeline';
import { readTimeline } from '@candor/timeline';
import { incidentNotFound } from './incident-not-found.ts';

/** One incident read back in order. Throws `incident-not-found`. */
export async function loadTimeline(reader: Reader, incidentId: IncidentId): Promise<Timeline> {
  const incident = await loadStream(reader, incidentStream(incidentId));
  if (incident.length === 0) throw incidentNotFound();
  return readTimeline({
    incident: incident as Recorded<IncidentEvent>[],
    catalogue: (await loadStream(reader, CATALOGUE_STREAM)) as Recorded<CatalogueEvent>[],
  });
}
