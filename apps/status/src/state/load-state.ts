import { ManifestRoot, ROOT_PATH, shardOf } from '@candor/site/published';
import type { PublishedFiles } from '../disk/published-files.ts';
import { readWhole } from '../disk/read-whole.ts';
import type { SeenFiles } from '../disk/seen-files.ts';
import type { Body } from '../memory/body.ts';
import { makeBody } from '../memory/body.ts';
import { doorPaths, firstPaths, homePaths, livelyPaths, roomOf } from './hot-paths.ts';
import { inBatches } from './in-batches.ts';
import { loadShards } from './load-shards.ts';
import type { State } from './state.ts';

/** What loading needs. */
export interface LoadContext {
  readonly files: PublishedFiles;
  readonly seen: SeenFiles;
  /** How many bytes the state may hold in memory. */
  readonly room: number;
  /** Whether to take the published directory as it lies where files do not fit their root. */
  readonly anyway: boolean;
  /** Whether to begin with the first pages and leave the rest for the next time. */
  readonly isFirst: boolean;
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
  const gathered = await gather(ctx, { root, shards }, bodiesOf(previous));
  misfits.push(...gathered.misfits);
  if (misfits.length > 0 && !ctx.anyway) return { kind: 'torn', misfits };

  // Compressed only now: the less time between root and files, the less can be overtaken.
  const hot = new Map([[ROOT_PATH, await makeBody(bytes)]]);
  await inBatches([...gathered.found], async ([path, found]) => {
    hot.set(path, Buffer.isBuffer(found) ? await makeBody(found) : found);
  });
  return { kind: 'whole', state: { root, shards, hot }, misfits };
}

/** Reads what is to be hot, as far as it is not in memory already. */
async function gather(ctx: LoadContext, state: Pick<State, 'root' | 'shards'>, known: ReadonlyMap<string, Body>) {
  const found = new Map<string, Body | Buffer>();
  const misfits: string[] = [];
  const room = roomOf(ctx.room);
  const listed = (path: string) => state.shards.get(shardOf(path))?.files.get(path);
  const take = (paths: Iterable<string>) =>
    inBatches(
      room.take(paths, (path) => listed(path)?.size),
      async (path) => {
        const hash = listed(path)?.hash ?? '';
        const fitting = known.get(hash) ?? (await ctx.seen.read(path, hash));
        const taken = fitting ?? (ctx.anyway ? await readWhole(ctx.files, path) : null);
        if (taken) found.set(path, taken);
        if (!fitting) misfits.push(path);
      },
    );
  if (ctx.isFirst) {
    await take(firstPaths(state.shards));
    return { found, misfits };
  }
  await take(doorPaths(state.shards));
  const homes = homePaths(state.shards).map((path) => [path, textOf(found.get(path))] as const);
  await take(livelyPaths(state, new Map(homes)));
  return { found, misfits };
}

function bodiesOf(previous: State | null): Map<string, Body> {
  return new Map([...(previous?.hot.values() ?? [])].map((body) => [body.hash, body]));
}

function textOf(home: Body | Buffer | undefined): string {
  return (Buffer.isBuffer(home) ? home : home?.identity.bytes)?.toString() ?? '';
}
