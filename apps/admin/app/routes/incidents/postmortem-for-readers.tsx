import { IncidentId } from '@candor/log';
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { data } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { act } from '../../asking/acting.server.ts';
import { reading, refusedScreen } from '../../asking/reading.server.ts';
import { publishPostmortem } from '../../postmortem/readers/publish.server.ts';
import { ReadersScreen } from '../../postmortem/readers/readers-screen.tsx';
import { readReadersScreen } from '../../postmortem/readers/readers-view.server.ts';

export { revalidateAfterConflicts as shouldRevalidate } from '../../forms/revalidate-after-conflicts.ts';

export const meta: MetaFunction<typeof loader> = ({ data: view }) => [
  { title: `For readers: ${view?.title ?? ''} · Candor` },
];

export async function loader(args: LoaderFunctionArgs) {
  const id = IncidentId.safeParse(args.params.incidentId);
  if (!id.success) throw data(refusedScreen(404, 'There is no such incident.'), 404);
  const asked = new URL(args.request.url).searchParams;
  const { printer } = args.context;
  return reading(args, (api) => readReadersScreen(api, { incidentId: id.data, asked, printer }));
}

export const action = (args: ActionFunctionArgs) => act(args, { publish: publishPostmortem });

export default function PostmortemForReadersRoute() {
  return <ReadersScreen view={useLoaderData<typeof loader>()} />;
}
