import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { act } from '../asking/acting.server.ts';
import { Button } from '../forms/button.tsx';
import { TextField } from '../forms/field.tsx';
import { DeadLink, LinkScreen } from '../links/link-screen.tsx';
import { NewPasswordFields } from '../links/new-password-fields.tsx';
import { readLink } from '../links/read-link.server.ts';
import { acceptInvitation } from '../links/use-link.server.ts';
import { ROLE_WORDS } from '../team/role-words.ts';

export const meta: MetaFunction = () => [{ title: 'Invitation · Candor' }];

export const loader = (args: LoaderFunctionArgs) =>
  readLink(args, (api, token) => api.ask.session.readInvitation.query({ token }));

export const action = (args: ActionFunctionArgs) => act(args, { 'accept-invitation': acceptInvitation });

export const shouldRevalidate = () => false;

export default function InvitationRoute() {
  const link = useLoaderData<typeof loader>();
  if (link.why !== null) return <DeadLink why={link.why} />;
  return (
    <LinkScreen title="You are invited" form="accept-invitation" token={link.token}>
      <p>
        As {link.email}, in the role of {ROLE_WORDS[link.role].title.toLowerCase()}. Choose a name and a password.
      </p>
      <TextField name="name" label="Your name" autoComplete="name" required hint="Readers never see it." />
      <NewPasswordFields email={link.email} />
      <div>
        <Button look="go">Come in</Button>
      </div>
    </LinkScreen>
  );
}
