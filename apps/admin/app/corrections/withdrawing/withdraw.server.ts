import { WithdrawUpdate } from '@candor/incidents';
import { redirect } from '@remix-run/node';
import type { Handler } from '../../asking/acting.server.ts';
import { parsed } from '../../forms/sent/problems.ts';
import { subjectIn } from '../subject/subject.server.ts';

const Withdrawn = WithdrawUpdate.pick({ reason: true, after: true });

/** Takes the words of an update back. */
export const withdrawUpdate: Handler = async ({ api: { ask }, fields, params }) => {
  const subject = subjectIn(params);
  const { reason = '', commandId = '' } = fields;
  const withdrawn = parsed(Withdrawn, { reason, after: Number(fields.after) });
  const input = { ...withdrawn, updateId: subject.updateId, commandId };
  const { index } =
    subject.kind === 'incident'
      ? await ask.incidents.withdrawUpdate.mutate({ ...input, incidentId: subject.incidentId })
      : await ask.maintenance.withdrawUpdate.mutate({ ...input, maintenanceId: subject.maintenanceId });
  return redirect(`${subject.path}?told=${index}#said`, 303);
};
