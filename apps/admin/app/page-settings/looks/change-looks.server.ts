import { redirect } from '@remix-run/node';
import type { Handler } from '../../asking/acting.server.ts';
import { readLooks } from './read-looks.server.ts';

/** Changes how the page looks. */
export const changeLooks: Handler = async ({ api, fields }) => {
  const { commandId = '' } = fields;
  await api.ask.page.changeLooks.mutate({ ...readLooks(fields), commandId });
  return redirect('/page/looks?changed', 303);
};
