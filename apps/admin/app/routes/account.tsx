import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { AccountScreen } from '../accounts/account-screen.tsx';
import { changePassword } from '../accounts/change-password.server.ts';
import { act } from '../asking/acting.server.ts';
import { reading } from '../asking/reading.server.ts';
import { endOtherSignIns, endOwnSignIn } from '../sign-ins/end-own.server.ts';
import { shownSignIns } from '../sign-ins/shown-sign-ins.server.ts';
import { clockIn } from '../time/shown-time.server.ts';

export const meta: MetaFunction = () => [{ title: 'Account · Candor' }];

export const loader = (args: LoaderFunctionArgs) =>
  reading(args, async (api) => {
    const [{ name, email, role }, listed, { page, now }] = await Promise.all([
      api.ask.session.me.query(),
      api.ask.session.signIns.query(),
      api.now(),
    ]);
    const clock = clockIn(page.timeZone, now);
    const asked = new URL(args.request.url).searchParams;
    return {
      ...{ name, email, role, zoneName: clock.zoneName },
      signIns: shownSignIns(listed, clock),
      isChanged: asked.has('changed'),
      isEnded: asked.has('ended'),
    };
  });

export const action = (args: ActionFunctionArgs) =>
  act(args, {
    'change-password': changePassword,
    'end-sign-in': endOwnSignIn,
    'end-others': endOtherSignIns,
  });

export default function AccountRoute() {
  return <AccountScreen {...useLoaderData<typeof loader>()} />;
}
