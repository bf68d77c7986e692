import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { act } from '../../asking/acting.server.ts';
import { reading } from '../../asking/reading.server.ts';
import { Screen } from '../../frame/screen.tsx';
import { readDeclareScreen } from '../../incidents/declaring/declare-view.server.ts';
import { PastScreen } from '../../incidents/past/past-screen.tsx';
import { fewerUpdates, moreUpdates, tellPast } from '../../incidents/past/tell-past.server.ts';
import { useMay } from '../../roles/use-may.ts';
import { checkAsTyped } from '../../writing-help/check-as-typed.server.ts';

export const meta: MetaFunction = () => [{ title: 'Tell a past incident · Candor' }];

export const loader = (args: LoaderFunctionArgs) => reading(args, readDeclareScreen);

export const action = (args: ActionFunctionArgs) =>
  act(args, { tell: tellPast, check: checkAsTyped, more: moreUpdates, fewer: fewerUpdates });

export default function PastRoute() {
  const view = useLoaderData<typeof loader>();
  return useMay('publisher') ? <PastScreen view={view} /> : <NotOffered />;
}

function NotOffered() {
  return (
    <Screen title="Tell a past incident" isNarrow>
      <p>Publishers and admins tell incidents to readers. Ask one of them.</p>
    </Screen>
  );
}
