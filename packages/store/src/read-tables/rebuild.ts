import type { Store, Tx } from '../store/store.ts';
import { QUERIES } from '../store/store.ts';
import { refreshStream } from './refresh.ts';

const READ_TABLES = ['incident', 'maintenance', 'series', 'postmortem', 'action_item', 'search_text'] as const;

/** Makes the read tables anew from the log. Nothing else can append meanwhile, however long it takes. */
export function rebuild(store: Store): Promise<void> {
  return store.transaction(rebuildIn, { patient: true });
}

/** The same, inside a transaction that has as long as it takes. */
export async function rebuildIn(tx: Tx): Promise<void> {
  for (const table of READ_TABLES) await tx[QUERIES].deleteFrom(table).execute();
  const streams = await tx[QUERIES].selectFrom('event').select('stream').where('version', '=', 1).execute();
  for (const { stream } of streams) await refreshStream(tx, stream);
}
