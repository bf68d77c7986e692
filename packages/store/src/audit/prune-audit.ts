import type { Instant } from '@candor/log';
import type { Reader, Store } from '../store/store.ts';
import { QUERIES } from '../store/store.ts';
import type { AuditNote } from './audit-row.ts';
import { putAudit } from './put-audit.ts';

const AT_ONCE = 2_000;

/**
 * Deletes the rows of the audit that are older than `before`, and answers how many. `note` says who asked: the row made
 * of it is written first, and without it the database lets nothing go. Old rows go in short turns, so that nobody waits.
 */
export async function pruneAudit(
  store: Store,
  { before, note }: { readonly before: Instant; readonly note: (rows: number) => AuditNote },
): Promise<number> {
  const noted = await store.transaction(async (tx) => {
    const rows = await countOlder(tx, before);
    if (rows > 0) await putAudit(tx, note(rows), { prunedBefore: before });
    return rows;
  });
  for (let left = noted; left > 0; left -= AT_ONCE)
    await store.transaction(async (tx) => {
      const oldest = tx[QUERIES].selectFrom('audit').select('number').where('at', '<', before);
      await tx[QUERIES].deleteFrom('audit').where('number', 'in', oldest.orderBy('number').limit(AT_ONCE)).execute();
    });
  return noted;
}

async function countOlder(reader: Reader, before: Instant): Promise<number> {
  const { rows } = await reader[QUERIES]
    .selectFrom('audit')
    .select(({ fn }) => fn.countAll<number>().as('rows'))
    .where('at', '<', before)
    .executeTakeFirstOrThrow();
  return rows;
}
