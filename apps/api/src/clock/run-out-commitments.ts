import { CLOCK } from '@candor/log';
import { dueCommitments } from '@candor/store';
import { appendToCommitment } from '../action-items/change-commitment.ts';
import { loadToday } from '../action-items/load-today.ts';
import { execute, said } from '../commands/execute.ts';
import type { Services } from '../context.ts';
import { inTurn } from './in-turn.ts';
import { notDue } from './not-due.ts';

/** Notes every commitment whose day is over, in the page's zone. */
export async function runOutCommitments(services: Services): Promise<void> {
  const { reader } = services.store;
  const due = await dueCommitments(reader, await loadToday(reader, services.now()));
  await inTurn(due, async (of) => {
    const input = { ...of, commandId: `commitment/${of.incidentId}/${of.itemId}/late/${of.due}` };
    await execute({ ...services, actor: CLOCK }, { type: 'RunOutCommitment', input }, async (work) => {
      const recorded = await appendToCommitment(work, { ...of, type: 'RunOutCommitment' });
      if (recorded.length === 0) throw notDue();
      return said(recorded);
    });
  });
}
