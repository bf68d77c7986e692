import { IncidentId } from '@candor/log';
import { redirect } from '@remix-run/node';
import type { Handler } from '../../asking/acting.server.ts';
import { parsed } from '../../forms/sent/problems.ts';
import { readMessage } from './read-message.server.ts';

/** Publishes what the composer holds. */
export const publishUpdate: Handler = async ({ api, fields, params }) => {
  const incidentId = parsed(IncidentId, params.incidentId as never, () => null);
  const message = await readMessage(api, fields);
  const { commandId = '' } = fields;
  const after = Number(fields.after);
  const { index } = await api.ask.incidents.publishUpdate.mutate({ ...message, incidentId, after, commandId });
  return redirect(`/incidents/${incidentId}?said=${index}#said`, 303);
};

/** Shows what readers will see, for browsers without JavaScript. */
export const preview: Handler = async ({ fields }) => fields;
