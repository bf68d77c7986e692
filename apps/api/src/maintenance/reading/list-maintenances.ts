import { Instant, MaintenanceId } from '@candor/log';
import { listMaintenances as listStored } from '@candor/store';
import { z } from 'zod';
import type { Services } from '../../context.ts';
import { MaintenanceSummary, summariseMaintenance } from './summary.ts';

export const ListMaintenancesInput = z.object({
  over: z.boolean().optional(),
  /** Only those planned to begin at or after `from`, and before `until`: a month of a calendar. */
  from: Instant.optional(),
  until: Instant.optional(),
  /** The one that begins first comes first, or the one that begins last. */
  order: z.enum(['first', 'last']).default('first'),
  /** Only those behind this one: the `next` of the page before. */
  behind: MaintenanceId.optional(),
  limit: z.number().int().min(1).max(200).default(50),
});
export const MaintenanceList = z.object({
  maintenances: z.array(MaintenanceSummary),
  next: MaintenanceId.nullable(),
});

/** Maintenances by when they are planned to begin, a page at a time. */
export async function listMaintenances(
  { store }: Services,
  input: z.infer<typeof ListMaintenancesInput>,
): Promise<z.infer<typeof MaintenanceList>> {
  const found = await listStored(store.reader, { ...input, limit: input.limit + 1 });
  const shown = found.slice(0, input.limit);
  const next = found.length > input.limit ? (shown.at(-1)?.id ?? null) : null;
  return { maintenances: shown.map(summariseMaintenance), next };
}
