import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { setUp } from '../accounts/set-up.server.ts';
import { SetUpForm } from '../accounts/set-up-form.tsx';
import { act } from '../asking/acting.server.ts';

export const meta: MetaFunction = () => [{ title: 'Set up · Candor' }];

export const loader = ({ request }: LoaderFunctionArgs) => ({
  token: new URL(request.url).searchParams.get('token')?.slice(0, 200) ?? '',
});

export const action = (args: ActionFunctionArgs) => act(args, { 'set-up': setUp });

export default function SetUpRoute() {
  return <SetUpForm token={useLoaderData<typeof loader>().token} />;
}
