import type { Decided, Deciding } from '@candor/log';
import type { SigningKey } from '../proof/key-set.ts';
import type { PageEvent } from './settings.ts';

/** What starting with a key makes of the page: nothing when it is the key that was told last. */
export function decideSigningKey(
  state: SigningKey | null,
  { keyId, publicKey }: SigningKey,
  { now }: Pick<Deciding, 'now'>,
): Decided<PageEvent & { readonly type: 'SigningKeyTold' }>[] {
  if (state?.publicKey === publicKey) return [];
  return [{ type: 'SigningKeyTold', data: { keyId, publicKey }, happenedAt: now }];
}

/** The key that signs what is published, after one more event; null before one was told. */
export function evolveSigningKey(state: SigningKey | null, event: PageEvent): SigningKey | null {
  return event.type === 'SigningKeyTold' ? event.data : state;
}
