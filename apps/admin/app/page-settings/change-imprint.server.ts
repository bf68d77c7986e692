import { ChangeImprint } from '@candor/record';
import { redirect } from '@remix-run/node';
import type { Handler } from '../asking/acting.server.ts';
import { typed } from '../forms/sent/fields.ts';
import { parsed } from '../forms/sent/problems.ts';

/** Changes what the page says of who runs it. */
export const changeImprint: Handler = async ({ api, fields }) => {
  const { commandId = '' } = fields;
  const input = parsed(ChangeImprint, { imprint: typed(fields, 'imprint') });
  await api.ask.page.changeImprint.mutate({ ...input, commandId });
  return redirect('/page?changed=imprint', 303);
};
