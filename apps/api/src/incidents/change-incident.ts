import type { IncidentCommand } from '@candor/incidents';
import { decideIncident, incidentStream } from '@candor/incidents';
import type { IncidentId } from '@candor/log';
import { loadCatalogue, loadIncident } from '@candor/store';
import type { Said } from '../commands/command-id.ts';
import type { Acting, Command } from '../commands/execute.ts';
import { execute, said } from '../commands/execute.ts';

/** Runs one command on one incident. */
export function changeIncident(
  acting: Acting,
  input: Command & { readonly incidentId: IncidentId; readonly [field: string]: unknown },
  command: IncidentCommand,
): Promise<Said> {
  return execute(acting, { type: command.type, input }, async ({ tx, at, append }) => {
    const { incidentId } = input;
    const incident = await loadIncident(tx, incidentId);
    const events = decideIncident(incident, command, { ...at, catalogue: await loadCatalogue(tx) });
    return said(await append(incidentStream(incidentId), events));
  });
}
