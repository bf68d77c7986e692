import type { Instant } from '@candor/log';
import { instantOf } from '@candor/log';

/** An instant of better-auth's tables: text in SQLite, a `Date` from PostgreSQL. */
export function momentOf(stored: string | Date): Instant {
  return instantOf(new Date(stored).getTime());
}
