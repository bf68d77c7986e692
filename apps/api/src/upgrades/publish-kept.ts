import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Instant } from '@candor/log';
import { SIGNERS } from '@candor/record/testing';
import { ManifestRoot, ManifestShard, openSite, ROOT_PATH, shardPath } from '@candor/site';
import type { Store } from '@candor/store';
import { createEdition } from '../publisher/edition/edition.ts';
import { openPublishedFiles } from '../publisher/files/files.ts';
import { PLAIN_ASSETS as assets } from '../testing/plain-assets.ts';

/** Publishes a whole record as at a moment; answers each public path with its hash, and how to read it. */
export async function publishKept(
  store: Store,
  { directory, now }: { readonly directory: string; readonly now: Instant },
) {
  const files = openPublishedFiles(directory);
  const [signer] = SIGNERS;
  const site = () => openSite({ ...assets, signer });
  const parts = { store, files, openSite: site, signer, tellKey: async () => {}, assets, release: 'kept' };
  await createEdition({ ...parts, now: () => now }).publish();
  const textOf = (file: string) => readFileSync(path.join(directory, file), 'utf8');
  const { shards } = ManifestRoot.parse(JSON.parse(textOf(ROOT_PATH)));
  const listed = Object.keys(shards).flatMap((name) =>
    Object.entries(ManifestShard.parse(JSON.parse(textOf(shardPath(name))))),
  );
  const hashes = listed
    .map(([file, { hash }]) => [file, hash] as const)
    .sort(([one], [other]) => (one < other ? -1 : 1));
  return { hashes: Object.fromEntries(hashes), textOf };
}
