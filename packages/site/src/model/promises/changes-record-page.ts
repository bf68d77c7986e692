import type { Entry, EntryKind } from '@candor/record';

/** The kinds of entry that the record's page counts or names: promises and their fate, what was put right, the term. */
const COUNTED: ReadonlySet<EntryKind> = new Set([
  'update',
  'promise-late',
  'promise-withdrawn',
  'correction',
  'withdrawal',
  'maintenance-correction',
  'maintenance-withdrawal',
  'redaction',
  'postmortem',
  'postmortem-promised',
  'postmortem-declined',
  'postmortem-late',
  'postmortem-term',
]);

/** Whether an entry may change what stands on the page of the record. */
export function changesRecordPage({ kind }: Entry): boolean {
  return COUNTED.has(kind);
}
