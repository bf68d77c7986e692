import { ActionForm } from '../forms/action-form.tsx';
import { Button } from '../forms/button.tsx';
import { TextField } from '../forms/field.tsx';
import { Done } from '../frame/done.tsx';
import { Screen } from '../frame/screen.tsx';

/** What the account is. */
export interface Account {
  readonly name: string;
  readonly email: string | null;
  readonly role: string;
  readonly isChanged: boolean;
}

export function AccountScreen({ name, email, role, isChanged }: Account) {
  return (
    <Screen title="Account" isNarrow>
      <p>
        {name}, {email}, {role}
      </p>
      <section className="grid gap-3">
        <h2 className="font-semibold">Change the password</h2>
        {isChanged && <Done>The password is changed. Other sign-ins of yours have ended.</Done>}
        <ActionForm name="password" intent="change-password" className="grid gap-4">
          <input type="hidden" name="username" value={email ?? ''} autoComplete="username" />
          <TextField name="currentPassword" label="Current password" type="password" autoComplete="current-password" />
          <TextField
            name="newPassword"
            label="New password"
            type="password"
            autoComplete="new-password"
            hint="At least 12 characters."
          />
          <div>
            <Button look="go">Change the password</Button>
          </div>
        </ActionForm>
      </section>
    </Screen>
  );
}
