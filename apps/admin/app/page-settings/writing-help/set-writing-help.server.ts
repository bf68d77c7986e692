import { RULES } from '@candor/wording';
import { redirect } from '@remix-run/node';
import type { Handler } from '../../asking/acting.server.ts';

/** Sets which rules of the writing help are off: those whose box is not ticked. */
export const setWritingHelp: Handler = async ({ api, fields }) => {
  const off = (Object.keys(RULES) as (keyof typeof RULES)[]).filter((rule) => fields[`on.${rule}`] !== 'on');
  await api.ask.page.setWritingHelp.mutate({ off, commandId: fields.commandId ?? '' });
  return redirect('/page/writing-help?changed', 303);
};
