import { ActionForm } from '../../forms/action-form.tsx';
import { useAnswer } from '../../forms/answer.ts';
import { Button } from '../../forms/button.tsx';
import { TextField } from '../../forms/field.tsx';
import { HandedOut } from '../handed-out.tsx';
import { RoleChoice } from '../role-choice.tsx';

const FORM = 'invite';

/** Invites somebody: the link is shown once, to be handed over. */
export function InviteForm() {
  const answer = useAnswer(FORM);
  return (
    <section aria-labelledby="invite" className="grid grid-cols-1 gap-3 rounded-lg border bg-card px-4 py-3.5">
      <h2 id="invite" className="font-semibold">
        Invite somebody
      </h2>
      {answer?.fields.link !== undefined && (
        <HandedOut title={`The invitation for ${answer.fields.invited}.`} secret={answer.fields.link} />
      )}
      <ActionForm name={FORM} intent="invite" first={{ role: 'viewer' }} className="grid grid-cols-1 gap-3">
        <TextField
          name="email"
          label="E-mail address"
          type="email"
          autoComplete="off"
          required
          hint="They will sign in with it. Nothing is sent: you get a link to hand over, good for 7 days."
        />
        <RoleChoice />
        <div>
          <Button look="go">Make an invitation</Button>
        </div>
      </ActionForm>
    </section>
  );
}
