import { IncidentId } from '@candor/log';
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { data } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { act } from '../../asking/acting.server.ts';
import { reading, refusedScreen } from '../../asking/reading.server.ts';
import { preview, publishUpdate } from '../../incidents/composer/composing.server.ts';
import { addNote } from '../../incidents/inside/add-note.server.ts';
import { markMilestone, takeBackMilestone } from '../../incidents/inside/mark-milestone.server.ts';
import { overrideImpact } from '../../incidents/inside/override-impact.server.ts';
import { setSeverity } from '../../incidents/inside/set-severity.server.ts';
import { linkIncident, tellLink, unlinkIncident } from '../../incidents/links/link.server.ts';
import { IncidentScreen } from '../../incidents/screen/incident-screen.tsx';
import { readIncidentScreen } from '../../incidents/screen/incident-view.server.ts';
import { publishHolding } from '../../promises/holding/publish-holding.server.ts';
import { withdrawPromise } from '../../promises/withdraw/withdraw-promise.server.ts';
import { fillTemplate } from '../../templates/filling/fill-template.server.ts';
import { checkAsTyped } from '../../writing-help/check-as-typed.server.ts';

export { revalidateAfterConflicts as shouldRevalidate } from '../../forms/revalidate-after-conflicts.ts';

export const meta: MetaFunction<typeof loader> = ({ data: view }) => [
  { title: view ? `${view.incident.title} · Candor` : 'Candor' },
];

export async function loader(args: LoaderFunctionArgs) {
  const id = IncidentId.safeParse(args.params.incidentId);
  if (!id.success) throw data(refusedScreen(404, 'There is no such incident.'), 404);
  const { searchParams } = new URL(args.request.url);
  const said = /^\d+$/.exec(searchParams.get('said') ?? searchParams.get('told') ?? '');
  return reading(args, (api) => readIncidentScreen(api, id.data, said && Number(said[0])));
}

export const action = (args: ActionFunctionArgs) =>
  act(args, {
    publish: publishUpdate,
    hold: publishHolding,
    'withdraw-promise': withdrawPromise,
    template: fillTemplate,
    preview,
    check: checkAsTyped,
    note: addNote,
    severity: setSeverity,
    milestone: markMilestone,
    'take-back-milestone': takeBackMilestone,
    impact: overrideImpact,
    link: linkIncident,
    'tell-link': tellLink,
    unlink: unlinkIncident,
  });

export default function IncidentRoute() {
  return <IncidentScreen view={useLoaderData<typeof loader>()} />;
}
