import { expect, test } from 'vitest';
import { bench } from './bench.ts';

test('whoever does nothing, never ends or never reads is held, and others are served', async () => {
  const { tables, goals } = await bench.run({ words: ['40'], say: () => {} });
  expect(tables[0]?.rows.map(({ connections, 'not served': failures }) => [connections, failures])).toEqual([
    [40, 0],
    [40, 0],
    [10, 0],
  ]);
  expect(goals.map(({ isMet }) => isMet)).toEqual([true, true, true]);
});
