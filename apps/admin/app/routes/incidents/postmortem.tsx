import { IncidentId } from '@candor/log';
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { data } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { act } from '../../asking/acting.server.ts';
import { reading, refusedScreen } from '../../asking/reading.server.ts';
import { writeDraft } from '../../postmortem/editor/write-draft.server.ts';
import { PostmortemScreen } from '../../postmortem/postmortem-screen.tsx';
import { readPostmortemScreen } from '../../postmortem/postmortem-view.server.ts';
import { approve, askForChanges, askForReview } from '../../postmortem/review/review.server.ts';
import { declinePostmortem } from '../../promises/postmortem/decline.server.ts';

export { revalidateAfterConflicts as shouldRevalidate } from '../../forms/revalidate-after-conflicts.ts';

export const meta: MetaFunction<typeof loader> = ({ data: view }) => [
  { title: `Postmortem: ${view?.title ?? ''} · Candor` },
];

export async function loader(args: LoaderFunctionArgs) {
  const id = IncidentId.safeParse(args.params.incidentId);
  if (!id.success) throw data(refusedScreen(404, 'There is no such incident.'), 404);
  return reading(args, (api) => readPostmortemScreen(api, id.data, args.context.printer));
}

export const action = (args: ActionFunctionArgs) =>
  act(args, {
    write: writeDraft,
    'ask-for-review': askForReview,
    approve,
    'ask-for-changes': askForChanges,
    decline: declinePostmortem,
  });

export default function PostmortemRoute() {
  return <PostmortemScreen view={useLoaderData<typeof loader>()} />;
}
