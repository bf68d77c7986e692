import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { removeTemporaryDirectories, temporaryDirectory } from './temporary-directory.ts';

it('makes an empty directory each time and removes all of them with what is inside', () => {
  const [one, other] = [temporaryDirectory(), temporaryDirectory()];
  expect(one).not.toBe(other);
  expect(readdirSync(one)).toEqual([]);
  writeFileSync(join(one, 'file'), 'text');
  removeTemporaryDirectories();
  expect([existsSync(one), existsSync(other)]).toEqual([false, false]);
});
