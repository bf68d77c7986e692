import { ChangePageSettings } from '@candor/record';
import { redirect } from '@remix-run/node';
import type { Handler } from '../asking/acting.server.ts';
import { typed } from '../forms/sent/fields.ts';
import { parsed } from '../forms/sent/problems.ts';

/** Changes what the page says of itself. */
export const changePage: Handler = async ({ api, fields }) => {
  const { commandId = '', name, url = '', timeZone = '' } = fields;
  const input = parsed(ChangePageSettings, {
    name,
    url: url.trim(),
    timeZone: timeZone.trim(),
    about: typed(fields, 'about'),
  });
  await api.ask.page.change.mutate({ ...input, commandId });
  return redirect('/page?changed=page', 303);
};
