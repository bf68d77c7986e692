import { SetPostmortemApprovals } from '@candor/record';
import { redirect } from '@remix-run/node';
import type { Handler } from '../../asking/acting.server.ts';
import { typed } from '../../forms/sent/fields.ts';
import { parsed } from '../../forms/sent/problems.ts';

/** Sets how many approvals publishing a postmortem takes. */
export const setApprovals: Handler = async ({ api, fields }) => {
  const { commandId = '' } = fields;
  const input = parsed(SetPostmortemApprovals, { needed: Number(typed(fields, 'needed') ?? Number.NaN) });
  await api.ask.page.setPostmortemApprovals.mutate({ ...input, commandId });
  return redirect('/page?changed=approvals', 303);
};
