import { IncidentId } from '@candor/log';
import { redirect } from '@remix-run/node';
import type { Handler } from '../../asking/acting.server.ts';
import { parsed } from '../../forms/sent/problems.ts';
import { readMessage } from '../../incidents/composer/read-message.server.ts';
import { timedAt } from './holding-template.ts';

/** Publishes a holding update; a time that its words tell counts from now. What somebody has begun to write in the composer stays. */
export const publishHolding: Handler = async ({ api, fields, params }) => {
  const incidentId = parsed(IncidentId, params.incidentId as never, () => null);
  const [message, { now }] = await Promise.all([readMessage(api, fields), api.now()]);
  const { commandId = '' } = fields;
  const after = Number(fields.after);
  const { index } = await api.ask.incidents.publishUpdate.mutate({
    ...timedAt(message, now),
    incidentId,
    after,
    commandId,
  });
  return redirect(`/incidents/${incidentId}?said=${index}&held#said`, 303);
};
