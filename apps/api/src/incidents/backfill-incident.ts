import { BackfillIncident, decideIncident, incidentStream } from '@candor/incidents';
import { IncidentId, UpdateId } from '@candor/log';
import { loadCatalogue } from '@candor/store';
import type { z } from 'zod';
import { CommandId, Said } from '../commands/command-id.ts';
import type { Acting } from '../commands/execute.ts';
import { execute, said } from '../commands/execute.ts';

export const BackfillIncidentInput = BackfillIncident.extend({ commandId: CommandId });
export const Backfilled = Said.extend({ incidentId: IncidentId });

/** Tells an incident after it was over. */
export function backfillIncident(
  acting: Acting,
  input: z.infer<typeof BackfillIncidentInput>,
): Promise<z.infer<typeof Backfilled>> {
  return execute(acting, { type: 'BackfillIncident', input }, async ({ tx, at, append }) => {
    const incidentId = IncidentId.parse(acting.newId());
    const updateIds = input.updates.map(() => UpdateId.parse(acting.newId()));
    const catalogue = await loadCatalogue(tx);
    const events = decideIncident(
      undefined,
      { ...input, type: 'BackfillIncident', incidentId, updateIds },
      { ...at, catalogue },
    );
    return { ...said(await append(incidentStream(incidentId), events)), incidentId };
  });
}
