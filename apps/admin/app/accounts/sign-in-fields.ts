/** The fields by which somebody signs in again while sending something else. */
export const SIGN_IN_FIELDS = { email: 'again.email', password: 'again.password' } as const;
