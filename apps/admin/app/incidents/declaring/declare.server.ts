import { DeclareIncident } from '@candor/incidents';
import { redirect } from '@remix-run/node';
import type { Handler } from '../../asking/acting.server.ts';
import { typed } from '../../forms/sent/fields.ts';
import { all, parsed } from '../../forms/sent/problems.ts';
import { readMessage } from '../composer/read-message.server.ts';

const Heading = DeclareIncident.pick({ title: true, severity: true });

/** Opens an incident with its first public words. */
export const declareIncident: Handler = async ({ api, fields }) => {
  const { commandId = '', title = '' } = fields;
  const { heading, message } = await all({
    heading: () => parsed(Heading, { title, severity: typed(fields, 'severity') }),
    message: () => readMessage(api, fields),
  });
  const { incidentId, index } = await api.ask.incidents.declare.mutate({ ...heading, ...message, commandId });
  return redirect(`/incidents/${incidentId}?said=${index}#said`, 303);
};
