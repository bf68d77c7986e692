/** Counts wrong passwords, per account and address and per account alone. */
export interface SignInLimit {
  /** Seconds until another try is allowed; 0 when it is allowed now. */
  readonly waitFor: (attempt: SignInAttempt) => number;
  /**
   * Counts a try as failed, before its password is looked at: so tries at the same time count too. The answer takes it
   * back, for a try that did not fail.
   */
  readonly count: (attempt: SignInAttempt) => () => void;
  /** Forgets the failed tries from this address: its operator is in. */
  readonly succeeded: (attempt: SignInAttempt) => void;
}

/** Who tries to sign in, from where. */
export interface SignInAttempt {
  readonly account: string;
  readonly address: string;
}

const WINDOW_MS = 15 * 60 * 1000;
const PER_ACCOUNT_AND_ADDRESS = 5;
const PER_ACCOUNT = 50;
const REMEMBERED_KEYS = 10_000;

/**
 * Five wrong passwords for one account from one address within 15 minutes close it for that address, fifty from
 * anywhere close it for all: guessing stays slow, and nobody can lock a colleague out from elsewhere with a handful.
 */
export function createSignInLimit(now: () => number): SignInLimit {
  const failures = new Map<string, Failure[]>();
  const recent = (key: string) => (failures.get(key) ?? []).filter(({ at }) => at > now() - WINDOW_MS);
  return {
    waitFor(attempt) {
      const waits = keysOf(attempt).map(({ key, most }) => {
        const oldest = recent(key).at(-most);
        return oldest === undefined ? 0 : oldest.at + WINDOW_MS - now();
      });
      return Math.ceil(Math.max(0, ...waits) / 1000);
    },
    count(attempt) {
      const keys = keysOf(attempt);
      const failure = { at: now() };
      for (const { key } of keys) {
        const known = recent(key);
        failures.delete(key);
        failures.set(key, [...known, failure]);
      }
      for (const key of failures.keys()) {
        if (failures.size <= REMEMBERED_KEYS) break;
        failures.delete(key);
      }
      return () => {
        for (const { key } of keys) {
          const others = recent(key).filter((it) => it !== failure);
          if (others.length > 0) failures.set(key, others);
          else failures.delete(key);
        }
      };
    },
    succeeded(attempt) {
      failures.delete(keysOf(attempt)[0].key);
    },
  };
}

interface Failure {
  readonly at: number;
}

function keysOf({ account, address }: SignInAttempt) {
  const name = account.trim().toLowerCase();
  return [
    { key: `${name}\n${address}`, most: PER_ACCOUNT_AND_ADDRESS },
    { key: name, most: PER_ACCOUNT },
  ] as const;
}
