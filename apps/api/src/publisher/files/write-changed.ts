import { hash } from 'node:crypto';
import type { Prepared, PublishedFiles } from './files.ts';
import { inTurns } from './in-turns.ts';
import type { Shards } from './shards.ts';

const AT_ONCE = 8;

/** What writing needs. */
export interface Writing {
  readonly files: PublishedFiles;
  /** What is published; it is brought up to what was written. */
  readonly list: Shards;
  /** What a path says now; null where there is none such. */
  readonly render: (path: string) => Promise<string | Uint8Array | null>;
}

/**
 * Writes the files that say something else than what is published. All are written beside their places first and then put
 * in place together, so that the time in which they do not fit the root is short however long rendering takes.
 */
export async function writeChanged({ files, list, render }: Writing, paths: readonly string[]): Promise<void> {
  const prepared = new Map<string, Prepared>();
  try {
    await inTurns(paths, AT_ONCE, async (path) => {
      const written = await render(path);
      if (written === null || list.hashAt(path) === hash('sha256', written)) return;
      prepared.set(path, await files.prepare(path, written));
    });
    await inTurns([...prepared], AT_ONCE, async ([path, { listed, place }]) => {
      list.doubt(path);
      await place();
      list.set(path, listed);
    });
  } catch (error) {
    await inTurns([...prepared.values()], AT_ONCE, ({ discard }) => discard());
    throw error;
  }
}
