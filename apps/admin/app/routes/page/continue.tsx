import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { act } from '../../asking/acting.server.ts';
import { reading } from '../../asking/reading.server.ts';
import { continueRecord } from '../../page-settings/continue-record.server.ts';
import { ContinueScreen } from '../../page-settings/continue-screen.tsx';

export const meta: MetaFunction = () => [{ title: 'Going on after a loss · Candor' }];

export const loader = (args: LoaderFunctionArgs) =>
  reading(args, async ({ ask }) => ({
    record: await ask.record.read.query(),
    isDone: new URL(args.request.url).searchParams.has('done'),
  }));

export const action = (args: ActionFunctionArgs) => act(args, { 'continue-record': continueRecord });

export default function ContinueRoute() {
  return <ContinueScreen {...useLoaderData<typeof loader>()} />;
}
