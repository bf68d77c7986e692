import { PublishPostmortem } from '@candor/incidents';
import { redirect } from '@remix-run/node';
import type { Handler } from '../../asking/acting.server.ts';
import { parsed } from '../../forms/sent/problems.ts';

/** Publishes the document that the form was shown with, and no other. */
export const publishPostmortem: Handler = async ({ api, fields, params }) => {
  const { incidentId = '' } = params;
  const { commandId = '', sections = '', after, seen } = fields;
  const input = parsed(PublishPostmortem, {
    incidentId,
    sections: sections.split(',').filter((section) => section !== ''),
    after: Number(after),
    seen,
  });
  const { index } = await api.ask.postmortems.publish.mutate({ ...input, commandId });
  return redirect(`/incidents/${incidentId}/postmortem/readers?published=${index}#said`, 303);
};
