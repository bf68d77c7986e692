import type { Incident, IncidentCommand, IncidentEvent } from '@candor/incidents';
import { decideIncident, evolveIncident, incidentStream } from '@candor/incidents';
import type { IncidentId, Recorded } from '@candor/log';
import { loadCatalogue, loadIncident } from '@candor/store';
import type { Said } from '../commands/command-id.ts';
import type { Acting, Command, Work } from '../commands/execute.ts';
import { execute, said } from '../commands/execute.ts';
import { promisePostmortem } from '../postmortems/promise-postmortem.ts';

/** Runs one command on one incident. */
export function changeIncident(
  acting: Acting,
  input: Command & { readonly incidentId: IncidentId; readonly [field: string]: unknown },
  command: IncidentCommand,
): Promise<Said> {
  return execute(acting, { type: command.type, input }, (work) => applyToIncident(work, command));
}

/** Decides a command on one incident and appends what comes of it, the promise of a postmortem included. */
export async function applyToIncident(work: Work, command: IncidentCommand): Promise<Said> {
  const { tx, at, append } = work;
  const { incidentId } = command;
  const before = await loadIncident(tx, incidentId);
  const events = decideIncident(before, command, { ...at, catalogue: await loadCatalogue(tx) });
  const recorded = await append(incidentStream(incidentId), events);
  const after = (recorded as Recorded<IncidentEvent>[]).reduce<Incident | undefined>(evolveIncident, before);
  return said([...recorded, ...(after ? await promisePostmortem(work, { before, after }) : [])]);
}
