import { linkSentence } from '@candor/incidents';
import type { NamedRecurrence, Timeline } from '@candor/timeline';
import { dayInWords, recurrenceInWords } from '@candor/timeline';
import type { Block, Sentence } from '../../document.ts';
import { distinct, nameOf } from '../phrases.ts';

/** What the incident repeats, and those that it is linked to; links that readers do not know of are marked. */
export function relatedBlocks(timeline: Timeline): Block[] {
  const { links, recurrence } = timeline;
  const sentences = links.map(({ relation, other, otherId, public: isPublic, source }) => {
    const { before, after } = linkSentence(relation, true);
    const end = isPublic ? after : after.replace(/\.$/, '; readers are not told of this link.');
    return { key: `link/${otherId}`, text: `${before}“${other}” (${otherId})${end}`, sources: [source] };
  });
  const list: Block[] = sentences.length === 0 ? [] : [{ kind: 'list', sentences }];
  return recurrence ? [{ kind: 'paragraph', sentences: [repeats(timeline, recurrence)] }, ...list] : list;
}

function repeats({ features }: Timeline, recurrence: NamedRecurrence): Sentence {
  const { featureId, feature, previous, source } = recurrence;
  const own = features.find((it) => it.featureId === featureId)?.sources ?? [];
  const text =
    `${recurrenceInWords(recurrence, nameOf(feature))}; the one before, ${previous.incidentId}, began on ` +
    `${dayInWords(previous.startedAt)}.`;
  return { key: 'repeats', text, sources: distinct([...own, source]) };
}
