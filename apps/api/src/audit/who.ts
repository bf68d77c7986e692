import type { Sender } from '@candor/log';
import type { AuditNote } from '@candor/store';
import type { Principal } from '../auth/principal.ts';
import type { From } from './from.ts';

/** The columns of the audit that say who acts, and from where. */
export type Who = Pick<AuditNote, 'kind' | 'actorId' | 'name' | 'email' | 'role' | 'address' | 'agent' | 'requestId'>;

/** Of a principal, what the audit tells. */
type Person = Pick<Principal, 'kind' | 'id' | 'name' | 'email' | 'role'>;

const NOWHERE: From = { address: null, agent: null, requestId: null };

/** An operator or a key, as they are called now. */
export function whoIs({ kind, id, name, email, role }: Person, from: From = NOWHERE): Who {
  return { kind, actorId: id, name, email, role, ...from };
}

/** Somebody who is not known, or did not prove who they are. */
export function stranger(from: From): Who {
  return { kind: 'stranger', actorId: null, name: null, email: null, role: null, ...from };
}

/** Candor, acting because a time has come. */
export const CANDOR_ITSELF: Who = { ...stranger(NOWHERE), kind: 'clock', name: 'Candor', role: 'clock' };

/** Whoever gives a command: the principal of the request, else the actor as the log names it. */
export function whoActs({
  actor,
  principal,
  from = NOWHERE,
}: {
  readonly actor: Sender;
  readonly principal?: Principal | undefined;
  readonly from?: From | undefined;
}): Who {
  if (actor.role === 'clock') return CANDOR_ITSELF;
  if (principal) return whoIs(principal, from);
  return { ...stranger(from), kind: 'operator', actorId: actor.id, role: actor.role };
}
