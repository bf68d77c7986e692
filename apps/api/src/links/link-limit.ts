import { DomainError } from '@candor/log';
import { TRPCError } from '@trpc/server';
import { createFailureCount, minutes } from '../auth/failure-count.ts';

/** Keeps an address from trying one link after the other. */
export interface LinkLimit {
  /** Runs a try. Throws TOO_MANY_REQUESTS instead when too many links from the same address did not work. */
  readonly run: <Result extends Tried>(address: string, attempt: () => Promise<Result>) => Promise<Result>;
}

/** How a try went. */
export type Tried = { readonly ok: true } | { readonly ok: false; readonly error: TRPCError };

const PER_ADDRESS = 20;

/**
 * Twenty links that do not work from one address within 15 minutes close all links for it. They cannot be guessed, being
 * 32 bytes of chance: this is against the noise and the work of trying.
 */
export function createLinkLimit(now: () => number): LinkLimit {
  const failures = createFailureCount(now);
  return {
    async run(address, attempt) {
      const limits = [{ key: address, most: PER_ADDRESS }];
      const wait = failures.waitFor(limits);
      if (wait > 0) throw tooMany(wait);
      const takeBack = failures.count(limits);
      const result = await attempt();
      if (!isWrongLink(result)) takeBack();
      return result;
    },
  };
}

/** Whether the link itself was refused, and not what was typed beside it. */
function isWrongLink(result: Tried): boolean {
  if (result.ok) return false;
  const { cause } = result.error;
  return cause instanceof DomainError && cause.kind === 'forbidden';
}

function tooMany(seconds: number): TRPCError {
  return new TRPCError({
    code: 'TOO_MANY_REQUESTS',
    message: `Too many links that do not work. Try again in ${minutes(seconds)}.`,
  });
}
