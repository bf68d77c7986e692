import { redirect } from '@remix-run/node';
import type { Handler } from '../asking/acting.server.ts';

/** Ends one of the operator's own sign-ins. */
export const endOwnSignIn: Handler = async ({ api, fields }) => {
  const { commandId = '', signInId = '' } = fields;
  await api.ask.session.endSignIns.mutate({ commandId, signInId });
  return redirect('/account?ended', 303);
};

/** Ends all of the operator's own sign-ins but this one. */
export const endOtherSignIns: Handler = async ({ api, fields }) => {
  await api.ask.session.endSignIns.mutate({ commandId: fields.commandId ?? '', signInId: null });
  return redirect('/account?ended', 303);
};
