import { headOf } from '@candor/store';
import { z } from 'zod';
import type { Services } from '../context.ts';

const HeadView = z.object({ index: z.number().int(), hash: z.string() });

/** How the record stands to what is published. */
export const RecordView = z.object({
  /** The newest entry of the record. */
  head: HeadView,
  /** The published record that this one does not hold, while there is one: nothing is published over it. */
  elsewhere: z
    .object({
      /** Where it ends: what readers saw last. */
      published: HeadView,
      /** The newest entry that both have; index 0 when that is none, null when it is not known. */
      from: HeadView.nullable(),
    })
    .nullable(),
});
export type RecordView = z.infer<typeof RecordView>;

export async function readRecord({ store, publisher }: Services): Promise<RecordView> {
  return { head: await headOf(store.reader), elsewhere: publisher.status().elsewhere };
}
