import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { reading } from '../../asking/reading.server.ts';
import { CalendarScreen } from '../../maintenance/calendar/calendar-screen.tsx';
import { readCalendar } from '../../maintenance/calendar/calendar-view.server.ts';

export const meta: MetaFunction<typeof loader> = ({ data: view }) => [
  { title: `Maintenance in ${view?.title ?? 'a month'} · Candor` },
];

export const loader = (args: LoaderFunctionArgs) => {
  const asked = new URL(args.request.url).searchParams.get('month');
  return reading(args, (api) => readCalendar(api, asked));
};

export default function CalendarRoute() {
  return <CalendarScreen view={useLoaderData<typeof loader>()} />;
}
