import { WithdrawUpdate } from '@candor/incidents';
import type { z } from 'zod';
import type { Said } from '../../commands/command-id.ts';
import { CommandId } from '../../commands/command-id.ts';
import type { Acting } from '../../commands/execute.ts';
import { changeIncident } from '../change-incident.ts';

export const WithdrawUpdateInput = WithdrawUpdate.extend({ commandId: CommandId });

/** Takes the words of an update back; a tombstone with the reason stays. */
export function withdrawUpdate(acting: Acting, input: z.infer<typeof WithdrawUpdateInput>): Promise<Said> {
  return changeIncident(acting, input, { ...input, type: 'WithdrawUpdate' });
}
