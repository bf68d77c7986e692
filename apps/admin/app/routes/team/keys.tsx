import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { act } from '../../asking/acting.server.ts';
import { reading } from '../../asking/reading.server.ts';
import { KEY_HANDLERS } from '../../team/keys/change-keys.server.ts';
import { KeysScreen } from '../../team/keys/keys-screen.tsx';
import { readKeys } from '../../team/keys/keys-view.server.ts';

export { revalidateAfterConflicts as shouldRevalidate } from '../../forms/revalidate-after-conflicts.ts';

export const meta: MetaFunction = () => [{ title: 'Api keys · Candor' }];

export const loader = (args: LoaderFunctionArgs) => reading(args, readKeys);

export const action = (args: ActionFunctionArgs) => act(args, KEY_HANDLERS);

export default function KeysRoute() {
  return <KeysScreen view={useLoaderData<typeof loader>()} />;
}
