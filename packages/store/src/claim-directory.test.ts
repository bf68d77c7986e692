import { join } from 'node:path';
import { temporaryDirectory } from '@candor/testbed';
import { expect, it } from 'vitest';
import { claimDirectory } from './claim-directory.ts';
import { startChild } from './testing/children.ts';

it('belongs to one at a time, until that one lets go', () => {
  const directory = join(temporaryDirectory(), 'made', 'for it');
  const claim = claimDirectory(directory);
  expect(claim).not.toBeNull();
  expect(claimDirectory(directory)).toBeNull();
  claim?.release();
  const next = claimDirectory(directory);
  expect(next).not.toBeNull();
  next?.release();
});

it('is free again when the process that had it is killed', async () => {
  const directory = temporaryDirectory();
  const other = startChild('claimant', { directory });
  await other.printed(1);
  expect(claimDirectory(directory)).toBeNull();
  await other.kill();
  const claim = claimDirectory(directory);
  expect(claim).not.toBeNull();
  claim?.release();
});
