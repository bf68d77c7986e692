import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { temporaryDirectory } from '@candor/testbed';
import { expect, it } from 'vitest';
import { loadSecret } from './secret.ts';

it('prefers the setting', async () => {
  expect(await loadSecret({ secret: 'from the environment', secretFile: '/nowhere' })).toBe('from the environment');
});

it('waits until the api has made it', async () => {
  const secretFile = path.join(temporaryDirectory(), 'secret');
  const loading = loadSecret({ secret: null, secretFile });
  writeFileSync(secretFile, 'made by the api\n');
  expect(await loading).toBe('made by the api');
});

it('says what to do when it does not come', async () => {
  const secretFile = path.join(temporaryDirectory(), 'secret');
  await expect(loadSecret({ secret: null, secretFile }, 0)).rejects.toThrow('set CANDOR_SECRET');
});
