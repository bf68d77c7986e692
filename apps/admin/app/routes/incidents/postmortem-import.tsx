import { IncidentId } from '@candor/log';
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { data } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { act } from '../../asking/acting.server.ts';
import { reading, refusedScreen } from '../../asking/reading.server.ts';
import { compareFile, saveFile } from '../../postmortem/import/import.server.ts';
import { ImportScreen } from '../../postmortem/import/import-screen.tsx';
import { readImportScreen } from '../../postmortem/import/import-view.server.ts';

export { revalidateAfterConflicts as shouldRevalidate } from '../../forms/revalidate-after-conflicts.ts';

export const meta: MetaFunction<typeof loader> = ({ data: view }) => [
  { title: `Bring in a file: ${view?.title ?? ''} · Candor` },
];

export async function loader(args: LoaderFunctionArgs) {
  const id = IncidentId.safeParse(args.params.incidentId);
  if (!id.success) throw data(refusedScreen(404, 'There is no such incident.'), 404);
  return reading(args, (api) => readImportScreen(api, id.data));
}

export const action = (args: ActionFunctionArgs) => act(args, { compare: compareFile, save: saveFile });

export default function PostmortemImportRoute() {
  return <ImportScreen view={useLoaderData<typeof loader>()} />;
}
