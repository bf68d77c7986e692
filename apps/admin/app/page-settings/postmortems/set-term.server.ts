import { SetPostmortemTerm } from '@candor/record';
import { redirect } from '@remix-run/node';
import type { Handler } from '../../asking/acting.server.ts';
import { typed } from '../../forms/sent/fields.ts';
import { parsed } from '../../forms/sent/problems.ts';

/** Sets within how many working days postmortems are promised. */
export const setTerm: Handler = async ({ api, fields }) => {
  const { commandId = '' } = fields;
  const days = typed(fields, 'workingDays');
  const input = parsed(SetPostmortemTerm, { workingDays: days === null ? null : Number(days) });
  await api.ask.page.setPostmortemTerm.mutate({ ...input, commandId });
  return redirect('/page?changed=postmortems', 303);
};
