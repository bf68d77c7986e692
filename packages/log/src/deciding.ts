import type { Instant } from './instant.ts';
import type { Text } from './text.ts';

/** What `decide` may know of the world: the time, and how to seal a text (with a fresh salt for each). */
export interface Deciding {
  readonly now: Instant;
  readonly seal: (text: string) => Text;
}
