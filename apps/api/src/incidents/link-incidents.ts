import type { LinkCommand } from '@candor/incidents';
import { decideLinks, LINKS_STREAM, LinkIncidents, UnlinkIncidents } from '@candor/incidents';
import { loadIncident, loadLinks } from '@candor/store';
import type { Said } from '../commands/command-id.ts';
import { CommandId } from '../commands/command-id.ts';
import type { Acting, Command } from '../commands/execute.ts';
import { execute, said } from '../commands/execute.ts';

export const LinkIncidentsInput = LinkIncidents.extend({ commandId: CommandId });
export const UnlinkIncidentsInput = UnlinkIncidents.extend({ commandId: CommandId });

/** Links two incidents, or takes their link back. */
export function linkIncidents(acting: Acting, input: Command, command: LinkCommand): Promise<Said> {
  return execute(acting, { type: command.type, input }, async ({ tx, at, append }) => {
    const { incidentId, otherId } = command;
    const known = [await loadIncident(tx, incidentId), await loadIncident(tx, otherId)];
    const exists = (id: string) => known.some((incident) => incident?.id === id);
    const events = decideLinks(await loadLinks(tx), command, { now: at.now, exists });
    return said(await append(LINKS_STREAM, events));
  });
}
