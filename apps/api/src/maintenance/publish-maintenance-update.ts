import { PublishMaintenanceUpdate } from '@candor/incidents';
import { UpdateId } from '@candor/log';
import type { z } from 'zod';
import type { Said } from '../commands/command-id.ts';
import { CommandId } from '../commands/command-id.ts';
import type { Acting } from '../commands/execute.ts';
import { changeMaintenance } from './change-maintenance.ts';

export const PublishMaintenanceUpdateInput = PublishMaintenanceUpdate.extend({ commandId: CommandId });

/** Publishes one more update of a maintenance: begins it, completes it, cancels it, or only says a word. */
export function publishMaintenanceUpdate(
  acting: Acting,
  input: z.infer<typeof PublishMaintenanceUpdateInput>,
): Promise<Said> {
  const updateId = UpdateId.parse(acting.newId());
  return changeMaintenance(acting, input, { ...input, type: 'PublishMaintenanceUpdate', updateId });
}
