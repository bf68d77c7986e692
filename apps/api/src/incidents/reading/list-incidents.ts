import { IncidentId } from '@candor/log';
import { listIncidents as listStored } from '@candor/store';
import { z } from 'zod';
import type { Services } from '../../context.ts';
import { IncidentSummary, summarise } from './summary.ts';

export const ListIncidentsInput = z.object({
  open: z.boolean().optional(),
  /** Only incidents declared before this one: the `next` of the page before. */
  before: IncidentId.optional(),
  limit: z.number().int().min(1).max(100).default(50),
});
export const IncidentList = z.object({ incidents: z.array(IncidentSummary), next: IncidentId.nullable() });

/** Incidents, newest first by when they were declared, a page at a time. */
export async function listIncidents(
  { store }: Services,
  input: z.infer<typeof ListIncidentsInput>,
): Promise<z.infer<typeof IncidentList>> {
  const found = await listStored(store.reader, { ...input, limit: input.limit + 1 });
  const incidents = found.slice(0, input.limit);
  const next = found.length > input.limit ? (incidents.at(-1)?.id ?? null) : null;
  return { incidents: incidents.map(summarise), next };
}
