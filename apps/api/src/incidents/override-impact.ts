import { OverrideImpact } from '@candor/incidents';
import type { z } from 'zod';
import type { Said } from '../commands/command-id.ts';
import { CommandId } from '../commands/command-id.ts';
import type { Acting } from '../commands/execute.ts';
import { changeIncident } from './change-incident.ts';

export const OverrideImpactInput = OverrideImpact.extend({ commandId: CommandId });

/** Sets the public impact by hand. */
export function overrideImpact(acting: Acting, input: z.infer<typeof OverrideImpactInput>): Promise<Said> {
  return changeIncident(acting, input, { ...input, type: 'OverrideImpact' });
}
