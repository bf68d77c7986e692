import type { Head } from '@candor/record';
import { GENESIS, headAt } from '@candor/record';
import { ManifestRoot, ROOT_PATH } from '@candor/site';
import type { Store } from '@candor/store';
import { entryAt } from '@candor/store';
import type { PublishedFiles } from './files.ts';

/** What is published already: its root, or null before the first publish. */
export async function readRoot(files: PublishedFiles): Promise<ManifestRoot | null> {
  const text = await files.read(ROOT_PATH);
  if (text === null) return null;
  const parsed = ManifestRoot.safeParse(parse(text));
  if (parsed.success) return parsed.data;
  throw new PublishedElsewhere('What is published has a manifest that this version of Candor cannot read.');
}

/** The published directory tells of a record that ours does not extend: publishing would rewrite what readers saw. */
export class PublishedElsewhere extends Error {}

/**
 * Refuses to publish over a record we do not extend: the published head must lie on the log's own chain. A restored
 * backup and a foreign database both fail that.
 */
export async function refuseForeignRecord(store: Store, root: ManifestRoot | null): Promise<Head> {
  if (root === null || root.index === 0) return GENESIS;
  const ours = await entryAt(store.reader, root.index);
  if (ours?.hash === root.head) return headAt(ours);
  const what = ours === undefined ? 'the database ends before it' : 'the database tells another story there';
  throw new PublishedElsewhere(
    `The published record goes to entry ${root.index} (${root.head.slice(0, 8)}), but ${what}: ` +
      'nothing is published until the right database is back.',
  );
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
