import { IncidentId } from '@candor/log';
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { reading } from '../../asking/reading.server.ts';
import { ListScreen } from '../../incidents/list/list-screen.tsx';
import { readListScreen } from '../../incidents/list/list-view.server.ts';

export const meta: MetaFunction = () => [{ title: 'Incidents · Candor' }];

export const loader = (args: LoaderFunctionArgs) => {
  const { searchParams } = new URL(args.request.url);
  const before = IncidentId.safeParse(searchParams.get('before'));
  const isOpenOnly = searchParams.has('open');
  return reading(args, (api) => readListScreen(api, { isOpenOnly, before: before.data ?? null }));
};

export default function ListRoute() {
  return <ListScreen view={useLoaderData<typeof loader>()} />;
}
