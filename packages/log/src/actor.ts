import type { Role } from './role.ts';

/** Who may act: an operator or an api key, unless as a viewer, or Candor's own clock. */
export type ActorRole = Exclude<Role, 'viewer'> | 'clock';

/**
 * Who did something, as the log knows them: the role they acted in and an opaque id (null for the clock).
 *
 * Names and addresses are never part of the log; the record shows the role alone.
 */
export interface Actor {
  readonly role: ActorRole;
  readonly id: string | null;
}

/** Candor itself, acting because a time has come. */
export const CLOCK: Actor = { role: 'clock', id: null };

/** Who gives a command: an actor, or a viewer, whose command leaves nothing in the log. */
export type Sender = Actor | { readonly role: 'viewer'; readonly id: string };

/** The text a sender is stored as: `publisher:ID`, say, or `clock`. */
export function formatActor(actor: Sender): string {
  return actor.id === null ? actor.role : `${actor.role}:${actor.id}`;
}

/** Reads an actor that `formatActor` wrote. Throws a `RangeError` on anything else, a viewer too. */
export function parseActor(stored: string): Actor {
  const match = /^(responder|publisher|admin|clock)(?::(.+))?$/.exec(stored);
  if (!match) throw new RangeError(`Not an actor: ${stored}`);
  return { role: match[1] as ActorRole, id: match[2] ?? null };
}
