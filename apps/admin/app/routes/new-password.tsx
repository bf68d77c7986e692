import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { act } from '../asking/acting.server.ts';
import { Button } from '../forms/button.tsx';
import { DeadLink, LinkScreen } from '../links/link-screen.tsx';
import { NewPasswordFields } from '../links/new-password-fields.tsx';
import { readLink } from '../links/read-link.server.ts';
import { setNewPassword } from '../links/use-link.server.ts';

export const meta: MetaFunction = () => [{ title: 'New password · Candor' }];

export const loader = (args: LoaderFunctionArgs) =>
  readLink(args, (api, token) => api.ask.session.readPasswordLink.query({ token }));

export const action = (args: ActionFunctionArgs) => act(args, { 'new-password': setNewPassword });

export const shouldRevalidate = () => false;

export default function NewPasswordRoute() {
  const link = useLoaderData<typeof loader>();
  if (link.why !== null) return <DeadLink why={link.why} />;
  return (
    <LinkScreen title="Set a new password" form="new-password" token={link.token}>
      <p>For {link.email}. Everywhere you are signed in now, you will be signed out.</p>
      <NewPasswordFields email={link.email} />
      <div>
        <Button look="go">Set it and sign in</Button>
      </div>
    </LinkScreen>
  );
}
