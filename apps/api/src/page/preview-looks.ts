import { setImmediate as breathe } from 'node:timers/promises';
import { dayIn, sealText } from '@candor/log';
import { loadAssets } from '@candor/press';
import type { ChangePageLooks } from '@candor/record';
import { decideLooks } from '@candor/record';
import { applyEntry, emptySite, previewLooks } from '@candor/site';
import { entriesAfter, loadLooks } from '@candor/store';
import { z } from 'zod';
import type { Services } from '../context.ts';

const BATCH = 200;

/** A document that shows readers' pages in other looks, and the policy that it has to be served with. */
export const PreviewView = z.object({ html: z.string(), policy: z.string() });

/** Shows what the page would look like, as its record stands; nothing is changed. */
export async function previewPageLooks(
  { store, now }: Services,
  wanted: ChangePageLooks,
): Promise<z.infer<typeof PreviewView>> {
  const model = emptySite();
  for (;;) {
    const entries = await entriesAfter(store.reader, model.head.index, BATCH);
    for (const entry of entries) applyEntry(model, entry);
    if (entries.length < BATCH) break;
    await breathe();
  }
  const at = now();
  const current = await loadLooks(store.reader);
  const [changed] = decideLooks(current, wanted, { now: at, seal: (text) => sealText(text, '0'.repeat(32)) });
  const day = dayIn(model.page?.timeZone ?? 'Etc/UTC', at);
  const asOf = { day, release: 'preview', assets: loadAssets(), now: at };
  return previewLooks(model, changed?.data ?? current, asOf);
}
