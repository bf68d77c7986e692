import { setTimeout as pause } from 'node:timers/promises';

/**
 * Waits until `condition` gives something truthy and returns it; an attempt that throws counts as "not yet".
 *
 * Fails after `within` milliseconds with `what` was waited for and what the last attempt gave.
 */
export async function until<T>(
  condition: () => T | Promise<T>,
  what: string,
  { within = 20_000 }: { within?: number } = {},
): Promise<NonNullable<T>> {
  const deadline = performance.now() + within;
  for (;;) {
    const attempt = await tryOnce(condition);
    if (attempt.value) return attempt.value;
    if (performance.now() >= deadline) {
      throw new Error(`Waited ${within} ms in vain until ${what} (the last attempt ${attempt.told}).`, attempt);
    }
    await pause(20);
  }
}

async function tryOnce<T>(condition: () => T | Promise<T>) {
  try {
    const value = await condition();
    return { value, told: `gave ${JSON.stringify(value)}` };
  } catch (cause) {
    return { cause, told: `threw ${cause}` };
  }
}
