import { approvalsOf, postmortemStatus } from '@candor/incidents';
import type { IncidentId } from '@candor/log';
import { loadPostmortemDraft } from '../log/fold.ts';

import type { Tx } from '../store/store.ts';
import { QUERIES } from '../store/store.ts';

/** Folds the row of one incident's postmortem anew from its stream. */
export async function refreshPostmortem(tx: Tx, id: IncidentId): Promise<void> {
  const draft = await loadPostmortemDraft(tx, id);
  const { promise, reviewed } = draft;
  const asked = postmortemStatus(draft) === 'in_review' ? reviewed.findLast(({ kind }) => kind === 'asked') : undefined;
  const columns = {
    promise_due: promise?.due ?? null,
    promise_state: promise?.state ?? null,
    review_asked_at: asked?.at ?? null,
    approvals: approvalsOf(draft).length,
  };
  await tx[QUERIES]
    .insertInto('postmortem')
    .values({ id, ...columns })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(columns))
    .execute();
}
