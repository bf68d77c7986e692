import { SetSeverity } from '@candor/incidents';
import type { z } from 'zod';
import type { Said } from '../commands/command-id.ts';
import { CommandId } from '../commands/command-id.ts';
import type { Acting } from '../commands/execute.ts';
import { changeIncident } from './change-incident.ts';

export const SetSeverityInput = SetSeverity.extend({ commandId: CommandId });

/** Sets how bad the incident is inside the team. */
export function setSeverity(acting: Acting, input: z.infer<typeof SetSeverityInput>): Promise<Said> {
  return changeIncident(acting, input, { ...input, type: 'SetSeverity' });
}
