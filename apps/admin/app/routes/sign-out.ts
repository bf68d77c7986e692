import type { ActionFunctionArgs } from '@remix-run/node';
import { redirect } from '@remix-run/node';

export const loader = () => redirect('/');

export async function action({ context }: ActionFunctionArgs) {
  await context.api.signOut();
  return redirect('/sign-in', 303);
}
