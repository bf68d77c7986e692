import { TextField } from '../forms/field.tsx';

/** A password to be chosen, beside the address that it belongs to, for password managers. */
export function NewPasswordFields({ email }: { readonly email: string }) {
  return (
    <>
      <input type="hidden" name="username" value={email} autoComplete="username" />
      <TextField
        name="password"
        label="Password"
        type="password"
        autoComplete="new-password"
        required
        hint="At least 12 characters. Several words are easiest to remember."
      />
    </>
  );
}
