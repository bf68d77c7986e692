import { DeclareIncident } from '@candor/incidents';
import { IncidentId, UpdateId } from '@candor/log';
import type { z } from 'zod';
import { CommandId, Said } from '../commands/command-id.ts';
import type { Acting } from '../commands/execute.ts';
import { execute } from '../commands/execute.ts';
import { applyToIncident } from './change-incident.ts';

export const DeclareIncidentInput = DeclareIncident.extend({ commandId: CommandId });
export const Declared = Said.extend({ incidentId: IncidentId, updateId: UpdateId });

/** Opens an incident with its first public update. */
export function declareIncident(
  acting: Acting,
  input: z.infer<typeof DeclareIncidentInput>,
): Promise<z.infer<typeof Declared>> {
  return execute(acting, { type: 'DeclareIncident', input }, async (work) => {
    const incidentId = IncidentId.parse(acting.newId());
    const updateId = UpdateId.parse(acting.newId());
    const command = { ...input, type: 'DeclareIncident', incidentId, updateId } as const;
    return { ...(await applyToIncident(work, command)), incidentId, updateId };
  });
}
