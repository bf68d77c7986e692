import { randomBytes } from 'node:crypto';
import { mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const brotli = promisify(brotliCompress);
const gzipped = promisify(gzip);

/** The published directory: files under their public paths, each with its compressed forms beside it. */
export interface PublishedFiles {
  /** The text of a file, or null when there is none. */
  readonly read: (file: string) => Promise<string | null>;
  /** The size of a file in bytes, or null when there is none. */
  readonly size: (file: string) => Promise<number | null>;
  /** Puts a file and its `.br` and `.gz` forms in place: a reader sees the old bytes or the new, never a part. */
  readonly write: (file: string, text: string) => Promise<void>;
  /** Puts a file in place, on the disk before it is named. */
  readonly writeDurably: (file: string, text: string) => Promise<void>;
  readonly remove: (file: string) => Promise<void>;
}

export function openPublishedFiles(directory: string): PublishedFiles {
  const at = (file: string) => path.join(directory, file);
  return {
    read: (file) => readFile(at(file), 'utf8').catch(missing),
    size: (file) =>
      stat(at(file)).then(
        (it) => it.size,
        (error) => missing(error),
      ),
    async write(file, text) {
      const bytes = Buffer.from(text);
      const [br, gz] = await Promise.all([
        brotli(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
        gzipped(bytes, { level: 6 }),
      ]);
      await mkdir(path.dirname(at(file)), { recursive: true });
      await Promise.all([place(`${at(file)}.br`, br), place(`${at(file)}.gz`, gz)]);
      await place(at(file), bytes);
    },
    async writeDurably(file, text) {
      await mkdir(path.dirname(at(file)), { recursive: true });
      await place(at(file), Buffer.from(text), { sync: true });
    },
    async remove(file) {
      await Promise.all([at(file), `${at(file)}.br`, `${at(file)}.gz`].map((it) => rm(it, { force: true })));
    },
  };
}

async function place(file: string, bytes: Buffer, { sync = false } = {}): Promise<void> {
  const temporary = `${file}.${randomBytes(6).toString('hex')}.tmp`;
  try {
    const handle = await open(temporary, 'w', 0o644);
    try {
      await handle.writeFile(bytes);
      if (sync) await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(temporary, file);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

function missing(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return null;
  throw error;
}
