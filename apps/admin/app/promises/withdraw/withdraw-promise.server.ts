import { WithdrawPromise } from '@candor/incidents';
import { redirect } from '@remix-run/node';
import type { Handler } from '../../asking/acting.server.ts';
import { parsed } from '../../forms/sent/problems.ts';
import { about } from '../../incidents/inside/about.server.ts';

/** Takes the promise of the next update back. */
export const withdrawPromise: Handler = async (acting) => {
  const { incidentId, commandId } = about(acting);
  const { due = '', reason = '' } = acting.fields;
  const input = parsed(WithdrawPromise, { incidentId, due, reason });
  const { index } = await acting.api.ask.incidents.withdrawPromise.mutate({ ...input, commandId });
  return redirect(`/incidents/${input.incidentId}?said=${index}&held#said`, 303);
};
