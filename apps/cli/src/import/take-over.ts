import type { ApiClient } from '../api/client.ts';
import type { Compared } from './shown-comparison.ts';

/**
 * Saves what a comparison would change: the words at once, then each action item. Throws what the api refuses, such as
 * `newer-draft` where somebody saved meanwhile; then no words were saved.
 */
export async function takeOver(
  api: ApiClient,
  { incidentId, words, items }: Compared,
  commandId: string,
): Promise<void> {
  if (words) await api.postmortems.saveDraft.mutate({ ...words, incidentId, commandId });
  for (const [place, { id, fields }] of items.entries()) {
    if (fields === null) continue;
    const item = { ...fields, incidentId, commandId: `${commandId}-${place}` };
    if (id === null) await api.actionItems.add.mutate(item);
    else await api.actionItems.change.mutate({ ...item, itemId: id });
  }
}
