import { CLOCK, dayIn } from '@candor/log';
import { dueCommitments } from '@candor/store';
import { appendToCommitment } from '../action-items/change-commitment.ts';
import { loadToday } from '../action-items/load-today.ts';
import { execute, said } from '../commands/execute.ts';
import type { Services } from '../context.ts';
import { inTurn } from './in-turn.ts';
import { notDue } from './not-due.ts';

/** Where every day begins first: 14 hours ahead of UTC, whatever the sign says. */
const FURTHEST = 'Etc/GMT-14';

/** Notes every commitment whose day is over, in the page's zone. */
export async function runOutCommitments(services: Services): Promise<void> {
  const { reader } = services.store;
  const now = services.now();
  // The page's zone is read only where a day is over somewhere: this is asked every second.
  const maybe = await dueCommitments(reader, dayIn(FURTHEST, now));
  if (maybe.length === 0) return;
  const today = await loadToday(reader, now);
  const over = maybe.filter(({ due }) => due < today);
  await inTurn(over, async (of) => {
    const input = { ...of, commandId: `commitment/${of.incidentId}/${of.itemId}/late/${of.due}` };
    await execute({ ...services, actor: CLOCK }, { type: 'RunOutCommitment', input }, async (work) => {
      const recorded = await appendToCommitment(work, { ...of, type: 'RunOutCommitment' });
      if (recorded.length === 0) throw notDue();
      return said(recorded);
    });
  });
}
