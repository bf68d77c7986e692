import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { act } from '../../../asking/acting.server.ts';
import { reading } from '../../../asking/reading.server.ts';
import { NotOffered } from '../../../maintenance/planning/not-offered.tsx';
import { readScheduleScreen } from '../../../maintenance/planning/schedule-view.server.ts';
import { startSeries } from '../../../maintenance/series/planning/change-series.server.ts';
import { previewTimes } from '../../../maintenance/series/planning/next-times.server.ts';
import { StartScreen } from '../../../maintenance/series/planning/start-screen.tsx';
import { useMay } from '../../../roles/use-may.ts';

const TITLE = 'Plan recurring windows';

export const meta: MetaFunction = () => [{ title: `${TITLE} · Candor` }];

export const loader = (args: LoaderFunctionArgs) => reading(args, readScheduleScreen);

export const action = (args: ActionFunctionArgs) => act(args, { start: startSeries, preview: previewTimes });

export default function StartRoute() {
  const view = useLoaderData<typeof loader>();
  return useMay('publisher') ? <StartScreen view={view} /> : <NotOffered title={TITLE} />;
}
