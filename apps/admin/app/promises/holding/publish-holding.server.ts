import { IncidentId } from '@candor/log';
import { redirect } from '@remix-run/node';
import type { Handler } from '../../asking/acting.server.ts';
import { parsed } from '../../forms/sent/problems.ts';
import { readMessage } from '../../incidents/composer/read-message.server.ts';

/** Publishes a holding update as it was shown. What somebody has begun to write in the composer stays. */
export const publishHolding: Handler = async ({ api, fields, params }) => {
  const incidentId = parsed(IncidentId, params.incidentId as never, () => null);
  const message = await readMessage(api, fields);
  const { commandId = '' } = fields;
  const after = Number(fields.after);
  const { index } = await api.ask.incidents.publishUpdate.mutate({ ...message, incidentId, after, commandId });
  return redirect(`/incidents/${incidentId}?said=${index}&held#said`, 303);
};
