import type { Decided, Instant } from '@candor/log';
import { DomainError, IncidentId } from '@candor/log';
import { z } from 'zod';
import type { IncidentLink, LinkEvent } from './events.ts';
import { Relation } from './events.ts';
import type { Links } from './links.ts';
import { isBetween } from './links.ts';

const Two = { incidentId: IncidentId, otherId: IncidentId };

/** Says what one incident is to another; `public: true` tells readers, on both incidents' pages. */
export const LinkIncidents = z.object({ ...Two, relation: Relation, public: z.boolean() });
export type LinkIncidents = z.infer<typeof LinkIncidents>;

/** Takes the link between two incidents back; readers are told if they were told of the link. */
export const UnlinkIncidents = z.object(Two);
export type UnlinkIncidents = z.infer<typeof UnlinkIncidents>;

export type LinkCommand =
  | ({ readonly type: 'LinkIncidents' } & LinkIncidents)
  | ({ readonly type: 'UnlinkIncidents' } & UnlinkIncidents);

/** What deciding on links may know besides them. */
export interface DecidingLinks {
  readonly now: Instant;
  readonly exists: (id: IncidentId) => boolean;
}

/**
 * What a command makes of the links: the events to append, none when nothing would change.
 *
 * Two incidents have one link at most, whoever says it. An internal link can be made public; a public one only taken
 * back. Throws `DomainError` with the codes `incident-not-found`, `linked-to-itself`, `linked-already`, `link-is-public`,
 * `linked-in-a-circle` and `not-linked`.
 */
export function decideLinks(state: Links, command: LinkCommand, { now, exists }: DecidingLinks): Decided<LinkEvent>[] {
  const { incidentId, otherId } = command;
  if (!exists(incidentId) || !exists(otherId)) throw refusals.notFound();
  if (incidentId === otherId) throw refusals.itself();
  const present = state.find((link) => isBetween(link, incidentId, otherId));
  if (command.type === 'UnlinkIncidents') {
    if (!present) throw refusals.notLinked();
    return [{ type: 'IncidentsUnlinked', data: present, happenedAt: now }];
  }
  const { relation } = command;
  const link: IncidentLink = { incidentId, otherId, relation, public: command.public };
  if (present) {
    if (!saysSame(present, link)) throw refusals.already();
    if (present.public === link.public) return [];
    if (present.public) throw refusals.isPublic();
    return [{ type: 'IncidentsLinked', data: { ...present, public: true }, happenedAt: now }];
  }
  if (leadsTo(state, otherId, link)) throw refusals.circle();
  return [{ type: 'IncidentsLinked', data: link, happenedAt: now }];
}

function saysSame(one: IncidentLink, other: IncidentLink): boolean {
  if (one.relation !== other.relation) return false;
  return one.relation === 'same_cause_as' || one.incidentId === other.incidentId;
}

/** Whether links of the same sort lead from an incident to the one that a new link begins at. */
function leadsTo(links: Links, from: IncidentId, { incidentId: to, relation }: IncidentLink): boolean {
  if (relation === 'same_cause_as') return false;
  const reached = new Set([from]);
  for (const id of reached) {
    if (id === to) return true;
    for (const link of links) if (link.relation === relation && link.incidentId === id) reached.add(link.otherId);
  }
  return false;
}

const refusals = {
  notFound: () =>
    new DomainError({
      kind: 'not-found',
      code: 'incident-not-found',
      message: 'One of the two incidents does not exist. Choose one from the list.',
    }),
  itself: () =>
    new DomainError({
      kind: 'invalid',
      code: 'linked-to-itself',
      message: 'An incident cannot be linked to itself. Choose another one.',
    }),
  already: () =>
    new DomainError({
      kind: 'conflict',
      code: 'linked-already',
      message: 'These two are linked in another way already. Take that link back first.',
    }),
  isPublic: () =>
    new DomainError({
      kind: 'conflict',
      code: 'link-is-public',
      message: 'Readers know of this link already. Take it back, then link the two internally.',
    }),
  circle: () =>
    new DomainError({
      kind: 'conflict',
      code: 'linked-in-a-circle',
      message:
        'The other one goes back to this one already. Look at its links: one of them must be the wrong way round.',
    }),
  notLinked: () =>
    new DomainError({
      kind: 'conflict',
      code: 'not-linked',
      message: 'These two are not linked, or not any more. Load the page again.',
    }),
};
