import { linkSentence } from '@candor/incidents';
import type { Timeline } from '@candor/timeline';
import type { Block } from '../document.ts';

/** The incidents that this one is linked to; those that readers do not know of are marked. */
export function relatedBlocks({ links }: Timeline): Block[] {
  if (links.length === 0) return [];
  const sentences = links.map(({ relation, other, otherId, public: isPublic, source }) => {
    const { before, after } = linkSentence(relation, true);
    const end = isPublic ? after : after.replace(/\.$/, '; readers are not told of this link.');
    return { text: `${before}“${other}” (${otherId})${end}`, sources: [source] };
  });
  return [{ kind: 'list', sentences }];
}
