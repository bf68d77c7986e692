/**
 * Does something for each item, `atOnce` at a time. A failure stops it: what was begun is waited for, so that nothing is
 * still at work when it throws.
 */
export async function inTurns<T>(
  items: readonly T[],
  atOnce: number,
  each: (item: T) => Promise<unknown>,
): Promise<void> {
  const failures: unknown[] = [];
  let next = 0;
  async function work(): Promise<void> {
    while (next < items.length && failures.length === 0) {
      const item = items[next] as T;
      next += 1;
      await each(item).catch((error) => failures.push(error));
    }
  }
  await Promise.all(Array.from({ length: atOnce }, work));
  if (failures.length > 0) throw failures[0];
}
