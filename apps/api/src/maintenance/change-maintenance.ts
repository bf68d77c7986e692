import type { MaintenanceCommand } from '@candor/incidents';
import { decideMaintenance, maintenanceStream } from '@candor/incidents';
import type { MaintenanceId } from '@candor/log';
import { loadCatalogue, loadMaintenance } from '@candor/store';
import type { Said } from '../commands/command-id.ts';
import type { Acting, Command } from '../commands/execute.ts';
import { execute, said } from '../commands/execute.ts';

/** Runs one command on one maintenance. */
export function changeMaintenance(
  acting: Acting,
  input: Command & { readonly maintenanceId: MaintenanceId; readonly [field: string]: unknown },
  command: MaintenanceCommand,
): Promise<Said> {
  return execute(acting, { type: command.type, input }, async ({ tx, at, append }) => {
    const { maintenanceId } = input;
    const maintenance = await loadMaintenance(tx, maintenanceId);
    const events = decideMaintenance(maintenance, command, { ...at, catalogue: await loadCatalogue(tx) });
    return said(await append(maintenanceStream(maintenanceId), events));
  });
}
