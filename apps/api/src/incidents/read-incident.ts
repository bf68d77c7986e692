import { findFeature } from '@candor/features';
import { incidentStream } from '@candor/incidents';
import type { FeatureId } from '@candor/log';
import { DomainError, IncidentId, Instant, wordsOf } from '@candor/log';
import { loadCatalogue, loadIncident, loadStream } from '@candor/store';
import { z } from 'zod';
import type { Services } from '../context.ts';
import { Publishing, readPublishing } from '../now/read-now.ts';
import { IncidentSummary, summarise } from './summary.ts';
import { TimelineRow, timelineRows } from './timeline-rows.ts';

export const ReadIncidentInput = z.object({ incidentId: IncidentId });

/** One incident as the console shows it. */
export const IncidentView = z.object({
  incident: IncidentSummary,
  /** What it touched, with the names features have now. */
  names: z.record(z.string(), z.object({ product: z.string(), feature: z.string() })),
  /** Everything that was said and done, newest first by when it happened. */
  rows: z.array(TimelineRow),
  now: Instant,
  publishing: Publishing,
});
export type IncidentView = z.infer<typeof IncidentView>;

export async function readIncident(
  services: Services,
  { incidentId }: z.infer<typeof ReadIncidentInput>,
): Promise<IncidentView> {
  const { store, publisher } = services;
  const incident = await loadIncident(store.reader, incidentId);
  if (!incident)
    throw new DomainError({ kind: 'not-found', code: 'incident-not-found', message: 'There is no such incident.' });
  const events = await loadStream(store.reader, incidentStream(incidentId));
  const catalogue = await loadCatalogue(store.reader);
  const nameOf = (featureId: FeatureId) => {
    const found = findFeature(catalogue, featureId);
    return {
      product: found ? wordsOf(found.product.name) : '',
      feature: found ? wordsOf(found.feature.name) : featureId,
    };
  };
  const rows = timelineRows(events, { nameOf, publisher });
  const touched = new Set(rows.flatMap((row) => (row.kind === 'update' ? row.changes.map((it) => it.featureId) : [])));
  return {
    incident: summarise(incident),
    names: Object.fromEntries([...touched].map((featureId) => [featureId, nameOf(featureId)])),
    rows,
    now: services.now(),
    publishing: await readPublishing(services),
  };
}
