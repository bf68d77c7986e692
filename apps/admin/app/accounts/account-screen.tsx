import type { Role } from '@candor/log';
import { ActionForm } from '../forms/action-form.tsx';
import { Button } from '../forms/button.tsx';
import { useSeed } from '../forms/command/use-seed.ts';
import { TextField } from '../forms/field.tsx';
import { Done } from '../frame/done.tsx';
import { Screen } from '../frame/screen.tsx';
import { AlarmSection } from '../promises/alarm/alarm-section.tsx';
import type { ShownSignIn } from '../sign-ins/shown-sign-ins.server.ts';
import { SignInRows } from '../sign-ins/sign-in-rows.tsx';
import { ROLE_WORDS } from '../team/role-words.ts';

/** What the account is. */
export interface Account {
  readonly name: string;
  readonly email: string | null;
  readonly role: Role;
  readonly signIns: readonly ShownSignIn[];
  readonly zoneName: string;
  readonly isChanged: boolean;
  readonly isEnded: boolean;
}

export function AccountScreen({ name, email, role, signIns, zoneName, isChanged, isEnded }: Account) {
  const seed = useSeed();
  return (
    <Screen title="Account" isNarrow>
      <p>
        {name}, {email}, {ROLE_WORDS[role].title.toLowerCase()}
      </p>
      <section className="grid grid-cols-1 gap-3">
        <h2 className="font-semibold">Change the password</h2>
        {isChanged && <Done>The password is changed. Other sign-ins of yours have ended.</Done>}
        <ActionForm name="password" intent="change-password" className="grid grid-cols-1 gap-4">
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
      <AlarmSection />
      <section className="grid grid-cols-1 gap-3">
        <h2 className="font-semibold">Where you are signed in</h2>
        {isEnded && <Done key={seed}>What you ended has ended.</Done>}
        <SignInRows signIns={signIns} />
        {signIns.length > 1 && (
          <ActionForm name="others" intent="end-others">
            <Button>End all others</Button>
          </ActionForm>
        )}
        <p className="text-sm text-soft">Times in {zoneName}</p>
      </section>
    </Screen>
  );
}
