import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ManifestRoot, ROOT_PATH } from '@candor/site';
import { entryAt, openStore } from '@candor/store';
import type { Settings } from '../env.ts';

/** What comes next after a restore: whether the database holds what is published. */
export async function describePublished({ data, database }: Settings): Promise<string[]> {
  const root = readRoot(path.join(data, 'published'));
  if (!root) return ['Start Candor: it publishes everything anew.'];
  const store = await openStore(database, { readOnly: true });
  try {
    const entry = await entryAt(store.reader, root.index);
    if (entry?.hash === root.head) return ['What is published is in it. Start Candor.'];
  } finally {
    await store.close();
  }
  return [
    `What is published goes to entry ${root.index} (${root.head.slice(0, 8)}), which it does not hold. Readers keep those pages, and`,
    'nothing is published over them until you go on. Start Candor, then: candor continue',
  ];
}

function readRoot(published: string): ManifestRoot | null {
  try {
    return ManifestRoot.parse(JSON.parse(readFileSync(path.join(published, ROOT_PATH), 'utf8')));
  } catch {
    return null;
  }
}
