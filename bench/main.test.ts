import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { childEnvironment } from '@candor/testbed';
import { expect, test } from 'vitest';

/** Runs `pnpm bench` with words; answers with what it printed. */
function bench(...words: string[]): string {
  return execFileSync(process.execPath, [path.join(import.meta.dirname, 'main.ts'), ...words], {
    env: childEnvironment(),
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
}

test('without a name it tells what there is', () => {
  expect(bench()).toMatch(/^pnpm bench record +how fast/m);
  expect(() => bench('nothing')).toThrow();
});

test('a bench says what it found and on which machine, for people and for programs', () => {
  const report = JSON.parse(bench('record', '600', '--json'));
  expect(report).toMatchObject({ bench: 'record', machine: { node: process.version }, goals: [], notes: [] });
  expect(report.tables[0].rows).toEqual([expect.objectContaining({ entries: 600, files: 2 })]);
  expect(bench('record', '600')).toMatch(/\nChecking a record\n\n\| entries \|.*\n\| -+: \|.*\n\| +600 \|/);
});
