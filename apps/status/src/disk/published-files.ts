import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';

/** The published directory, only ever read. */
export interface PublishedFiles {
  /** The bytes of a file, or null when there is none. */
  readonly read: (file: string) => Promise<Buffer | null>;
  /** Something that is different after every replacement of the file; null when there is none. */
  readonly stamp: (file: string) => Promise<string | null>;
  /** When the file was put there, in milliseconds since 1970 by this machine's clock; null when there is none. */
  readonly writtenAt: (file: string) => Promise<number | null>;
  /** Where a directory of it lies on this machine. */
  readonly locate: (directory: string) => string;
}

/** Opens a published directory, which need not exist yet. */
export function openPublishedFiles(directory: string): PublishedFiles {
  const at = (file: string) => path.join(directory, file);
  return {
    read: (file) => readFile(at(file)).catch(nullWhenMissing),
    async stamp(file) {
      const found = await stat(at(file), { bigint: true }).catch(nullWhenMissing);
      return found && `${found.ino}:${found.size}:${found.mtimeNs}`;
    },
    writtenAt: (file) => stat(at(file)).then(({ mtimeMs }) => mtimeMs, nullWhenMissing),
    locate: at,
  };
}

function nullWhenMissing(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT' || error.code === 'ENOTDIR' || error.code === 'EISDIR') return null;
  throw error;
}
