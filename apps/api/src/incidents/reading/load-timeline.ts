import type { CatalogueEvent } from '@candor/features';
import { CATALOGUE_STREAM } from '@candor/features';
import type { IncidentEvent, LinkEvent, PostmortemEvent } from '@candor/incidents';
import { incidentStream, LINKS_STREAM, postmortemStream, seenFrom, titleOf } from '@candor/incidents';
import type { IncidentId, Recorded } from '@candor/log';
import type { Reader } from '@candor/store';
import { loadIncident, loadStream } from '@candor/store';
import type { LinksInput, Timeline, TimelineInput } from '@candor/timeline';
import { readTimeline } from '@candor/timeline';
import { incidentNotFound } from './incident-not-found.ts';
import { loadRecurrence } from './load-recurrence.ts';

/** One incident read back in order. Throws `incident-not-found`. */
export async function loadTimeline(reader: Reader, incidentId: IncidentId): Promise<Timeline> {
  return readTimeline(await loadTimelineInput(reader, incidentId));
}

/** What the timeline of one incident is read from. Throws `incident-not-found`. */
export async function loadTimelineInput(reader: Reader, incidentId: IncidentId): Promise<TimelineInput> {
  const incident = (await loadStream(reader, incidentStream(incidentId))) as Recorded<IncidentEvent>[];
  if (incident.length === 0) throw incidentNotFound();
  return {
    incident,
    postmortem: (await loadStream(reader, postmortemStream(incidentId))) as Recorded<PostmortemEvent>[],
    catalogue: (await loadStream(reader, CATALOGUE_STREAM)) as Recorded<CatalogueEvent>[],
    links: await loadLinksOf(reader, incidentId),
    recurrence: await loadRecurrence(reader, incident),
  };
}

async function loadLinksOf(reader: Reader, id: IncidentId): Promise<LinksInput> {
  const events = (await loadStream(reader, LINKS_STREAM)) as Recorded<LinkEvent>[];
  const own = events.filter((event) => seenFrom(id, event.data) !== null);
  const titles = new Map<IncidentId, string>();
  for (const { data } of own)
    for (const linked of [data.incidentId, data.otherId]) {
      const incident = titles.has(linked) ? undefined : await loadIncident(reader, linked);
      if (incident) titles.set(linked, titleOf(incident));
    }
  return { events: own, titles };
}
