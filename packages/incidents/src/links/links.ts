import type { IncidentId } from '@candor/log';
import type { IncidentLink, LinkEvent, Relation } from './events.ts';

/** All links that stand, oldest first; at most one between two incidents. */
export type Links = readonly IncidentLink[];

export const NO_LINKS: Links = [];

/** The links after one more event. */
export function evolveLinks(state: Links, event: LinkEvent): Links {
  const { incidentId, otherId, relation } = event.data;
  const others = state.filter((link) => !isBetween(link, incidentId, otherId));
  switch (event.type) {
    case 'IncidentsLinked':
      return [...others, { incidentId, otherId, relation, public: event.data.public }];
    case 'IncidentsUnlinked':
      return others;
  }
}

/** A relation as the incident sees it that a link leads from or to. */
export type SeenRelation = Relation | 'led_to' | 'followed_up_by';

/** A link as one of its two incidents sees it. */
export interface SeenLink {
  readonly relation: SeenRelation;
  readonly otherId: IncidentId;
  readonly public: boolean;
}

const SEEN_FROM_THE_OTHER: Readonly<Record<Relation, SeenRelation>> = {
  caused_by: 'led_to',
  follow_up_of: 'followed_up_by',
  same_cause_as: 'same_cause_as',
};

/** A link as an incident sees it, or null when it is another's. */
export function seenFrom(id: IncidentId, link: IncidentLink): SeenLink | null {
  if (link.incidentId === id) return { relation: link.relation, otherId: link.otherId, public: link.public };
  if (link.otherId !== id) return null;
  return { relation: SEEN_FROM_THE_OTHER[link.relation], otherId: link.incidentId, public: link.public };
}

/** The links of one incident as it sees them, oldest first. */
export function linksOf(links: Links, id: IncidentId): SeenLink[] {
  return links.flatMap((link) => seenFrom(id, link) ?? []);
}

/** Whether a link leads from one of two incidents to the other, either way. */
export function isBetween(link: IncidentLink, one: IncidentId, other: IncidentId): boolean {
  return (link.incidentId === one && link.otherId === other) || (link.incidentId === other && link.otherId === one);
}
