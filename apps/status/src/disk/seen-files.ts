import { hashBytes } from '../memory/body.ts';
import type { PublishedFiles } from './published-files.ts';

const MOST = 4_096;

/**
 * Reads files by what they must be. What it read for nothing it remembers: most often that is what the next root
 * lists, so that a publisher in full flight cannot keep us from ever holding one whole state.
 */
export interface SeenFiles {
  /** The bytes with this hash, if they lie under the path or were seen before; else null. */
  readonly read: (path: string, hash: string) => Promise<Buffer | null>;
  readonly forget: () => void;
}

export function seenFiles(files: PublishedFiles): SeenFiles {
  const seen = new Map<string, Buffer>();
  return {
    async read(path, hash) {
      const known = seen.get(hash);
      if (known) return known;
      const bytes = await files.read(path);
      if (bytes === null) return null;
      const found = hashBytes(bytes);
      if (seen.size >= MOST) seen.clear();
      seen.set(found, bytes);
      return found === hash ? bytes : null;
    },
    forget: () => seen.clear(),
  };
}
