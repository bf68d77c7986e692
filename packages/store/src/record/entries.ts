import type { Instant } from '@candor/log';
import type { Entry, Head, PublicBody } from '@candor/record';
import { GENESIS, toPublic } from '@candor/record';
import { decodeEvent } from '../log/event-row.ts';
import { selectEvents } from '../log/load.ts';
import type { Reader } from '../store/store.ts';
import { QUERIES } from '../store/store.ts';

/** The place of the newest public entry; `GENESIS` before the first. */
export async function headOf(reader: Reader): Promise<Head> {
  const head = await reader[QUERIES]
    .selectFrom('entry')
    .select(['index', 'hash'])
    .orderBy('index', 'desc')
    .limit(1)
    .executeTakeFirst();
  return head ?? GENESIS;
}

/** The public entries behind a number, oldest first, at most `limit`. */
export async function entriesAfter(reader: Reader, index: number, limit: number): Promise<Entry[]> {
  const rows = await selectLog(reader).where('entry.index', '>', index).orderBy('entry.index').limit(limit).execute();
  return rows.map(readEntry);
}

/** One public entry, or undefined when the record does not go that far. */
export async function entryAt(reader: Reader, index: number): Promise<Entry | undefined> {
  const row = await selectLog(reader).where('entry.index', '=', index).executeTakeFirst();
  return row && readEntry(row);
}

/** Events, each with the place in the chain of the entry it became (all null when it became none). */
export function selectLog(reader: Reader) {
  return selectEvents(reader)
    .select(['entry.kind', 'entry.previous', 'entry.commitment', 'entry.hash'])
    .select('entry.recorded_at as chained_at');
}

/** An event's row with its entry's. */
export type LogRow = Awaited<ReturnType<ReturnType<typeof selectLog>['execute']>>[number];

/** The entry that a public body became, or null when the chain holds none of its kind for it. */
export function entryFrom(row: LogRow, body: PublicBody): Entry | null {
  const { index, previous, commitment, hash, chained_at } = row;
  if (index === null || previous === null || commitment === null || hash === null || body.kind !== row.kind)
    return null;
  return { ...body, index, previous, recordedAt: chained_at as Instant, commitment, hash };
}

function readEntry(row: LogRow): Entry {
  const body = toPublic(decodeEvent(row));
  const entry = body && entryFrom(row, body);
  if (entry) return entry;
  throw new Error(`Entry ${row.index} is kept as ${row.kind}, but its event is told as ${body?.kind ?? 'nothing'}.`);
}
