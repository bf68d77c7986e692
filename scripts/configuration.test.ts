import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '..');
const read = (file: string) => readFileSync(path.join(ROOT, file), 'utf8');
const NAME = /\b(?:CANDOR_[A-Z_]+|DATABASE_URL|CHROMIUM_PATH)\b/g;

it('describes exactly the settings that the programs read', () => {
  const settings = globSync('apps/*/src/env.ts', { cwd: ROOT }).flatMap((file) => read(file).match(NAME) ?? []);
  const [described = ''] = read('docs/reference/configuration.md').split('## For the tests');
  const told = [...described.matchAll(/^\| `([A-Z_]+)`/gm)].map(([, name]) => name);
  expect(told.toSorted()).toEqual([...new Set(settings)].toSorted());
});
