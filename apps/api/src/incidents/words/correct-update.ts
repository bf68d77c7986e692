import { CorrectUpdate } from '@candor/incidents';
import type { z } from 'zod';
import type { Said } from '../../commands/command-id.ts';
import { CommandId } from '../../commands/command-id.ts';
import type { Acting } from '../../commands/execute.ts';
import { changeIncident } from '../change-incident.ts';

export const CorrectUpdateInput = CorrectUpdate.extend({ commandId: CommandId });

/** Gives an update other words, as a new revision that readers can tell. */
export function correctUpdate(acting: Acting, input: z.infer<typeof CorrectUpdateInput>): Promise<Said> {
  return changeIncident(acting, input, { ...input, type: 'CorrectUpdate' });
}
