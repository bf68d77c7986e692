import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { act } from '../../asking/acting.server.ts';
import { reading } from '../../asking/reading.server.ts';
import { compareWords, correctUpdate } from '../../corrections/correcting/correct.server.ts';
import { CorrectScreen } from '../../corrections/correcting/correct-screen.tsx';
import { readCorrectScreen } from '../../corrections/correcting/correct-view.server.ts';
import { NotOffered } from '../../corrections/subject/not-offered.tsx';
import { subjectIn } from '../../corrections/subject/subject.server.ts';
import { useMay } from '../../roles/use-may.ts';
import { checkAsTyped } from '../../writing-help/check-as-typed.server.ts';

export { revalidateAfterConflicts as shouldRevalidate } from '../../forms/revalidate-after-conflicts.ts';

export const meta: MetaFunction = () => [{ title: 'Correct an update · Candor' }];

export const loader = (args: LoaderFunctionArgs) =>
  reading(args, (api) => readCorrectScreen(api, subjectIn(args.params)));

export const action = (args: ActionFunctionArgs) =>
  act(args, { correct: correctUpdate, compare: compareWords, check: checkAsTyped });

export default function CorrectUpdateRoute() {
  const view = useLoaderData<typeof loader>();
  return useMay('publisher') ? <CorrectScreen view={view} /> : <NotOffered title="Correct an update" />;
}
