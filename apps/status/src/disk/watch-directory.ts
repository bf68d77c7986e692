import type { FSWatcher } from 'node:fs';
import { watch } from 'node:fs';

/** Tells of changes in a directory as soon as the system does. It may miss some: poll as well. */
export interface DirectoryWatch {
  /** Begins to watch, if it does not yet and the directory is there. */
  readonly ensure: () => void;
  readonly stop: () => void;
}

export function watchDirectory(directory: string, onChange: () => void): DirectoryWatch {
  let watcher: FSWatcher | null = null;
  const stop = () => {
    watcher?.close();
    watcher = null;
  };
  return {
    ensure() {
      if (watcher) return;
      try {
        watcher = watch(directory, onChange).on('error', stop);
      } catch {
        // Not there yet, or the system has no watches left: the next poll tries again.
      }
    },
    stop,
  };
}
