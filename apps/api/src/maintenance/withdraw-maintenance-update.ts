import { WithdrawMaintenanceUpdate } from '@candor/incidents';
import type { z } from 'zod';
import type { Said } from '../commands/command-id.ts';
import { CommandId } from '../commands/command-id.ts';
import type { Acting } from '../commands/execute.ts';
import { changeMaintenance } from './change-maintenance.ts';

export const WithdrawMaintenanceUpdateInput = WithdrawMaintenanceUpdate.extend({ commandId: CommandId });

/** Takes the words of an update of a maintenance back; a tombstone with the reason stays. */
export function withdrawMaintenanceUpdate(
  acting: Acting,
  input: z.infer<typeof WithdrawMaintenanceUpdateInput>,
): Promise<Said> {
  return changeMaintenance(acting, input, { ...input, type: 'WithdrawMaintenanceUpdate' });
}
