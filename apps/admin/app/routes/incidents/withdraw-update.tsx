import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { act } from '../../asking/acting.server.ts';
import { reading } from '../../asking/reading.server.ts';
import { NotOffered } from '../../corrections/subject/not-offered.tsx';
import { subjectIn } from '../../corrections/subject/subject.server.ts';
import { readWordingScreen } from '../../corrections/subject/wording-view.server.ts';
import { withdrawUpdate } from '../../corrections/withdrawing/withdraw.server.ts';
import { WithdrawScreen } from '../../corrections/withdrawing/withdraw-screen.tsx';
import { useMay } from '../../roles/use-may.ts';

export { revalidateAfterConflicts as shouldRevalidate } from '../../forms/revalidate-after-conflicts.ts';

export const meta: MetaFunction = () => [{ title: 'Withdraw an update · Candor' }];

export const loader = (args: LoaderFunctionArgs) =>
  reading(args, (api) => readWordingScreen(api, subjectIn(args.params)));

export const action = (args: ActionFunctionArgs) => act(args, { withdraw: withdrawUpdate });

export default function WithdrawUpdateRoute() {
  const view = useLoaderData<typeof loader>();
  return useMay('publisher') ? <WithdrawScreen view={view} /> : <NotOffered title="Withdraw an update" />;
}
