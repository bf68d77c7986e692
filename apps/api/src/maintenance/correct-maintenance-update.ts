import { CorrectMaintenanceUpdate } from '@candor/incidents';
import type { z } from 'zod';
import type { Said } from '../commands/command-id.ts';
import { CommandId } from '../commands/command-id.ts';
import type { Acting } from '../commands/execute.ts';
import { changeMaintenance } from './change-maintenance.ts';

export const CorrectMaintenanceUpdateInput = CorrectMaintenanceUpdate.extend({ commandId: CommandId });

/** Gives an update of a maintenance other words, as a new revision that readers can tell. */
export function correctMaintenanceUpdate(
  acting: Acting,
  input: z.infer<typeof CorrectMaintenanceUpdateInput>,
): Promise<Said> {
  return changeMaintenance(acting, input, { ...input, type: 'CorrectMaintenanceUpdate' });
}
