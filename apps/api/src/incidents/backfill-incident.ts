import { BackfillIncident } from '@candor/incidents';
import { IncidentId, UpdateId } from '@candor/log';
import type { z } from 'zod';
import { CommandId, Said } from '../commands/command-id.ts';
import type { Acting } from '../commands/execute.ts';
import { execute } from '../commands/execute.ts';
import { applyToIncident } from './change-incident.ts';

export const BackfillIncidentInput = BackfillIncident.extend({ commandId: CommandId });
export const Backfilled = Said.extend({ incidentId: IncidentId });

/** Tells an incident after it was over. */
export function backfillIncident(
  acting: Acting,
  input: z.infer<typeof BackfillIncidentInput>,
): Promise<z.infer<typeof Backfilled>> {
  return execute(acting, { type: 'BackfillIncident', input }, async (work) => {
    const incidentId = IncidentId.parse(acting.newId());
    const updateIds = input.updates.map(() => UpdateId.parse(acting.newId()));
    const command = { ...input, type: 'BackfillIncident', incidentId, updateIds } as const;
    return { ...(await applyToIncident(work, command)), incidentId };
  });
}
