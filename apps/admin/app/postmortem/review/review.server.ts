import { ApprovePostmortem, AskForChanges, AskForReview } from '@candor/incidents';
import { redirect } from '@remix-run/node';
import type { Handler } from '../../asking/acting.server.ts';
import { typed } from '../../forms/sent/fields.ts';
import { parsed } from '../../forms/sent/problems.ts';

const backTo = (incidentId: string) => redirect(`/incidents/${incidentId}/postmortem?reviewed#reviewed`, 303);

/** Asks others to read the draft as it is saved. */
export const askForReview: Handler = async ({ api, fields, params }) => {
  const { commandId = '' } = fields;
  const input = parsed(AskForReview, { incidentId: params.incidentId ?? '', note: typed(fields, 'note') });
  await api.ask.postmortems.askForReview.mutate({ ...input, commandId });
  return backTo(input.incidentId);
};

/** Approves of the version of the draft that the form was shown with. */
export const approve: Handler = async ({ api, fields, params }) => {
  const { commandId = '', version } = fields;
  const about = { incidentId: params.incidentId ?? '', version: Number(version) };
  const input = parsed(ApprovePostmortem, { ...about, note: typed(fields, 'note') });
  await api.ask.postmortems.approve.mutate({ ...input, commandId });
  return backTo(input.incidentId);
};

/** Says what should change in that version. */
export const askForChanges: Handler = async ({ api, fields, params }) => {
  const { commandId = '', version, note = '' } = fields;
  const about = { incidentId: params.incidentId ?? '', version: Number(version) };
  const input = parsed(AskForChanges, { ...about, note });
  await api.ask.postmortems.askForChanges.mutate({ ...input, commandId });
  return backTo(input.incidentId);
};
