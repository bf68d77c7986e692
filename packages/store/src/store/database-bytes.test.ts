import { expect, it } from 'vitest';
import { declare } from '../testing/acts.ts';
import { ENGINES, openTestStore } from '../testing/engines.ts';
import { databaseBytes } from './database-bytes.ts';

it.each(ENGINES)('knows the size of a database on %s', async (engine) => {
  const store = await openTestStore(engine);
  const before = await databaseBytes(store);
  expect(before).toBeGreaterThan(10_000);
  for (let number = 1; number <= 60; number += 1) await declare(store, number);
  expect(await databaseBytes(store)).toBeGreaterThan(before);
});
