import type { Instant } from '@candor/log';
import type { Reader } from '@candor/store';
import { listApiKeys } from '@candor/store';
import type { Principal } from '../auth/principal.ts';

/** When the key that asks ends by itself; null for never, and for an operator. */
export async function endOf(reader: Reader, { kind, id }: Principal): Promise<Instant | null> {
  if (kind === 'operator') return null;
  return (await listApiKeys(reader)).find((it) => it.id === id)?.expiresAt ?? null;
}

/** The time until which something lasts that must not outlive the key that makes it. */
export async function noLongerThan(reader: Reader, principal: Principal, wanted: Instant): Promise<Instant> {
  const end = await endOf(reader, principal);
  return end !== null && end < wanted ? end : wanted;
}
