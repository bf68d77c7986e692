import type { Text } from '@candor/log';
import type { EntryOf } from '@candor/record';
import { headAt } from '@candor/record';
import type { ToldCorrection, ToldWithdrawal, Worded } from './told-wording.ts';
import { reword } from './told-wording.ts';

/** Entries that change the words of an update, of an incident or of a maintenance. */
export type WordingEntry = EntryOf<'correction' | 'withdrawal' | 'maintenance-correction' | 'maintenance-withdrawal'>;

/** Folds a correction or a withdrawal into the update that it is of, and answers the moment that it is. */
export function applyWording(
  update: Worded<Text | null> | undefined,
  entry: WordingEntry,
): ToldCorrection | ToldWithdrawal {
  if (!update?.text) throw new Error(`Entry ${entry.index} changes the words of an update that has none.`);
  const moment = momentOf(entry, update.text);
  reword(update, moment);
  return moment;
}

function momentOf(entry: WordingEntry, before: Text): ToldCorrection | ToldWithdrawal {
  const told = { ...headAt(entry), happenedAt: entry.data.happenedAt, recordedAt: entry.recordedAt };
  const { updateId, reason } = entry.data;
  if (entry.kind === 'withdrawal' || entry.kind === 'maintenance-withdrawal')
    return { kind: 'withdrawal', ...told, updateId, reason };
  const { revision, change, text } = entry.data;
  return { kind: 'correction', ...told, updateId, revision, change, before, text, reason };
}
