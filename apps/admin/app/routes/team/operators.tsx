import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { act } from '../../asking/acting.server.ts';
import { reading } from '../../asking/reading.server.ts';
import { TEAM_HANDLERS } from '../../team/operators/change-team.server.ts';
import { OperatorsScreen } from '../../team/operators/operators-screen.tsx';
import { readOperators } from '../../team/operators/operators-view.server.ts';

export { revalidateAfterConflicts as shouldRevalidate } from '../../forms/revalidate-after-conflicts.ts';

export const meta: MetaFunction = () => [{ title: 'Team · Candor' }];

export const loader = (args: LoaderFunctionArgs) => reading(args, readOperators);

export const action = (args: ActionFunctionArgs) => act(args, TEAM_HANDLERS);

export default function OperatorsRoute() {
  return <OperatorsScreen view={useLoaderData<typeof loader>()} />;
}
