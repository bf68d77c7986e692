import { incidentOfStream } from '@candor/incidents';
import { refreshSearch } from '../search/refresh-search.ts';
import type { Store, Tx } from '../store/store.ts';
import { QUERIES } from '../store/store.ts';
import { refreshIncident } from './refresh-incident.ts';

/** Makes the read tables anew from the log. Nothing else can append meanwhile, however long it takes. */
export function rebuild(store: Store): Promise<void> {
  return store.transaction(rebuildIn, { patient: true });
}

/** The same, inside a transaction that has as long as it takes. */
export async function rebuildIn(tx: Tx): Promise<void> {
  await tx[QUERIES].deleteFrom('search_text').execute();
  await tx[QUERIES].deleteFrom('incident').execute();
  const streams = await tx[QUERIES]
    .selectFrom('event')
    .select('stream')
    .where('stream', 'like', 'incident/%')
    .where('version', '=', 1)
    .execute();
  for (const { stream } of streams) {
    const id = incidentOfStream(stream);
    if (id === null) continue;
    await refreshIncident(tx, id);
    await refreshSearch(tx, id);
  }
}
