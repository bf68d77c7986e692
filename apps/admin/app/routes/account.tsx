import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { AccountScreen } from '../accounts/account-screen.tsx';
import { changePassword } from '../accounts/change-password.server.ts';
import { act } from '../asking/acting.server.ts';
import { reading } from '../asking/reading.server.ts';

export const meta: MetaFunction = () => [{ title: 'Account · Candor' }];

export const loader = (args: LoaderFunctionArgs) =>
  reading(args, async ({ ask }) => {
    const { name, email, role } = await ask.session.me.query();
    return { name, email, role, isChanged: new URL(args.request.url).searchParams.has('changed') };
  });

export const action = (args: ActionFunctionArgs) => act(args, { 'change-password': changePassword });

export default function AccountRoute() {
  return <AccountScreen {...useLoaderData<typeof loader>()} />;
}
