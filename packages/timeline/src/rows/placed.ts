import type { EventBody, Recorded } from '@candor/log';
import type { Placed } from './row.ts';

/** Where and when an event stands, and in which role it was done. */
export function placedAt(
  event: Pick<Recorded<EventBody>, 'sequence' | 'index' | 'happenedAt' | 'recordedAt' | 'actor'>,
): Placed {
  return {
    source: { sequence: event.sequence, index: event.index },
    happenedAt: event.happenedAt,
    recordedAt: event.recordedAt,
    public: event.index !== null,
    by: event.actor.role,
  };
}
