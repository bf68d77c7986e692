import type { Instant, Text } from '@candor/log';
import type { EntryOf, Head } from '@candor/record';
import { headAt } from '@candor/record';
import type { SiteModel } from './site-model.ts';

/** That a text was destroyed: the entry that says so, when that was, and on what ground. */
export interface ToldRedaction extends Head {
  readonly recordedAt: Instant;
  readonly ground: Text;
}

/**
 * Notes that a text was destroyed, in place. The entry that held it comes without its words already: who has folded it
 * with them has to begin anew. Any page may have shown them, or something made of them.
 */
export function applyRedaction(model: SiteModel, entry: EntryOf<'redaction'>): void {
  const { hash, ground } = entry.data;
  model.redactions.set(hash, { ...headAt(entry), recordedAt: entry.recordedAt, ground });
  model.pageHead = model.head;
}
