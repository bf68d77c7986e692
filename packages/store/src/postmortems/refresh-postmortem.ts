import type { PostmortemDraft } from '@candor/incidents';
import { approvalsOf, postmortemStatus } from '@candor/incidents';
import type { IncidentId } from '@candor/log';
import type { Tx } from '../store/store.ts';
import { QUERIES } from '../store/store.ts';

/** Writes the row of one incident's postmortem anew, from how its stream stands. */
export async function refreshPostmortem(tx: Tx, id: IncidentId, draft: PostmortemDraft): Promise<void> {
  const { promise, reviewed } = draft;
  const asked = postmortemStatus(draft) === 'in_review' ? reviewed.findLast(({ kind }) => kind === 'asked') : undefined;
  const columns = {
    promise_due: promise?.due ?? null,
    promise_state: promise?.state ?? null,
    review_asked_at: asked?.at ?? null,
    approvals: approvalsOf(draft).length,
    factors: JSON.stringify(draft.factors.flatMap(({ text }) => text ?? [])),
  };
  await tx[QUERIES]
    .insertInto('postmortem')
    .values({ id, ...columns })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(columns))
    .execute();
}
