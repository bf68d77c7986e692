import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { childEnvironment } from '@candor/testbed';
import { expect, test } from 'vitest';

test('it tells how a change reached some readers, beside the bare server, and how they asked for the page', () => {
  const words = [path.join(import.meta.dirname, '../main.ts'), 'live', '40', '--json'];
  const said = execFileSync(process.execPath, words, {
    env: childEnvironment(),
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const { tables, goals } = JSON.parse(said);
  expect(tables[0].rows.map((row: { server: string }) => row.server)).toEqual(['apps/status', 'bare node:http']);
  for (const row of tables[0].rows) expect(row['ms to the last']).toBeGreaterThanOrEqual(row['ms to the first']);
  const asked = tables[1].rows.map((row: { 'requests a second': number }) => row['requests a second'] / 2);
  expect(asked.reduce((sum: number, each: number) => sum + each, 0)).toBe(40);
  expect(goals).toHaveLength(3);
});
