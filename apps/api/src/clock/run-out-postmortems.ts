import { postmortemStream, runOutPostmortem } from '@candor/incidents';
import { CLOCK } from '@candor/log';
import { duePostmortems, loadIncident, loadPostmortemDraft } from '@candor/store';
import { execute, said } from '../commands/execute.ts';
import type { Services } from '../context.ts';
import { inTurn } from './in-turn.ts';
import { notDue } from './not-due.ts';

/** Notes every promised postmortem that has run out by now. */
export async function runOutPostmortems(services: Services): Promise<void> {
  await inTurn(await duePostmortems(services.store.reader, services.now()), async ({ incidentId, due }) => {
    const input = { commandId: `postmortem/${incidentId}/late/${due}`, incidentId, due };
    await execute({ ...services, actor: CLOCK }, { type: 'RunOutPostmortem', input }, async ({ tx, at, append }) => {
      const incident = await loadIncident(tx, incidentId);
      const draft = await loadPostmortemDraft(tx, incidentId);
      const events = incident ? runOutPostmortem(draft, input, { ...at, incident }) : [];
      if (events.length === 0) throw notDue();
      return said(await append(postmortemStream(incidentId), events));
    });
  });
}
