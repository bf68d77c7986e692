import { ChangePageLanguages, LANGUAGES } from '@candor/record';
import { redirect } from '@remix-run/node';
import type { Handler } from '../../asking/acting.server.ts';
import { parsed } from '../../forms/sent/problems.ts';

/** Changes which languages pages are written in; the main one comes first, however often it is ticked. */
export const changeLanguages: Handler = async ({ api, fields }) => {
  const { commandId = '', main } = fields;
  const others = LANGUAGES.filter((language) => language !== main && fields[`also.${language}`] === 'on');
  const input = parsed(ChangePageLanguages, { languages: [main, ...others] }, () => 'main');
  await api.ask.page.changeLanguages.mutate({ ...input, commandId });
  return redirect('/page?changed=languages', 303);
};
