import type { ManifestRoot } from '@candor/site/published';
import { Trouble } from '../trouble.ts';

/** A head that was published before and that a record goes on without, as a root tells it. */
type GoneOver = ManifestRoot['continuesOver'][number];

/**
 * Refuses a root that is older than what is held, or stands for another record, unless it says that its record goes on over
 * what is held. Whether it truly does is for the record to say: `checkRecord`. Throws `Trouble`.
 */
export function checkOrder(root: ManifestRoot, held: ManifestRoot): void {
  const isContinued = newlyGoneOver(root.continuesOver, held).some((it) => covers(it, held));
  if (root.index < held.index && !isContinued)
    throw new Trouble(
      'older',
      `The origin goes to entry ${root.index}, this mirror has ${held.index}: that is an older copy.`,
    );
  if (root.index !== held.index) return;
  if (root.head !== held.head && !isContinued)
    throw new Trouble(
      'other-record',
      `The origin tells of another entry ${root.index} than the one that this mirror has.`,
    );
  if (root.head === held.head && root.day < held.day)
    throw new Trouble(
      'older',
      `The origin's pages are of ${root.day}, this mirror's of ${held.day}: that is an older copy.`,
    );
}

/** Those that what is held does not know of: one that it has gone over itself lets nobody bring it back. */
export function newlyGoneOver<Item extends GoneOver>(items: readonly Item[], held: ManifestRoot): Item[] {
  return items.filter((it) => !held.continuesOver.some(({ index, hash }) => index === it.index && hash === it.hash));
}

/** Whether the head that is held may be one of the lost entries. */
export function covers({ index, hash, from }: GoneOver, held: Pick<ManifestRoot, 'index' | 'head'>): boolean {
  if (held.index === index) return held.head === hash;
  return held.index > (from ?? 0) && held.index < index;
}
