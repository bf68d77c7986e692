import { HEARTBEAT_PATH, ManifestRoot, ManifestShard, ROOT_PATH, shardOf, shardPath } from '@candor/site';
import type { PublishedFiles } from '../../publisher/files/files.ts';

const FORM = /^(?<file>.+)\.(?<form>br|gz)$/;
const SHARD = /^manifest\/([0-9a-f]{2})\.json$/;

/**
 * Whether a path is one of those that are published: root, shards, heartbeat, the files that the manifest lists, and their
 * compressed forms. Whatever else lies in the directory is nobody's to read.
 */
export async function isListed(files: PublishedFiles, path: string): Promise<boolean> {
  if (path === ROOT_PATH || path === HEARTBEAT_PATH) return true;
  const [, shard] = SHARD.exec(path) ?? [];
  if (shard !== undefined) return shard in ((await readRoot(files))?.shards ?? {});
  if (await listedIn(files, path)) return true;
  const { file = '', form } = FORM.exec(path)?.groups ?? {};
  return form !== undefined && (await listedIn(files, file))?.[form as 'br' | 'gz'] !== undefined;
}

async function readRoot(files: PublishedFiles): Promise<ManifestRoot | null> {
  return ManifestRoot.safeParse(await readJson(files, ROOT_PATH)).data ?? null;
}

/** A shard is looked up as it lies: while a publish is under way it may list more than the root stands for. */
async function listedIn(files: PublishedFiles, path: string): Promise<ManifestShard[string] | undefined> {
  const shard = ManifestShard.safeParse(await readJson(files, shardPath(shardOf(path)))).data ?? {};
  return Object.hasOwn(shard, path) ? shard[path] : undefined;
}

async function readJson(files: PublishedFiles, path: string): Promise<unknown> {
  const bytes = await files.read(path);
  return bytes && JSON.parse(String(bytes));
}
