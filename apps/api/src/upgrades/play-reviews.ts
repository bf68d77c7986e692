import { appRouter } from '../app-router.ts';
import type { Principal } from '../auth/principal.ts';
import type { Stage } from './stage.ts';

/** Somebody who did not write in it. */
const GRACE: Principal = {
  ...{ kind: 'operator', id: 'grace00000000000000000000000000a', name: 'Grace', email: 'grace@example.com' },
  ...{ role: 'responder', scope: null, signInId: null },
};

/** What others say of a postmortem before it is published, as the page asks for it. */
export async function reviewPostmortem({ api, services, commandId, at }: Stage, incidentId: string): Promise<void> {
  at('2026-04-03T08:40:00.000Z');
  const grace = appRouter.createCaller({ ...services, identify: async () => GRACE });
  const of = { incidentId, version: 1 };
  await api.page.setPostmortemApprovals({ commandId: commandId(), needed: 1 });
  await api.postmortems.askForReview({ commandId: commandId(), incidentId, note: 'Is it plain?' });
  await grace.postmortems.askForChanges({ commandId: commandId(), ...of, note: 'Internal: say who paged whom.' });
  await grace.postmortems.approve({ commandId: commandId(), ...of, note: null });
}
