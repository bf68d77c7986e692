import type { CatalogueEvent } from '@candor/features';
import { CATALOGUE_STREAM } from '@candor/features';
import type { Maintenance, MaintenanceEvent } from '@candor/incidents';
import { evolveMaintenance, maintenanceStream } from '@candor/incidents';
import type { Recorded } from '@candor/log';
import { DomainError, Instant, MaintenanceId } from '@candor/log';
import { loadStream } from '@candor/store';
import { readMaintenanceRows } from '@candor/timeline';
import { z } from 'zod';
import type { Services } from '../../context.ts';
import { Publishing, readPublishing } from '../../now/read-now.ts';
import { MaintenanceRow, maintenanceRows } from './maintenance-rows.ts';
import { MaintenanceSummary, summariseMaintenance } from './summary.ts';

export const ReadMaintenanceInput = z.object({ maintenanceId: MaintenanceId });

/** One maintenance as the console shows it. */
export const MaintenanceView = z.object({
  maintenance: MaintenanceSummary,
  /** Everything that was said of it, newest first by when it was recorded. */
  rows: z.array(MaintenanceRow),
  now: Instant,
  publishing: Publishing,
});
export type MaintenanceView = z.infer<typeof MaintenanceView>;

/** Throws `maintenance-not-found`. */
export async function readMaintenance(
  services: Services,
  { maintenanceId }: z.infer<typeof ReadMaintenanceInput>,
): Promise<z.input<typeof MaintenanceView>> {
  const { reader } = services.store;
  const events = (await loadStream(reader, maintenanceStream(maintenanceId))) as Recorded<MaintenanceEvent>[];
  const catalogue = (await loadStream(reader, CATALOGUE_STREAM)) as Recorded<CatalogueEvent>[];
  const maintenance = events.reduce<Maintenance | undefined>(evolveMaintenance, undefined);
  if (!maintenance)
    throw new DomainError({
      kind: 'not-found',
      code: 'maintenance-not-found',
      message: 'There is no such maintenance.',
    });
  return {
    maintenance: summariseMaintenance(maintenance),
    rows: maintenanceRows(readMaintenanceRows(events, catalogue), services.publisher),
    now: services.now(),
    publishing: await readPublishing(services),
  };
}
