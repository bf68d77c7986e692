import { IncidentId } from '@candor/log';
import { redirect } from '@remix-run/node';
import type { Handler } from '../../asking/acting.server.ts';
import { typed } from '../../forms/sent/fields.ts';
import { parsed } from '../../forms/sent/problems.ts';
import { readMessage } from './read-message.server.ts';

const HOLDING = 'We are still working on this. There is nothing new to tell yet.';

/** Publishes what the composer holds. */
export const publishUpdate: Handler = async ({ api, fields, params }) => {
  const incidentId = parsed(IncidentId, params.incidentId as never, () => null);
  const message = await readMessage(api, fields);
  const { commandId = '' } = fields;
  const after = Number(fields.after);
  const { index } = await api.ask.incidents.publishUpdate.mutate({ ...message, incidentId, after, commandId });
  return redirect(`/incidents/${incidentId}?said=${index}#said`, 303);
};

/** Fills the composer with a holding update; what was typed stays. */
export const fillHolding: Handler = async ({ fields }) => ({ ...fields, text: typed(fields, 'text') ?? HOLDING });

/** Shows what readers will see, for browsers without JavaScript. */
export const preview: Handler = async ({ fields }) => fields;
