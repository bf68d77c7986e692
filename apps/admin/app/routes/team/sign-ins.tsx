import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { redirect } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { act } from '../../asking/acting.server.ts';
import { reading } from '../../asking/reading.server.ts';
import { shownSignIns } from '../../sign-ins/shown-sign-ins.server.ts';
import { SignInsScreen } from '../../team/sign-ins-screen.tsx';
import { clockIn } from '../../time/shown-time.server.ts';

export const meta: MetaFunction = () => [{ title: 'Sign-ins · Candor' }];

export const loader = (args: LoaderFunctionArgs) =>
  reading(args, async (api) => {
    const [listed, { page, now }] = await Promise.all([api.ask.team.signIns.query(), api.now()]);
    const clock = clockIn(page.timeZone, now);
    return { signIns: shownSignIns(listed, clock), zoneName: clock.zoneName };
  });

export const action = (args: ActionFunctionArgs) =>
  act(args, {
    'end-sign-in': async ({ api, fields }) => {
      const { commandId = '', operatorId = '', signInId = '' } = fields;
      await api.ask.team.endSignIns.mutate({ commandId, operatorId, signInId });
      return redirect('/team/sign-ins?ended', 303);
    },
  });

export default function SignInsRoute() {
  return <SignInsScreen {...useLoaderData<typeof loader>()} />;
}
