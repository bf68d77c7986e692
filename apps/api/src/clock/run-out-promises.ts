import { CLOCK } from '@candor/log';
import { duePromises } from '@candor/store';
import type { Services } from '../context.ts';
import { changeIncident } from '../incidents/change-incident.ts';
import { inTurn } from './in-turn.ts';

/** Notes every promised update that has run out by now. */
export async function runOutPromises(services: Services): Promise<void> {
  await inTurn(await duePromises(services.store.reader, services.now()), async ({ incidentId, due }) => {
    const input = { commandId: `promise/${incidentId}/late/${due}`, incidentId, due };
    await changeIncident({ ...services, actor: CLOCK }, input, { type: 'RunOutPromise', incidentId, due });
  });
}
