import { MaintenanceId } from '@candor/log';
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { reading } from '../../asking/reading.server.ts';
import { ListScreen } from '../../maintenance/list/list-screen.tsx';
import { readListScreen } from '../../maintenance/list/list-view.server.ts';

export const meta: MetaFunction = () => [{ title: 'Maintenance · Candor' }];

export const loader = (args: LoaderFunctionArgs) => {
  const behind = MaintenanceId.safeParse(new URL(args.request.url).searchParams.get('behind'));
  return reading(args, (api) => readListScreen(api, behind.data ?? null));
};

export default function ListRoute() {
  return <ListScreen view={useLoaderData<typeof loader>()} />;
}
