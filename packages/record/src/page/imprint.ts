import type { Decided, Deciding, Text } from '@candor/log';
import { Prose, saysWords } from '@candor/log';
import { z } from 'zod';
import type { PageEvent } from './settings.ts';

/** Says who runs the page and how to reach them, in Markdown; without words, the page says nothing of it. */
export const ChangeImprint = z.object({ imprint: Prose.nullable() });
export type ChangeImprint = z.infer<typeof ChangeImprint>;

/** What another imprint makes of the page: nothing when it says the same. */
export function decideImprint(
  state: Text | null,
  { imprint }: ChangeImprint,
  { now, seal }: Deciding,
): Decided<PageEvent & { readonly type: 'ImprintChanged' }>[] {
  if (saysWords(state, imprint)) return [];
  return [{ type: 'ImprintChanged', data: { imprint: imprint === null ? null : seal(imprint) }, happenedAt: now }];
}

/** The imprint after one more event; null when there is none. */
export function evolveImprint(state: Text | null, event: PageEvent): Text | null {
  return event.type === 'ImprintChanged' ? event.data.imprint : state;
}
