import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { reading } from '../../../asking/reading.server.ts';
import { SeriesListScreen } from '../../../maintenance/series/series-list-screen.tsx';
import { readSeriesList } from '../../../maintenance/series/series-view.server.ts';

export const meta: MetaFunction = () => [{ title: 'Recurring windows · Candor' }];

export const loader = (args: LoaderFunctionArgs) => reading(args, readSeriesList);

export default function SeriesListRoute() {
  return <SeriesListScreen {...useLoaderData<typeof loader>()} />;
}
