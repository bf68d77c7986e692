import { ChangeMaintenancePlan } from '@candor/incidents';
import type { z } from 'zod';
import type { Said } from '../commands/command-id.ts';
import { CommandId } from '../commands/command-id.ts';
import type { Acting } from '../commands/execute.ts';
import { changeMaintenance } from './change-maintenance.ts';

export const ChangeMaintenancePlanInput = ChangeMaintenancePlan.extend({ commandId: CommandId });

/** Gives a maintenance another plan, with a reason that readers see. */
export function changeMaintenancePlan(
  acting: Acting,
  input: z.infer<typeof ChangeMaintenancePlanInput>,
): Promise<Said> {
  return changeMaintenance(acting, input, { ...input, type: 'ChangeMaintenancePlan' });
}
