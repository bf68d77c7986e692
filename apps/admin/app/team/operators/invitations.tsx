import { ActionForm } from '../../forms/action-form.tsx';
import { Button } from '../../forms/button.tsx';
import { Moment } from '../../time/moment.tsx';
import { ROLE_WORDS } from '../role-words.ts';
import type { OperatorsView } from './operators-view.server.ts';

/** Who was invited and has not come yet. */
export function Invitations({ invitations }: Pick<OperatorsView, 'invitations'>) {
  if (invitations.length === 0) return null;
  return (
    <section className="grid grid-cols-1 gap-2">
      <h2 className="text-sm font-semibold text-soft">Invited</h2>
      <ul className="border-t">
        {invitations.map(({ invitationId, email, role, made, until, hasRunOut }) => (
          <li
            key={invitationId}
            className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 border-b py-1.5"
          >
            <p className="min-w-0 break-words">
              {email}{' '}
              <small className="block text-soft">
                {ROLE_WORDS[role].title}, invited <Moment at={made} />, {hasRunOut ? 'ran out' : 'good until'}{' '}
                <Moment at={until} />
              </small>
            </p>
            <ActionForm name={`uninvite-${invitationId}`} intent="revoke-invitation" hidden={{ invitationId }}>
              <Button aria-label={`Take back the invitation of ${email}`}>Take back</Button>
            </ActionForm>
          </li>
        ))}
      </ul>
    </section>
  );
}
