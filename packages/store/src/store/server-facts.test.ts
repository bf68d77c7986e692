import { expect, it } from 'vitest';
import { createDatabase, ENGINES, openUntilEnd } from '../testing/engines.ts';
import { aboutServer } from './server-facts.ts';

it.each(ENGINES)('%s tells its version and its time, though it has no tables yet', async (engine) => {
  const { version, now } = await aboutServer(await openUntilEnd(await createDatabase(engine)));
  expect(version).toMatch(/^\d+\.\d+/);
  if (engine === 'sqlite') expect(now).toBeNull();
  else expect(Math.abs((now ?? 0) - Date.now())).toBeLessThan(60_000);
});
