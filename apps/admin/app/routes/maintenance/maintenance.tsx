import { MaintenanceId } from '@candor/log';
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { data } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { act } from '../../asking/acting.server.ts';
import { reading, refusedScreen } from '../../asking/reading.server.ts';
import { preview } from '../../incidents/composer/composing.server.ts';
import { changePlan } from '../../maintenance/planning/changing/change-plan.server.ts';
import { MaintenanceScreen } from '../../maintenance/screen/maintenance-screen.tsx';
import { readMaintenanceScreen } from '../../maintenance/screen/maintenance-view.server.ts';
import { publishQuickWord, publishUpdate } from '../../maintenance/telling/tell.server.ts';
import { checkAsTyped } from '../../writing-help/check-as-typed.server.ts';

export { revalidateAfterConflicts as shouldRevalidate } from '../../forms/revalidate-after-conflicts.ts';

export const meta: MetaFunction<typeof loader> = ({ data: view }) => [
  { title: view ? `${view.maintenance.title} · Candor` : 'Candor' },
];

export async function loader(args: LoaderFunctionArgs) {
  const id = MaintenanceId.safeParse(args.params.maintenanceId);
  if (!id.success) throw data(refusedScreen(404, 'There is no such maintenance.'), 404);
  const { searchParams } = new URL(args.request.url);
  const said = /^\d+$/.exec(searchParams.get('said') ?? searchParams.get('told') ?? '');
  return reading(args, (api) => readMaintenanceScreen(api, id.data, said && Number(said[0])));
}

export const action = (args: ActionFunctionArgs) =>
  act(args, { publish: publishUpdate, preview, check: checkAsTyped, quick: publishQuickWord, plan: changePlan });

export default function MaintenanceRoute() {
  return <MaintenanceScreen view={useLoaderData<typeof loader>()} />;
}
