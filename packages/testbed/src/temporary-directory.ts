import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const made = new Set<string>();

/** Makes an empty directory of the test's own and returns its path. It is removed when the test file is done. */
export function temporaryDirectory(): string {
  const path = mkdtempSync(join(tmpdir(), 'candor-test-'));
  if (made.size === 0) process.once('exit', removeTemporaryDirectories);
  made.add(path);
  return path;
}

/** Removes what `temporaryDirectory` made in this process. */
export function removeTemporaryDirectories(): void {
  for (const path of made) rmSync(path, { recursive: true, force: true, maxRetries: 3 });
  made.clear();
}
