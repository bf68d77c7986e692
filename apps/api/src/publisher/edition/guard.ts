import type { Head } from '@candor/record';
import { ManifestRoot } from '@candor/site';
import type { Store } from '@candor/store';
import { entryAt } from '@candor/store';

/** The published directory tells of a record that ours does not extend: publishing would rewrite what readers saw. */
export class PublishedElsewhere extends Error {}

/** What is published already, from the text of its root. Throws `PublishedElsewhere` when it cannot be read. */
export function parseRoot(text: string | null): ManifestRoot | null {
  if (text === null) return null;
  const parsed = ManifestRoot.safeParse(parseJson(text));
  if (parsed.success) return parsed.data;
  throw new PublishedElsewhere(
    'What is published has a manifest that this version of Candor cannot read: nothing is published until the version ' +
      'that wrote it is back, or the published directory was moved away.',
  );
}

/**
 * Refuses to publish over a record we do not extend: the published head must lie on the log's own chain. A restored
 * backup and a foreign database both fail that.
 */
export async function refuseForeignRecord(store: Store, { index, head }: ManifestRoot): Promise<void> {
  if (await isOnChain(store, { index, hash: head })) return;
  const what = (await entryAt(store.reader, index)) ? 'tells another story there' : 'ends before it';
  throw new PublishedElsewhere(
    `What is published goes to entry ${index} (${head.slice(0, 8)}), but the database ${what}: nothing is published ` +
      'until the right database is back.',
  );
}

/** Whether the log's own chain goes through a head. */
export async function isOnChain(store: Store, { index, hash }: Head): Promise<boolean> {
  return index === 0 || (await entryAt(store.reader, index))?.hash === hash;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
