/** Why somebody could not sign in, in a sentence. */
export function whyNotSignedIn(
  { status, message }: { readonly status: number; readonly message: string | null },
  adminUrl: string | null,
): string {
  if (status === 401) return 'The e-mail address or the password is wrong.';
  if (status === 403)
    return `The console was opened at another address than its own. Open it at ${adminUrl ?? 'the one set as CANDOR_ADMIN_URL'}.`;
  return message ?? 'Signing in did not work. Try again.';
}
