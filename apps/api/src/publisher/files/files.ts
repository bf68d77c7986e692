import { hash, randomBytes } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { ManifestShard } from '@candor/site';
import { keepBeside } from './keep-beside.ts';

const brotli = promisify(brotliCompress);
const gzipped = promisify(gzip);

/** The published directory: files under their public paths, each with its compressed forms beside it. */
export interface PublishedFiles {
  /** The bytes of a file, or null when there is none. */
  readonly read: (file: string) => Promise<Buffer | null>;
  /** The size of a file in bytes, or null when there is none. */
  readonly size: (file: string) => Promise<number | null>;
  /** Every file there is, but for what is being written now. */
  readonly list: () => Promise<string[]>;
  /** Writes a file and its `.br` and `.gz` forms beside their places: nobody sees them there. */
  readonly prepare: (file: string, written: string | Uint8Array) => Promise<Prepared>;
  /** Puts a file in place, on the disk before it is named. */
  readonly writeDurably: (file: string, text: string) => Promise<void>;
  readonly remove: (file: string) => Promise<void>;
  /** Keeps all that lies there now under a name in `set-aside`, beside the directory; nothing when that is there. */
  readonly setAside: (name: string) => Promise<void>;
}

/** A file that is written and waits to be put in place. */
export interface Prepared {
  readonly listed: Listed;
  /** Puts it in place with its forms: a reader sees the old bytes or the new, never a part. */
  readonly place: () => Promise<void>;
  /** Takes it away again; nothing once it is in place. */
  readonly discard: () => Promise<void>;
}

/** What the manifest lists of a file that is written now. */
export type Listed = Required<ManifestShard[string]>;

/** Files below a directory, which is made when the first of them is written; errors are those of the file system. */
export function openPublishedFiles(directory: string): PublishedFiles {
  const at = (file: string) => path.join(directory, file);
  const ending = `.${randomBytes(6).toString('hex')}.tmp`;
  let count = 0;

  const discard = (temporary: string) => rm(temporary, { force: true }).catch(() => {});

  /** Writes bytes beside the place of a file, and answers where. */
  async function writeBeside(file: string, bytes: Buffer, { sync = false } = {}): Promise<string> {
    count += 1;
    const temporary = `${at(file)}.${count}${ending}`;
    try {
      const handle = await open(temporary, 'w', 0o644);
      try {
        await handle.writeFile(bytes);
        if (sync) await handle.sync();
      } finally {
        await handle.close();
      }
      return temporary;
    } catch (error) {
      await discard(temporary);
      throw error;
    }
  }

  async function list(): Promise<string[]> {
    const found = await readdir(directory, { recursive: true, withFileTypes: true }).catch(nullWhenMissing);
    return (found ?? [])
      .filter((it) => it.isFile() && !it.name.endsWith(ending))
      .map((it) => path.relative(directory, path.join(it.parentPath, it.name)).replaceAll(path.sep, '/'));
  }

  return {
    read: (file) => readFile(at(file)).catch(nullWhenMissing),
    size: (file) => stat(at(file)).then(({ size }) => size, nullWhenMissing),
    list,
    async prepare(file, written) {
      const bytes = typeof written === 'string' ? Buffer.from(written) : Buffer.from(written);
      const [br, gz] = await Promise.all([
        brotli(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
        gzipped(bytes, { level: 6 }),
      ]);
      await mkdir(path.dirname(at(file)), { recursive: true });
      const beside: [string, string][] = [];
      const discardAll = async () => {
        await Promise.all(beside.map(([, temporary]) => discard(temporary)));
      };
      try {
        for (const [name, form] of [[file, bytes] as const, [`${file}.br`, br] as const, [`${file}.gz`, gz] as const])
          beside.push([name, await writeBeside(name, form)]);
      } catch (error) {
        await discardAll();
        throw error;
      }
      const [own, ofBr, ofGz] = [bytes, br, gz].map((form) => hash('sha256', form)) as [string, string, string];
      return {
        listed: { hash: own, size: bytes.length, br: ofBr, gz: ofGz },
        async place() {
          try {
            for (const [name, temporary] of beside) await rename(temporary, at(name));
          } catch (error) {
            await discardAll();
            throw error;
          }
        },
        discard: discardAll,
      };
    },
    async writeDurably(file, text) {
      await mkdir(path.dirname(at(file)), { recursive: true });
      const temporary = await writeBeside(file, Buffer.from(text), { sync: true });
      try {
        await rename(temporary, at(file));
      } catch (error) {
        await discard(temporary);
        throw error;
      }
    },
    remove: (file) => rm(at(file), { force: true }),
    setAside: async (name) =>
      keepBeside({ directory, files: await list(), target: path.join(directory, '..', 'set-aside', name) }),
  };
}

function nullWhenMissing(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return null;
  throw error;
}
