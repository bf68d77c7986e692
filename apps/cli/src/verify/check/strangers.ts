import { KEYS_PATH, RECORD_HEAD_PATH } from '@candor/record';
import { HEARTBEAT_PATH, ROOT_PATH, shardPath } from '@candor/site';
import { HEADERS_PATH } from '../../publish/hosts/host-files.ts';
import { OWN_FOLDER } from '../../publish/target/target.ts';
import type { Source } from '../source/source.ts';

/** What Candor writes beside the files that the manifest lists; the last of them `candor publish`. */
const OWN = [ROOT_PATH, HEARTBEAT_PATH, RECORD_HEAD_PATH, KEYS_PATH, HEADERS_PATH];

/** A file that is being written: it gets its name when it is whole. */
const UNFINISHED = /\.\d+\.[0-9a-f]{12}\.tmp$/;

/** The files that lie among what is published and that the manifest does not list, in order; none where none can be listed. */
export async function strangersIn(
  source: Source,
  listed: { readonly paths: Iterable<string>; readonly shards: Iterable<string> },
): Promise<string[]> {
  const files = await source.list();
  const known = new Set([...OWN, ...[...listed.shards].map(shardPath)]);
  for (const path of listed.paths) known.add(path).add(`${path}.br`).add(`${path}.gz`);
  return (files ?? [])
    .filter((file) => !known.has(file) && !UNFINISHED.test(file) && !file.startsWith(`${OWN_FOLDER}/`))
    .sort();
}
