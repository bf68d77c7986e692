import { decideMaintenance, maintenanceStream, ScheduleMaintenance } from '@candor/incidents';
import { MaintenanceId, UpdateId } from '@candor/log';
import { loadCatalogue } from '@candor/store';
import type { z } from 'zod';
import { CommandId, Said } from '../commands/command-id.ts';
import type { Acting } from '../commands/execute.ts';
import { execute, said } from '../commands/execute.ts';

export const ScheduleMaintenanceInput = ScheduleMaintenance.extend({ commandId: CommandId });
export const Scheduled = Said.extend({ maintenanceId: MaintenanceId, updateId: UpdateId });

/** Announces a maintenance with its first public update. */
export function scheduleMaintenance(
  acting: Acting,
  input: z.infer<typeof ScheduleMaintenanceInput>,
): Promise<z.infer<typeof Scheduled>> {
  return execute(acting, { type: 'ScheduleMaintenance', input }, async ({ tx, at, append }) => {
    const maintenanceId = MaintenanceId.parse(acting.newId());
    const updateId = UpdateId.parse(acting.newId());
    const events = decideMaintenance(
      undefined,
      { ...input, type: 'ScheduleMaintenance', maintenanceId, updateId, seriesId: null },
      { ...at, catalogue: await loadCatalogue(tx) },
    );
    return { ...said(await append(maintenanceStream(maintenanceId), events)), maintenanceId, updateId };
  });
}
