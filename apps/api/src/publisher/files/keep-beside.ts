import { copyFile, link, mkdir, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { inTurns } from './in-turns.ts';

const AT_ONCE = 32;

/** What is kept, and where. */
export interface Keeping {
  readonly directory: string;
  /** Paths below the directory. */
  readonly files: readonly string[];
  readonly target: string;
}

/**
 * Keeps files as they are now under another directory, whole or not at all; one that is there stays. They are linked,
 * which costs no space: a published file is replaced by another one and never changed.
 */
export async function keepBeside({ directory, files, target }: Keeping): Promise<void> {
  if (await stat(target).catch(() => null)) return;
  const unfinished = `${target}.unfinished`;
  await rm(unfinished, { recursive: true, force: true });
  await mkdir(unfinished, { recursive: true, mode: 0o700 });
  await inTurns(files, AT_ONCE, async (file) => {
    const [from, to] = [path.join(directory, file), path.join(unfinished, file)];
    await mkdir(path.dirname(to), { recursive: true });
    // Some file systems have no links.
    await link(from, to).catch(() => copyFile(from, to));
  });
  await rename(unfinished, target);
}
