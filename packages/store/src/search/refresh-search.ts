import { incidentOfStream } from '@candor/incidents';
import type { Recorded } from '@candor/log';
import type { LogEvent } from '@candor/record';
import { loadEvents, loadStream } from '../log/load.ts';
import type { Tx } from '../store/store.ts';
import { QUERIES } from '../store/store.ts';
import type { SearchTextTable } from '../tables.ts';
import { PLACES, TEXTS_PER_EVENT, textsOf } from './texts.ts';
import { foldWords } from './words.ts';

/** How many rows one statement writes: both engines bound the values in it. */
const BATCH = 1_000;

/** What the events of a stream are found under: `incident/ID` or `maintenance/ID`; null when they cannot be found. */
export function searchSubject(stream: string): string | null {
  if (stream.startsWith('postmortem/')) return stream.replace('postmortem/', 'incident/');
  return /^(incident|maintenance)\//.test(stream) ? stream : null;
}

/** Makes what can be found of one subject what its events say now: a text that was redacted or replaced leaves. */
export async function refreshSearch(tx: Tx, subject: string): Promise<void> {
  const rows = rowsOf(subject, await loadSubject(tx, subject));
  const found = tx[QUERIES].selectFrom('search_text').select(['id', 'words']).where('subject', '=', subject);
  const known = new Map((await found.execute()).map(({ id, words }) => [id, words]));
  const wanted = new Map(rows.map(({ id, words }) => [id, words]));
  // Of several words that are found in one place, one may have been redacted.
  const surplus = [...known].filter(([id, words]) => wanted.get(id) !== words).map(([id]) => id);
  const missing = rows.filter(({ id, words }) => known.get(id) !== words);
  for (const ids of batches(surplus)) await tx[QUERIES].deleteFrom('search_text').where('id', 'in', ids).execute();
  for (const values of batches(missing)) await tx[QUERIES].insertInto('search_text').values(values).execute();
}

/** An incident's postmortem is found under it. */
async function loadSubject(tx: Tx, subject: string): Promise<Recorded<LogEvent>[]> {
  const incidentId = incidentOfStream(subject);
  return incidentId === null ? loadStream(tx, subject) : loadEvents(tx, incidentId);
}

function rowsOf(subject: string, events: readonly Recorded<LogEvent>[]): SearchTextTable[] {
  return standing(events).flatMap((event) =>
    textsOf(event).flatMap(({ kind, text }, nth) => {
      const words = foldWords(text ?? '').map(({ word }) => word);
      if (words.length === 0) return [];
      const id = event.sequence * TEXTS_PER_EVENT + nth;
      const { happenedAt } = event;
      return [{ id, subject, kind, place: PLACES[kind], happened_at: happenedAt, words: words.join(' ') }];
    }),
  );
}

/** What was not replaced since: the newest draft, and the newest words of each action item. */
function standing(events: readonly Recorded<LogEvent>[]): Recorded<LogEvent>[] {
  const newest = new Map(events.map((event) => [replacedAs(event), event]));
  const written = newest.get('written');
  return events.flatMap((event) => {
    const replaced = replacedAs(event);
    if (replaced !== null && newest.get(replaced) !== event) return [];
    // The action items of a former draft stand when its sections were written anew.
    if (event.type !== 'PostmortemDraftSaved' || !written) return event;
    return { ...event, data: { ...event.data, sections: {} } };
  });
}

/** Events with the same answer replace each other; null: this one is never replaced. */
function replacedAs(event: LogEvent): string | null {
  if (event.type === 'PostmortemDraftSaved') return 'saved';
  if (event.type === 'PostmortemWritten') return 'written';
  const isItem = event.type === 'ActionItemAdded' || event.type === 'ActionItemChanged';
  return isItem ? event.data.itemId : null;
}

function batches<Item>(items: readonly Item[]): Item[][] {
  return Array.from({ length: Math.ceil(items.length / BATCH) }, (_, nth) =>
    items.slice(nth * BATCH, (nth + 1) * BATCH),
  );
}
