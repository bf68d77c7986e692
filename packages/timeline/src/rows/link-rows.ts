import type { LinkEvent } from '@candor/incidents';
import { seenFrom } from '@candor/incidents';
import type { IncidentId, Recorded } from '@candor/log';
import { placedAt } from './placed.ts';
import type { LinkRow } from './row.ts';

/** Links between incidents, and the titles of those that one is linked to. */
export interface LinksInput {
  readonly events: readonly Recorded<LinkEvent>[];
  readonly titles: ReadonlyMap<IncidentId, string>;
}

/** The rows that tell of an incident's links, in the order of the log. */
export function linkRows(id: IncidentId, { events, titles }: LinksInput): LinkRow[] {
  return events.flatMap((event) => {
    const seen = seenFrom(id, event.data);
    if (!seen) return [];
    const { relation, otherId } = seen;
    const linked = event.type === 'IncidentsLinked';
    return [{ kind: 'link', ...placedAt(event), linked, relation, otherId, other: titles.get(otherId) ?? otherId }];
  });
}
