import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { examples } from './testing/examples.ts';

const folder = `${import.meta.dirname}/../../../docs/examples`;

test('docs/examples has a file for each example, and no others', () => {
  const kept = readdirSync(folder).filter((name) => name !== 'README.md');
  expect(kept.sort()).toEqual([...examples().keys()].sort());
});

test.each([...examples()])('docs/examples/%s is what is generated now', async (name, text) => {
  await expect(text).toMatchFileSnapshot(`${folder}/${name}`);
});
