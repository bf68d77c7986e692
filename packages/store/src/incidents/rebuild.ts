import { incidentOfStream } from '@candor/incidents';
import type { Store } from '../store/store.ts';
import { QUERIES } from '../store/store.ts';
import { refreshIncident } from './refresh-incident.ts';

/** Makes the read tables anew from the log. Nothing else can append meanwhile, however long it takes. */
export function rebuild(store: Store): Promise<void> {
  return store.transaction(
    async (tx) => {
      await tx[QUERIES].deleteFrom('incident').execute();
      const streams = await tx[QUERIES]
        .selectFrom('event')
        .select('stream')
        .where('stream', 'like', 'incident/%')
        .where('version', '=', 1)
        .execute();
      for (const { stream } of streams) {
        const id = incidentOfStream(stream);
        if (id !== null) await refreshIncident(tx, id);
      }
    },
    { patient: true },
  );
}
