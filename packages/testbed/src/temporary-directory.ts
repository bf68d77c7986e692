import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const made = new Set<string>();

/** Makes an empty directory of the test's own and returns its path. It is removed when the test file is done. */
export function temporaryDirectory(): string {
  const path = mkdtempSync(join(tmpdir(), 'candor-test-'));
  // A process may go on to other test files once the directories of one are removed.
  if (!process.listeners('exit').includes(removeTemporaryDirectories)) process.on('exit', removeTemporaryDirectories);
  made.add(path);
  return path;
}

/** Removes what `temporaryDirectory` made in this process. */
export function removeTemporaryDirectories(): void {
  for (const path of made) rmSync(path, { recursive: true, force: true, maxRetries: 3 });
  made.clear();
}
