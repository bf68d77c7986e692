import { ActionForm } from '../../forms/action-form.tsx';
import { useAnswer } from '../../forms/answer.ts';
import { Button } from '../../forms/button.tsx';
import { Fold } from '../../forms/fold.tsx';
import { Moment } from '../../time/moment.tsx';
import { HandedOut } from '../handed-out.tsx';
import { RoleChoice } from '../role-choice.tsx';
import { ROLE_WORDS } from '../role-words.ts';
import type { OperatorsView } from './operators-view.server.ts';

type Operator = OperatorsView['operators'][number];

/** An operator, and what an admin can do about them. */
export function OperatorRow({ operator }: { readonly operator: Operator }) {
  const { operatorId, name, email, role, isYou, since, linkUntil } = operator;
  const forms = ['role', 'link', 'out', 'remove'].map((it) => `${it}-${operatorId}`);
  return (
    <li className="grid grid-cols-1 gap-1 px-4 py-2.5">
      <p className="flex flex-wrap items-baseline gap-x-3">
        <b className="min-w-0 font-semibold break-words">
          <bdi>{name}</bdi>
        </b>
        {isYou && <span className="text-sm text-soft">you</span>}
        <span className="rounded-full border border-edge px-2.5 py-px text-xs text-soft">{ROLE_WORDS[role].title}</span>
      </p>
      <p className="text-sm break-words text-soft">
        {email}, since <Moment at={since} />
      </p>
      {linkUntil && (
        <p className="text-sm text-soft">
          A link for a new password can be used until <Moment at={linkUntil} />
        </p>
      )}
      <Fold
        title={
          <>
            Change<span className="sr-only"> {name}</span>
          </>
        }
        forms={forms}
      >
        <RoleForm operator={operator} />
        <PasswordLinkForm operator={operator} />
        <SignOutForm operator={operator} />
        <RemoveForm operator={operator} />
      </Fold>
    </li>
  );
}

function RoleForm({ operator: { operatorId, role } }: { readonly operator: Operator }) {
  return (
    <ActionForm
      name={`role-${operatorId}`}
      intent="change-role"
      hidden={{ operatorId }}
      first={{ role }}
      className="grid grid-cols-1 gap-2"
    >
      <RoleChoice />
      <div>
        <Button>Change the role</Button>
      </div>
    </ActionForm>
  );
}

function PasswordLinkForm({ operator: { operatorId, name } }: { readonly operator: Operator }) {
  const form = `link-${operatorId}`;
  const answer = useAnswer(form);
  return (
    <ActionForm name={form} intent="offer-link" hidden={{ operatorId }} className="grid grid-cols-1 gap-2">
      {answer?.fields.link !== undefined && (
        <HandedOut title={`The link by which ${name} sets a new password.`} secret={answer.fields.link} />
      )}
      <p className="text-sm text-soft">
        Who has the link within 24 hours sets a new password; all their sign-ins end with it.
      </p>
      <div>
        <Button>Make a link for a new password</Button>
      </div>
    </ActionForm>
  );
}

function SignOutForm({ operator: { operatorId } }: { readonly operator: Operator }) {
  return (
    <ActionForm name={`out-${operatorId}`} intent="end-sign-ins" hidden={{ operatorId }}>
      <Button>Sign out everywhere</Button>
    </ActionForm>
  );
}

function RemoveForm({ operator: { operatorId, name } }: { readonly operator: Operator }) {
  return (
    <Fold title={`Remove ${name}`} forms={[`remove-${operatorId}`]}>
      <ActionForm
        name={`remove-${operatorId}`}
        intent="remove"
        hidden={{ operatorId }}
        className="grid grid-cols-1 gap-2"
      >
        <p>
          {name} is signed out at once and cannot come back without an invitation. What they did stays in the record.
        </p>
        <div>
          <Button aria-label={`Remove for good: ${name}`}>Remove for good</Button>
        </div>
      </ActionForm>
    </Fold>
  );
}
