import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { act } from '../../asking/acting.server.ts';
import { reading } from '../../asking/reading.server.ts';
import { ConfirmScreen } from '../../redactions/confirm-screen.tsx';
import { readConfirm } from '../../redactions/confirm-view.server.ts';
import { redact } from '../../redactions/redact.server.ts';

export const meta: MetaFunction = () => [{ title: 'Redact a text · Candor' }];

export const loader = (args: LoaderFunctionArgs) =>
  reading(args, (api) => readConfirm(api, new URL(args.request.url).searchParams));

export const action = (args: ActionFunctionArgs) => act(args, { redact });

export default function ConfirmRoute() {
  return <ConfirmScreen view={useLoaderData<typeof loader>()} />;
}
