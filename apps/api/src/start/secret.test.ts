import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { temporaryDirectory } from '@candor/testbed';
import { expect, it } from 'vitest';
import { loadSecret } from './secret.ts';

it('prefers the setting, and writes nothing then', () => {
  const data = temporaryDirectory();
  expect(loadSecret({ data, secret: 'from the environment' })).toBe('from the environment');
  expect(readdirSync(data)).toEqual([]);
});

it('makes one at the first start that only its owner can read, and keeps it', () => {
  const data = path.join(temporaryDirectory(), 'new');
  const secret = loadSecret({ data, secret: null });
  expect(secret).toMatch(/^[0-9a-f]{64}$/);
  expect(loadSecret({ data, secret: null })).toBe(secret);
  expect(readdirSync(data)).toEqual(['secret']);
  expect(statSync(path.join(data, 'secret')).mode & 0o777).toBe(0o600);
  expect(readFileSync(path.join(data, 'secret'), 'utf8')).toBe(secret);
  expect(loadSecret({ data: temporaryDirectory(), secret: null })).not.toBe(secret);
});

it('does not take an empty file for a secret', () => {
  const data = temporaryDirectory();
  writeFileSync(path.join(data, 'secret'), '\n');
  expect(() => loadSecret({ data, secret: null })).toThrow(/Delete the file/);
});
