import { canonicalJson } from '@candor/record';
import type { Store } from '@candor/store';
import { entriesAfter } from '@candor/store';
import { z } from 'zod';

/** What readers of a kept state had: the record, and what was published of it. */
export const KeptState = z.object({
  version: z.string(),
  publishedAt: z.string(),
  head: z.object({ index: z.number().int(), hash: z.string() }),
  /** Each entry with its data in canonical form, oldest first. */
  entries: z.array(
    z.object({ index: z.number().int(), kind: z.string(), recordedAt: z.string(), hash: z.string(), data: z.string() }),
  ),
  /** Public path to the SHA-256 of its bytes. */
  files: z.record(z.string(), z.string()),
  /** The bytes of what programs read: JSON and feeds. */
  texts: z.record(z.string(), z.string()),
});
export type KeptState = z.infer<typeof KeptState>;

/** Every entry of a record, in the form in which it is compared. */
export async function keptEntries(store: Store): Promise<KeptState['entries']> {
  const entries = await entriesAfter(store.reader, 0, Number.MAX_SAFE_INTEGER);
  return entries.map(({ index, kind, recordedAt, hash, data }) => ({
    index,
    kind,
    recordedAt,
    hash,
    data: canonicalJson(data),
  }));
}
