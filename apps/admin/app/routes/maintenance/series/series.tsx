import { SeriesId } from '@candor/log';
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { data } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { act } from '../../../asking/acting.server.ts';
import { reading, refusedScreen } from '../../../asking/reading.server.ts';
import { changeSeries, endSeries } from '../../../maintenance/series/planning/change-series.server.ts';
import { previewTimes } from '../../../maintenance/series/planning/next-times.server.ts';
import { SeriesScreen } from '../../../maintenance/series/series-screen.tsx';
import { readSeriesScreen } from '../../../maintenance/series/series-view.server.ts';

export { revalidateAfterConflicts as shouldRevalidate } from '../../../forms/revalidate-after-conflicts.ts';

export const meta: MetaFunction<typeof loader> = ({ data: view }) => [
  { title: view ? `${view.title} · Candor` : 'Candor' },
];

export async function loader(args: LoaderFunctionArgs) {
  const id = SeriesId.safeParse(args.params.seriesId);
  if (!id.success) throw data(refusedScreen(404, 'There are no such recurring windows.'), 404);
  return reading(args, (api) => readSeriesScreen(api, id.data));
}

export const action = (args: ActionFunctionArgs) =>
  act(args, { change: changeSeries, end: endSeries, preview: previewTimes });

export default function SeriesRoute() {
  return <SeriesScreen view={useLoaderData<typeof loader>()} />;
}
