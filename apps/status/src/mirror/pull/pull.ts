import type { ManifestRoot } from '@candor/site/published';
import { shardOf, shardPath } from '@candor/site/published';
import type { PublishedFiles } from '../../disk/published-files.ts';
import { hashBytes } from '../../memory/body.ts';
import { inBatches } from '../../state/in-batches.ts';
import type { Copy } from '../held/copy.ts';
import type { Listing } from '../held/listing.ts';
import { parseListing } from '../held/listing.ts';
import { Trouble } from '../trouble.ts';
import { checkRecord } from '../trust/check-record.ts';
import type { ChangedFile } from './changes.ts';
import { changedFiles, changedShards } from './changes.ts';
import type { Fetching } from './fetch.ts';
import { fetchFiles, fetchShard } from './fetch.ts';

const OF_THE_RECORD = /^record(?:\.jsonl$|\/)/;

/** What a pull works on. */
export interface Pulling extends Fetching {
  /** What lies in the mirror's own directory. */
  readonly files: PublishedFiles;
}

/** A root that was signed by a key to believe, and the bytes that it was read from. */
export interface SignedRoot {
  readonly root: ManifestRoot;
  readonly bytes: Buffer;
}

/**
 * Pulls what a root lists and the copy lacks, the record first: it is checked before anything else is asked for. When all is
 * there the root is laid beside it; nothing that readers get was touched. Answers how many files were pulled. Throws
 * `Trouble`.
 */
export async function pull(pulling: Pulling, { root, bytes }: SignedRoot, copy: Copy | null): Promise<number> {
  const listings = new Map<string, ReadonlyMap<string, Listing>>();
  const changed = new Map<string, ChangedFile>();
  // Together, as fast as can be: the longer it takes, the more of them the origin has replaced meanwhile.
  await inBatches(changedShards(root, copy), async (name) => {
    const listing = await fetchShard(pulling, { name, hash: root.shards[name] ?? '' });
    listings.set(name, listing);
    for (const file of await changedFiles(pulling.files, copy, { name, listing })) changed.set(file.path, file);
  });
  const [record, others] = [true, false].map((isRecord) =>
    [...changed.values()].filter(({ path }) => OF_THE_RECORD.test(path) === isRecord),
  );
  await fetchFiles(pulling, record ?? []);
  const read = (path: string) => readListed(pulling, { root, listings }, path);
  await checkRecord({ root, held: copy?.root ?? null, read, isChanged: (path) => changed.has(path) });
  await fetchFiles(pulling, others ?? []);
  await pulling.incoming.setRoot(bytes);
  return changed.size;
}

/** A file as a root lists it, from what was pulled or from what was held before. */
async function readListed(
  { files, incoming }: Pulling,
  {
    root,
    listings,
  }: { readonly root: ManifestRoot; readonly listings: ReadonlyMap<string, ReadonlyMap<string, Listing>> },
  path: string,
): Promise<Buffer> {
  const name = shardOf(path);
  const listing = listings.get(name) ?? (await listingHere(files, root, name));
  const hash = listing?.get(path)?.hash;
  if (hash === undefined) throw new Trouble('broken-record', `${path} is not among the files of the origin.`);
  const bytes = incoming.has(hash) ? await incoming.read(hash) : await files.read(path);
  if (!bytes || hashBytes(bytes) !== hash) throw new Trouble('unfit', `${path} on this mirror is damaged.`);
  return bytes;
}

async function listingHere(
  files: PublishedFiles,
  { shards }: ManifestRoot,
  name: string,
): Promise<ReadonlyMap<string, Listing> | null> {
  const bytes = await files.read(shardPath(name));
  return bytes && hashBytes(bytes) === shards[name] ? parseListing(name, bytes) : null;
}
