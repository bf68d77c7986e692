import { PublishUpdate } from '@candor/incidents';
import { UpdateId } from '@candor/log';
import type { z } from 'zod';
import type { Said } from '../commands/command-id.ts';
import { CommandId } from '../commands/command-id.ts';
import type { Acting } from '../commands/execute.ts';
import { changeIncident } from './change-incident.ts';

export const PublishUpdateInput = PublishUpdate.extend({ commandId: CommandId });

/** Publishes one more update of an incident: durable when it answers, on the page a moment later. */
export function publishUpdate(acting: Acting, input: z.infer<typeof PublishUpdateInput>): Promise<Said> {
  return changeIncident(acting, input, {
    ...input,
    type: 'PublishUpdate',
    updateId: UpdateId.parse(acting.newId()),
  });
}
