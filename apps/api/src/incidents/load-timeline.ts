import { CATALOGUE_STREAM, type CatalogueEvent } from '@candor/features';
import { type IncidentEvent, incidentStream } from '@candor/incidents';
import { DomainError, type IncidentId, type Recorded } from '@candor/log';
import { loadStream, type Reader } from '@candor/store';
import { readTimeline, type Timeline } from '@candor/timeline';

/** One incident read back in order. Throws `incident-not-found`. */
export async function loadTimeline(reader: Reader, incidentId: IncidentId): Promise<Timeline> {
  const incident = await loadStream(reader, incidentStream(incidentId));
  if (incident.length === 0)
    throw new DomainError({ kind: 'not-found', code: 'incident-not-found', message: 'There is no such incident.' });
  return readTimeline({
    incident: incident as Recorded<IncidentEvent>[],
    catalogue: (await loadStream(reader, CATALOGUE_STREAM)) as Recorded<CatalogueEvent>[],
  });
}
