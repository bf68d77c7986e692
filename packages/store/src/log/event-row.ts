import type { Envelope, Instant, Recorded } from '@candor/log';
import { formatActor, parseActor } from '@candor/log';
import type { LogEvent } from '@candor/record';
import { canonicalJson } from '@candor/record';
import type { EventTable } from '../tables.ts';
import { schemaOf, upcast } from './schemas.ts';

/** An event's row with the number of the entry it became. */
export type EventRow = EventTable & { readonly index: number | null };

/** The row an event is kept as. */
export function encodeEvent(event: LogEvent & Omit<Envelope, 'index' | 'schema'>): EventTable {
  return {
    sequence: event.sequence,
    stream: event.stream,
    version: event.version,
    type: event.type,
    schema: schemaOf(event.type),
    data: canonicalJson(event.data),
    happened_at: event.happenedAt,
    recorded_at: event.recordedAt,
    actor: formatActor(event.actor),
    command_id: event.commandId,
  };
}

/** The event in a row, its data brought to the present schema. Throws on what this release does not know. */
export function decodeEvent(row: EventRow): Recorded<LogEvent> {
  const event = upcast(row.type, row.schema, JSON.parse(row.data));
  return {
    ...event,
    sequence: row.sequence,
    stream: row.stream,
    version: row.version,
    schema: schemaOf(event.type),
    happenedAt: row.happened_at as Instant,
    recordedAt: row.recorded_at as Instant,
    actor: parseActor(row.actor),
    commandId: row.command_id,
    index: row.index,
  };
}
