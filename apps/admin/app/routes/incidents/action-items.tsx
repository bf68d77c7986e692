import { IncidentId } from '@candor/log';
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { data } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { ITEM_HANDLERS } from '../../action-items/one-incident/handlers.server.ts';
import { ItemsScreen } from '../../action-items/one-incident/items-screen.tsx';
import { readItemsScreen } from '../../action-items/one-incident/items-view.server.ts';
import { act } from '../../asking/acting.server.ts';
import { reading, refusedScreen } from '../../asking/reading.server.ts';

export { revalidateAfterConflicts as shouldRevalidate } from '../../forms/revalidate-after-conflicts.ts';

export const meta: MetaFunction<typeof loader> = ({ data: view }) => [
  { title: `Action items: ${view?.title ?? ''} · Candor` },
];

export async function loader(args: LoaderFunctionArgs) {
  const id = IncidentId.safeParse(args.params.incidentId);
  if (!id.success) throw data(refusedScreen(404, 'There is no such incident.'), 404);
  const { searchParams } = new URL(args.request.url);
  return reading(args, (api) => readItemsScreen(api, id.data, searchParams));
}

export const action = (args: ActionFunctionArgs) => act(args, ITEM_HANDLERS);

export default function ActionItemsOfIncidentRoute() {
  return <ItemsScreen view={useLoaderData<typeof loader>()} />;
}
