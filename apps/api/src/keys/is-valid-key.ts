import type { Instant } from '@candor/log';
import type { ApiKey } from '@candor/store';

/** Whether a key is let in at a time: it was neither revoked nor has it run out. */
export function isValidKey({ revokedAt, expiresAt }: Pick<ApiKey, 'revokedAt' | 'expiresAt'>, now: Instant): boolean {
  return revokedAt === null && (expiresAt === null || expiresAt > now);
}
