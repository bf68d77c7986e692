import { ManifestRoot, ROOT_PATH, shardOf } from '@candor/site';
import type { PublishedFiles } from '../disk/published-files.ts';
import { readWhole } from '../disk/read-whole.ts';
import type { Body } from '../memory/body.ts';
import { hashBytes, makeBody } from '../memory/body.ts';
import { doorPaths, livelyPaths, roomOf } from './hot-paths.ts';
import { inBatches } from './in-batches.ts';
import { loadShards } from './load-shards.ts';
import type { Shard, State } from './state.ts';

const HOME = 'index.html';

/** What loading needs. */
export interface LoadContext {
  readonly files: PublishedFiles;
  /** How many bytes the state may hold in memory. */
  readonly room: number;
  /** Bodies by hash that need not be read again; what is read is added, also what only the next root will list. */
  readonly known: Map<string, Body>;
  /** Whether to take the published directory as it lies where files do not fit their root. */
  readonly anyway: boolean;
}

/** A state, or that nothing is published, or which files do not fit their root: the next publish may be on its way. */
export type Loaded =
  | { readonly kind: 'absent' }
  | { readonly kind: 'torn'; readonly misfits: readonly string[] }
  | { readonly kind: 'whole'; readonly state: State; readonly misfits: readonly string[] };

/** Reads what changed since `previous`. With `anyway` it is never torn. Throws when the root cannot be read. */
export async function loadState(ctx: LoadContext, previous: State | null): Promise<Loaded> {
  const bytes = await ctx.files.read(ROOT_PATH);
  if (bytes === null) return { kind: 'absent' };
  const root = ManifestRoot.parse(JSON.parse(bytes.toString()));
  const { shards, misfits } = await loadShards(ctx, root, previous);
  if (misfits.length > 0 && !ctx.anyway) return { kind: 'torn', misfits };

  const hot = new Map([[ROOT_PATH, await makeBody(bytes)]]);
  const room = roomOf(ctx.room);
  const take = (paths: readonly string[]) =>
    inBatches(
      room.take(paths, (path) => listed(shards, path)?.size),
      async (path) => {
        const body = await loadFile(ctx, path, listed(shards, path)?.hash);
        if (body.found) hot.set(path, body.found);
        if (!body.fits) misfits.push(path);
      },
    );
  await take(doorPaths(shards));
  await take(livelyPaths({ root, shards }, hot.get(HOME)?.identity.bytes.toString() ?? ''));
  if (misfits.length > 0 && !ctx.anyway) return { kind: 'torn', misfits };
  return { kind: 'whole', state: { root, shards, hot }, misfits };
}

function listed(shards: ReadonlyMap<string, Shard>, path: string) {
  return shards.get(shardOf(path))?.files.get(path);
}

async function loadFile({ files, known, anyway }: LoadContext, path: string, hash: string | undefined) {
  const fitting = known.get(hash ?? '') ?? (await readBody(files, path));
  if (fitting) known.set(fitting.hash, fitting);
  if (fitting?.hash === hash) return { found: fitting, fits: true };
  const whole = anyway ? await readWhole(files, path) : null;
  return { found: whole && (await makeBody(whole, hashBytes(whole))), fits: false };
}

async function readBody(files: PublishedFiles, path: string): Promise<Body | null> {
  const bytes = await files.read(path);
  return bytes && makeBody(bytes);
}
