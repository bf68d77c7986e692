import { MarkMilestone } from '@candor/incidents';
import type { z } from 'zod';
import type { Said } from '../commands/command-id.ts';
import { CommandId } from '../commands/command-id.ts';
import type { Acting } from '../commands/execute.ts';
import { changeIncident } from './change-incident.ts';

export const MarkMilestoneInput = MarkMilestone.extend({ commandId: CommandId });

/** Says when a moment of the incident was. */
export function markMilestone(acting: Acting, input: z.infer<typeof MarkMilestoneInput>): Promise<Said> {
  return changeIncident(acting, input, { ...input, type: 'MarkMilestone' });
}
