import { createFailureCount } from './failure-count.ts';

/** Counts wrong passwords, per account and address and per account alone. */
export interface SignInLimit {
  /** Seconds until another try is allowed; 0 when it is allowed now. */
  readonly waitFor: (attempt: SignInAttempt) => number;
  /** Counts a try as failed, before its password is looked at. The answer takes it back, for a try that did not fail. */
  readonly count: (attempt: SignInAttempt) => () => void;
  /** Forgets the failed tries from this address: its operator is in. */
  readonly succeeded: (attempt: SignInAttempt) => void;
}

/** Who tries to sign in, from where. */
export interface SignInAttempt {
  readonly account: string;
  readonly address: string;
}

const PER_ACCOUNT_AND_ADDRESS = 5;
const PER_ACCOUNT = 50;

/**
 * Five wrong passwords for one account from one address within 15 minutes close it for that address, fifty from
 * anywhere close it for all: guessing stays slow, and nobody can lock a colleague out from elsewhere with a handful.
 */
export function createSignInLimit(now: () => number): SignInLimit {
  const failures = createFailureCount(now);
  return {
    waitFor: (attempt) => failures.waitFor(limitsOf(attempt)),
    count: (attempt) => failures.count(limitsOf(attempt)),
    succeeded: (attempt) => failures.forget(limitsOf(attempt)[0].key),
  };
}

function limitsOf({ account, address }: SignInAttempt) {
  const name = account.trim().toLowerCase();
  return [
    { key: `${name}\n${address}`, most: PER_ACCOUNT_AND_ADDRESS },
    { key: name, most: PER_ACCOUNT },
  ] as const;
}
