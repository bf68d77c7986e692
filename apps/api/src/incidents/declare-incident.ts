import { DeclareIncident, decideIncident, incidentStream } from '@candor/incidents';
import { IncidentId, UpdateId } from '@candor/log';
import { loadCatalogue } from '@candor/store';
import type { z } from 'zod';
import { CommandId, Said } from '../commands/command-id.ts';
import type { Acting } from '../commands/execute.ts';
import { execute, said } from '../commands/execute.ts';

export const DeclareIncidentInput = DeclareIncident.extend({ commandId: CommandId });
export const Declared = Said.extend({ incidentId: IncidentId, updateId: UpdateId });

/** Opens an incident with its first public update. */
export function declareIncident(
  acting: Acting,
  input: z.infer<typeof DeclareIncidentInput>,
): Promise<z.infer<typeof Declared>> {
  return execute(acting, { type: 'DeclareIncident', input }, async ({ tx, at, append }) => {
    const incidentId = IncidentId.parse(acting.newId());
    const updateId = UpdateId.parse(acting.newId());
    const catalogue = await loadCatalogue(tx);
    const events = decideIncident(
      undefined,
      { ...input, type: 'DeclareIncident', incidentId, updateId },
      { ...at, catalogue },
    );
    return { ...said(await append(incidentStream(incidentId), events)), incidentId, updateId };
  });
}
