import type { Entry, EntryKind } from '@candor/record';

/** The kinds of entry that only ever add paths: what is told of an incident, one word after the other. */
const ONLY_ADDS: ReadonlySet<EntryKind> = new Set([
  'incident',
  'update',
  'edited-at-source',
  'impact',
  'promise-late',
  'promise-withdrawn',
  'postmortem-promised',
  'postmortem-late',
  'postmortem-declined',
  'link',
  'unlink',
]);

/** Whether there may be paths before an entry that there are not after it. */
export function mayTakeAway({ kind }: Entry): boolean {
  return !ONLY_ADDS.has(kind);
}
