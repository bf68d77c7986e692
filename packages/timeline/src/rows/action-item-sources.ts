import type { PostmortemEvent } from '@candor/incidents';
import { postmortemOf } from '@candor/incidents';
import type { ActionItemId, Recorded } from '@candor/log';
import type { Source } from './row.ts';

/** Which events say something of each action item; those of drafts that held them (before 0.5.0) say it of all in them. */
export function actionItemSources(
  events: readonly Recorded<PostmortemEvent>[],
): ReadonlyMap<ActionItemId, readonly Source[]> {
  const sources = new Map<ActionItemId, Source[]>();
  for (const event of events)
    for (const id of itemsOf(event))
      sources.set(id, [...(sources.get(id) ?? []), { sequence: event.sequence, index: event.index }]);
  return sources;
}

function itemsOf(event: Recorded<PostmortemEvent>): ActionItemId[] {
  if (event.type === 'PostmortemDraftSaved') return postmortemOf([event]).actionItems.map(({ id }) => id);
  return 'itemId' in event.data ? [event.data.itemId] : [];
}
