import { SIGN_IN_FIELDS } from '../accounts/sign-in-fields.ts';
import { Button } from '../forms/button.tsx';
import { TextField } from '../forms/field.tsx';
import { FormContext } from '../forms/form-context.ts';
import { SoloScreen } from '../frame/solo-screen.tsx';
import { CarriedForm } from './carried-form.tsx';
import type { Carried } from './thrown.ts';

/** Asks an operator whose sign-in ended to sign in while what they sent waits, and goes on with it. */
export function SignInAgain({ carried, message }: { readonly carried: Carried; readonly message: string | null }) {
  return (
    <SoloScreen title="Sign in to go on">
      <p>You were signed out. Nothing was sent yet, and nothing is lost: sign in, and it goes on from here.</p>
      {message && (
        <p role="alert" className="rounded-lg border border-major bg-alarm px-3.5 py-2.5">
          {message}
        </p>
      )}
      <FormContext.Provider value={{ form: 'again', answer: null, first: {} }}>
        <CarriedForm carried={carried}>
          <TextField name={SIGN_IN_FIELDS.email} label="E-mail address" type="email" autoComplete="username" required />
          <TextField
            name={SIGN_IN_FIELDS.password}
            label="Password"
            type="password"
            autoComplete="current-password"
            required
          />
          <div>
            <Button look="go">Sign in and go on</Button>
          </div>
        </CarriedForm>
      </FormContext.Provider>
    </SoloScreen>
  );
}
