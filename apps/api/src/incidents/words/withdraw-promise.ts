import { WithdrawPromise } from '@candor/incidents';
import type { z } from 'zod';
import type { Said } from '../../commands/command-id.ts';
import { CommandId } from '../../commands/command-id.ts';
import type { Acting } from '../../commands/execute.ts';
import { changeIncident } from '../change-incident.ts';

export const WithdrawPromiseInput = WithdrawPromise.extend({ commandId: CommandId });

/** Takes the promise of the next update back, with a public reason. */
export function withdrawPromise(acting: Acting, input: z.infer<typeof WithdrawPromiseInput>): Promise<Said> {
  return changeIncident(acting, input, { ...input, type: 'WithdrawPromise' });
}
