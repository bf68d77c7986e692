import type { Recorded } from '@candor/log';
import { wordsOf } from '@candor/log';
import type { LogEvent } from '@candor/record';
import type { AuditValues } from '@candor/store';

/** The words that a correction or a withdrawal took the place of; nothing for what changes no words. */
export function wordedBefore(
  earlier: readonly Recorded<LogEvent>[],
  recorded: readonly Recorded<LogEvent>[],
): AuditValues {
  const [updateId] = recorded.flatMap(changedUpdate);
  const before = earlier.flatMap((event) => (updateId === undefined ? [] : wordingIn(event, updateId))).at(-1);
  return before === undefined ? {} : { text: before };
}

function changedUpdate({ type, data }: LogEvent): string[] {
  switch (type) {
    case 'UpdateCorrected':
    case 'UpdateWithdrawn':
    case 'MaintenanceUpdateCorrected':
    case 'MaintenanceUpdateWithdrawn':
      return [data.updateId];
    default:
      return [];
  }
}

function wordingIn({ type, data }: LogEvent, updateId: string): string[] {
  switch (type) {
    case 'UpdatePublished':
    case 'UpdateCorrected':
    case 'MaintenanceUpdatePublished':
    case 'MaintenanceUpdateCorrected':
      return data.updateId === updateId && data.text ? [wordsOf(data.text)] : [];
    default:
      return [];
  }
}
