import { Instant } from '@candor/log';
import { listSignIns as list, listOperators } from '@candor/store';
import { z } from 'zod';
import type { Asking } from '../commands/execute.ts';
import type { Services } from '../context.ts';

const SignInView = z.object({
  signInId: z.string(),
  operatorId: z.string(),
  /** Whose it is. */
  name: z.string(),
  /** The browser, as it calls itself. */
  agent: z.string().nullable(),
  address: z.string().nullable(),
  since: Instant,
  /** When it was last prolonged: once a day while it is used. */
  renewedAt: Instant,
  expiresAt: Instant,
  /** Whether it is the one that asks. */
  isThis: z.boolean(),
});

/** Where operators are signed in, newest first. */
export const SignInList = z.object({ signIns: z.array(SignInView) });
type Listed = Promise<z.infer<typeof SignInList>>;

/** Everybody's sign-ins. */
export async function listAllSignIns(asking: Asking): Listed {
  return view(asking, await list(asking.store.reader, { now: asking.realNow() }));
}

/** One's own sign-ins. */
export async function listOwnSignIns(asking: Asking): Listed {
  const operatorId = asking.principal.id;
  return view(asking, await list(asking.store.reader, { operatorId, now: asking.realNow() }));
}

async function view(
  { store, principal }: Services & Pick<Asking, 'principal'>,
  signIns: Awaited<ReturnType<typeof list>>,
): Listed {
  const names = new Map((await listOperators(store.reader)).map(({ id, name }) => [id, name]));
  return {
    signIns: signIns.map(({ id, ...signIn }) => ({
      signInId: id,
      ...signIn,
      name: names.get(signIn.operatorId) ?? '',
      isThis: id === principal.signInId,
    })),
  };
}
