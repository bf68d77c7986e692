import { randomBytes } from 'node:crypto';
import { copyFile, link, mkdir, open, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { hashBytes } from '../../memory/body.ts';
import { inBatches } from '../../state/in-batches.ts';

const ROOT = 'root.json';
const HASH = /^[0-9a-f]{64}$/;

/**
 * What was pulled and is not shown yet: bytes by their hash, and last the root that they belong to. So nothing that readers
 * get is touched before all of it is there, and a pull that was broken off goes on where it was.
 */
export interface Incoming {
  /** Looks what lies there from before: what does not fit its name is thrown away. */
  readonly open: () => Promise<void>;
  readonly has: (hash: string) => boolean;
  /** The bytes with a hash that is there. */
  readonly read: (hash: string) => Promise<Buffer>;
  readonly add: (hash: string, bytes: Buffer) => Promise<void>;
  /** Puts what is there in place as a file of a directory, whole or not at all. */
  readonly place: (hash: string, target: string) => Promise<void>;
  /** The root for which everything is there; null while none is. */
  readonly root: () => Promise<Buffer | null>;
  readonly setRoot: (bytes: Buffer) => Promise<void>;
  /** Throws everything away: it is in place. */
  readonly clear: () => Promise<void>;
}

export function openIncoming(directory: string): Incoming {
  const at = (name: string) => path.join(directory, name);
  const there = new Set<string>();

  async function put(name: string, bytes: Buffer): Promise<void> {
    await mkdir(directory, { recursive: true, mode: 0o700 });
    await writeAt(at(name), bytes);
  }

  return {
    async open() {
      there.clear();
      const found = await readdir(directory).catch(noneWhenMissing);
      await inBatches(found, async (name) => {
        if (name === ROOT) return;
        if (HASH.test(name) && hashBytes(await readFile(at(name))) === name) there.add(name);
        else await rm(at(name), { recursive: true, force: true });
      });
    },
    has: (hash) => there.has(hash),
    read: (hash) => readFile(at(hash)),
    async add(hash, bytes) {
      await put(hash, bytes);
      there.add(hash);
    },
    async place(hash, target) {
      await mkdir(path.dirname(target), { recursive: true });
      const temporary = temporaryFor(target);
      // A second name costs no space, so a full disk cannot keep us from showing what we have. Some systems have none.
      await link(at(hash), temporary).catch(() => copyFile(at(hash), temporary));
      await rename(temporary, target);
      // Where target was the same file already, the system renames nothing.
      await rm(temporary, { force: true });
    },
    root: () => readFile(at(ROOT)).catch(nullWhenMissing),
    setRoot: (bytes) => put(ROOT, bytes),
    async clear() {
      there.clear();
      // The root goes first: without it what is left is only bytes that may be of use.
      await rm(at(ROOT), { force: true });
      await rm(directory, { recursive: true, force: true });
    },
  };
}

/** Writes a file, whole or not at all, on the disk before it has its name. */
export async function writeAt(file: string, bytes: Buffer, { sync = false } = {}): Promise<void> {
  const temporary = temporaryFor(file);
  try {
    if (sync) await writeSynced(temporary, bytes);
    else await writeFile(temporary, bytes, { mode: 0o644 });
    await rename(temporary, file);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => {});
    throw error;
  }
}

async function writeSynced(file: string, bytes: Buffer): Promise<void> {
  const handle = await open(file, 'w', 0o644);
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

function temporaryFor(file: string): string {
  return `${file}.${randomBytes(6).toString('hex')}.tmp`;
}

function noneWhenMissing(error: NodeJS.ErrnoException): string[] {
  if (error.code === 'ENOENT') return [];
  throw error;
}

function nullWhenMissing(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null;
  throw error;
}
