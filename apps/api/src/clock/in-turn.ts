import { DomainError } from '@candor/log';

/**
 * Says something of each, one after the other. One that fails does not hold up the others; the first failure is thrown at
 * the end. That something is not due any more, because somebody was faster, is no failure.
 */
export async function inTurn<T>(items: readonly T[], each: (item: T) => Promise<unknown>): Promise<void> {
  const failures: unknown[] = [];
  for (const item of items)
    await each(item).catch((error) => {
      if (!(error instanceof DomainError && error.code === 'not-due')) failures.push(error);
    });
  if (failures.length > 0) throw failures[0];
}
