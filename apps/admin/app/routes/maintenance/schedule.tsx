import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { act } from '../../asking/acting.server.ts';
import { reading } from '../../asking/reading.server.ts';
import { preview } from '../../incidents/composer/composing.server.ts';
import { NotOffered } from '../../maintenance/planning/not-offered.tsx';
import { scheduleMaintenance } from '../../maintenance/planning/schedule.server.ts';
import { ScheduleScreen } from '../../maintenance/planning/schedule-screen.tsx';
import { readScheduleScreen } from '../../maintenance/planning/schedule-view.server.ts';
import { useMay } from '../../roles/use-may.ts';
import { fillAnnouncement } from '../../templates/filling/fill-template.server.ts';
import { checkAsTyped } from '../../writing-help/check-as-typed.server.ts';

export const meta: MetaFunction = () => [{ title: 'Schedule maintenance · Candor' }];

export const loader = (args: LoaderFunctionArgs) => reading(args, readScheduleScreen);

export const action = (args: ActionFunctionArgs) =>
  act(args, { schedule: scheduleMaintenance, preview, check: checkAsTyped, template: fillAnnouncement });

export default function ScheduleRoute() {
  const view = useLoaderData<typeof loader>();
  return useMay('publisher') ? <ScheduleScreen view={view} /> : <NotOffered title="Schedule maintenance" />;
}
