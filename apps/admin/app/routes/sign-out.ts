import type { ActionFunctionArgs } from '@remix-run/node';
import { redirect } from '@remix-run/node';
import { act } from '../asking/acting.server.ts';

export const loader = () => redirect('/');

export const action = (args: ActionFunctionArgs) =>
  act(args, {
    'sign-out': async ({ api }) => {
      await api.signOut();
      return redirect('/sign-in', 303);
    },
  });
