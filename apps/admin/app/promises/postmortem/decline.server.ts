import { DeclinePostmortem } from '@candor/incidents';
import { redirect } from '@remix-run/node';
import type { Handler } from '../../asking/acting.server.ts';
import { parsed } from '../../forms/sent/problems.ts';

/** Says in public that a promised postmortem will not come; the incident's screen shows it. */
export const declinePostmortem: Handler = async ({ api, fields, params }) => {
  const { commandId = '', reason = '' } = fields;
  const input = parsed(DeclinePostmortem, { incidentId: params.incidentId ?? '', reason });
  const { index } = await api.ask.postmortems.decline.mutate({ ...input, commandId });
  return redirect(`/incidents/${input.incidentId}?said=${index}#said`, 303);
};
