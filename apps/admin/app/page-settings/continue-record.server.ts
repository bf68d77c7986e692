import { ContinueRecord } from '@candor/record';
import { redirect } from '@remix-run/node';
import type { Handler } from '../asking/acting.server.ts';
import { parsed } from '../forms/sent/problems.ts';

/** Goes on over a published record that ours does not hold: the one whose head the form was shown with. */
export const continueRecord: Handler = async ({ api, fields }) => {
  const { commandId = '', index, hash, reason = '' } = fields;
  const input = parsed(ContinueRecord, { published: { index: Number(index), hash }, reason });
  await api.ask.record.continue.mutate({ ...input, commandId });
  return redirect('/page/continue?done', 303);
};
