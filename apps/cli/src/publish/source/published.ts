import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import {
  HEARTBEAT_PATH,
  Heartbeat,
  isPublicPath,
  ManifestRoot,
  ManifestShard,
  ROOT_PATH,
  shardPath,
} from '@candor/site';
import { Refused } from '../../env.ts';
import { cannotRead, NotWhole } from '../problems.ts';
import { sha256 } from '../sha256.ts';

/** One published state, as its manifest tells it. */
export interface PublishedState {
  readonly root: ManifestRoot;
  readonly rootBytes: Buffer;
  /** The SHA-256 of every file besides the root, by path: pages, their compressed forms, and the manifest's shards. */
  readonly files: ReadonlyMap<string, string>;
}

/** A published directory that somebody else writes: files one by one, the manifest's root last. */
export interface Published {
  readonly directory: string;
  /** What its root tells now; null while nothing is published. Throws `NotWhole` and `Refused`. */
  readonly look: () => Promise<PublishedState | null>;
  /** The bytes of a file that must have this hash. Throws `NotWhole` and `Refused`. */
  readonly read: (file: string, hash: string) => Promise<Buffer>;
  /** The heartbeat, and up to which entry it speaks; null where there is none that can be read. */
  readonly heartbeat: () => Promise<{ readonly bytes: Buffer; readonly index: number } | null>;
  /** When a file was changed last, in whole seconds. */
  readonly changedAt: (file: string) => Promise<number>;
  /** Something that is different after each replacement of a file; null when there is none. */
  readonly stamp: (file: string) => Promise<string | null>;
}

/** Opens a published directory, which need not be there yet. It is only ever read. */
export function openPublished(directory: string): Published {
  const at = (file: string) => path.join(directory, file);
  const bytesOf = (file: string) => readFile(at(file)).catch((error) => nullWhenMissing(error, at(file)));
  const statOf = (file: string) => stat(at(file), { bigint: true }).catch((error) => nullWhenMissing(error, at(file)));

  async function read(file: string, hash: string): Promise<Buffer> {
    const bytes = await bytesOf(file);
    if (bytes === null || sha256(bytes) !== hash) throw new NotWhole(file);
    return bytes;
  }

  async function look(): Promise<PublishedState | null> {
    const rootBytes = await bytesOf(ROOT_PATH);
    if (rootBytes === null) return null;
    const root = ManifestRoot.safeParse(parse(rootBytes)).data;
    if (!root) throw new Refused(`${at(ROOT_PATH)} was written by another release of Candor: this one cannot read it.`);
    const files = new Map<string, string>();
    for (const [name, hash] of Object.entries(root.shards)) {
      const shard = ManifestShard.safeParse(parse(await read(shardPath(name), hash))).data;
      for (const [file, listed] of Object.entries(shard ?? {})) {
        if (!isPublicPath(file)) throw new Refused(`${at(shardPath(name))} lists ${file}, which is no path of a page.`);
        if (!listed.br || !listed.gz)
          throw new Refused(`Candor before 0.4.0 published ${directory}. Start this one: it publishes anew.`);
        files.set(file, listed.hash).set(`${file}.br`, listed.br).set(`${file}.gz`, listed.gz);
      }
      files.set(shardPath(name), hash);
    }
    return { root, rootBytes, files };
  }

  return {
    directory,
    look,
    read,
    async heartbeat() {
      const bytes = await bytesOf(HEARTBEAT_PATH);
      const heard = bytes && Heartbeat.safeParse(parse(bytes)).data;
      return heard ? { bytes, index: heard.index } : null;
    },
    changedAt: async (file) => Number(((await statOf(file))?.mtimeNs ?? 0n) / 1_000_000_000n),
    async stamp(file) {
      const found = await statOf(file);
      return found && `${found.ino}:${found.size}:${found.mtimeNs}`;
    },
  };
}

function parse(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString());
  } catch {
    return null;
  }
}

function nullWhenMissing(error: NodeJS.ErrnoException, file: string): null {
  if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return null;
  throw cannotRead(file, error);
}
