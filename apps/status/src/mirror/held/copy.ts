import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { HEARTBEAT_PATH, ManifestRoot, ROOT_PATH, shardPath } from '@candor/site/published';
import type { PublishedFiles } from '../../disk/published-files.ts';
import { hashBytes } from '../../memory/body.ts';
import { inBatches } from '../../state/in-batches.ts';
import { Trouble } from '../trouble.ts';
import type { Listing } from './listing.ts';
import { parseListing } from './listing.ts';

const TEMPORARY = /\.tmp$/;
const SHARD = /^manifest\/[0-9a-f]{2}\.json$/;
const FORM = /\.(?:br|gz)$/;

/** The copy that a mirror holds: its root, and what of it lies there damaged or not at all. */
export interface Copy {
  readonly root: ManifestRoot;
  readonly bytes: Buffer;
  /** Names of shards, and public paths, that have to be pulled again. */
  readonly damaged: { readonly shards: ReadonlySet<string>; readonly paths: ReadonlySet<string> };
}

/** What a copy is whole with. */
export const UNDAMAGED: Copy['damaged'] = { shards: new Set(), paths: new Set() };

/** Reads the root of the copy that lies there; null when there is none. Throws `Trouble` where it is nobody's signed one. */
export async function readCopy(files: PublishedFiles): Promise<Copy | null> {
  const bytes = await files.read(ROOT_PATH);
  if (bytes === null) return null;
  const root = ManifestRoot.safeParse(parse(bytes)).data;
  if (root?.key !== undefined) return { root, bytes, damaged: UNDAMAGED };
  throw new Trouble('disk', 'What lies in the data directory of this mirror is no signed copy: move it away.');
}

/**
 * Reads every file of a copy: what a power cut left damaged is pulled again. What we once wrote and the copy does not list
 * is removed, so that nothing stays that was taken out or erased; what somebody else put there is none of our business.
 */
export async function examineCopy(files: PublishedFiles, copy: Copy): Promise<Copy> {
  const [shards, paths, listed] = [new Set<string>(), new Set<string>(), new Set<string>()];
  for (const [name, hash] of Object.entries(copy.root.shards)) {
    const bytes = await files.read(shardPath(name));
    const listing = bytes && hashBytes(bytes) === hash ? parseListing(name, bytes) : null;
    if (!listing) shards.add(name);
    await inBatches([...(listing ?? [])], async ([file, it]) => {
      listed.add(file);
      if (!(await isWhole(files, file, it))) paths.add(file);
    });
  }
  if (shards.size === 0) await removeStrays(files, copy.root, listed);
  return { ...copy, damaged: shards.size + paths.size === 0 ? UNDAMAGED : { shards, paths } };
}

async function isWhole(files: PublishedFiles, file: string, { hash, br, gz }: Listing): Promise<boolean> {
  const expected = [hash, br, gz];
  const there = await Promise.all([file, `${file}.br`, `${file}.gz`].map(files.read));
  return there.every((bytes, form) => bytes !== null && hashBytes(bytes) === expected[form]);
}

async function removeStrays(files: PublishedFiles, root: ManifestRoot, listed: ReadonlySet<string>): Promise<void> {
  const directory = files.locate('.');
  const found = await readdir(directory, { recursive: true, withFileTypes: true });
  const all = found
    .filter((it) => it.isFile())
    .map((it) => path.relative(directory, path.join(it.parentPath, it.name)).replaceAll(path.sep, '/'));
  const there = new Set(all);
  const shards = new Set(Object.keys(root.shards).map(shardPath));
  const strays = all.filter((file) => {
    if (file === ROOT_PATH || file === HEARTBEAT_PATH) return false;
    if (TEMPORARY.test(file)) return true;
    if (SHARD.test(file)) return !shards.has(file);
    const name = file.replace(FORM, '');
    return !listed.has(name) && there.has(`${name}.br`) && there.has(`${name}.gz`);
  });
  await inBatches(strays, (file) => rm(files.locate(file), { force: true }));
}

function parse(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString());
  } catch {
    return null;
  }
}
