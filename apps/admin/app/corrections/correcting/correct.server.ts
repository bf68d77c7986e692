import { CorrectUpdate } from '@candor/incidents';
import { redirect } from '@remix-run/node';
import type { Handler } from '../../asking/acting.server.ts';
import { parsed } from '../../forms/sent/problems.ts';
import { subjectIn } from '../subject/subject.server.ts';

const Corrected = CorrectUpdate.omit({ incidentId: true, updateId: true });

/** Gives an update the words that were typed. */
export const correctUpdate: Handler = async ({ api: { ask }, fields, params }) => {
  const subject = subjectIn(params);
  const { text = '', change, reason = '', commandId = '' } = fields;
  const corrected = parsed(Corrected, { text, change, reason, after: Number(fields.after) });
  const input = { ...corrected, updateId: subject.updateId, commandId };
  const { index } =
    subject.kind === 'incident'
      ? await ask.incidents.correctUpdate.mutate({ ...input, incidentId: subject.incidentId })
      : await ask.maintenance.correctUpdate.mutate({ ...input, maintenanceId: subject.maintenanceId });
  return redirect(`${subject.path}?told=${index}#said`, 303);
};

/** Shows what would change, for browsers without JavaScript. */
export const compareWords: Handler = async ({ fields }) => fields;
