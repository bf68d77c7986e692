import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { ManifestRoot, ROOT_PATH, shardPath } from '@candor/site/published';
import type { PublishedFiles } from '../../disk/published-files.ts';
import { inBatches } from '../../state/in-batches.ts';
import type { Copy } from '../held/copy.ts';
import { UNDAMAGED } from '../held/copy.ts';
import { parseListing } from '../held/listing.ts';
import { heldListing } from './changes.ts';
import type { Incoming } from './incoming.ts';
import { writeAt } from './incoming.ts';

/**
 * Puts what was pulled and checked before readers: files, shards, the root last; then removes what it does not list any
 * more. Cut off anywhere, it is done when it is called again. Answers the copy that is held now; null when nothing waits.
 */
export async function putInPlace(files: PublishedFiles, incoming: Incoming, copy: Copy | null): Promise<Copy | null> {
  const bytes = await incoming.root();
  if (!bytes) return null;
  const root = ManifestRoot.parse(JSON.parse(bytes.toString()));
  const gone: string[] = [];
  for (const [name, hash] of Object.entries(root.shards)) {
    if (!incoming.has(hash)) continue;
    const listing = parseListing(name, await incoming.read(hash)) ?? new Map();
    for (const file of (await heldListing(files, copy, name)).keys()) if (!listing.has(file)) gone.push(file);
    await inBatches([...listing], async ([file, it]) => {
      const forms = [it.hash, it.br, it.gz].map((form, at) => [form, `${file}${['', '.br', '.gz'][at]}`] as const);
      for (const [form, target] of forms) if (incoming.has(form)) await incoming.place(form, files.locate(target));
    });
    await incoming.place(hash, files.locate(shardPath(name)));
  }
  const lost = Object.keys(copy?.root.shards ?? {}).filter((name) => !(name in root.shards));
  for (const name of lost) gone.push(...(await heldListing(files, copy, name)).keys());
  await mkdir(path.dirname(files.locate(ROOT_PATH)), { recursive: true });
  await writeAt(files.locate(ROOT_PATH), bytes, { sync: true });
  await inBatches(gone, (file) => removeWithForms(files, file));
  await inBatches(lost, (name) => rm(files.locate(shardPath(name)), { force: true }));
  await incoming.clear();
  return { root, bytes, damaged: UNDAMAGED };
}

async function removeWithForms(files: PublishedFiles, file: string): Promise<void> {
  for (const ending of ['', '.br', '.gz']) await rm(files.locate(`${file}${ending}`), { force: true });
}
