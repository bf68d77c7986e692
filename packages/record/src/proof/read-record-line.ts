import type { Entry } from '../entry.ts';
import { recordLine } from './record-files.ts';

/**
 * The entry that a line of a record file holds (without its line feed), or null when the line is not written as
 * `recordLine` writes it: there is one way to write an entry, so that no byte of it can be another and mean the same.
 * Whether the entry is in its place is for `createRecordCheck` to say.
 */
export function readRecordLine(line: string): Entry | null {
  try {
    const entry: Entry = JSON.parse(line);
    return isWritten(entry) && recordLine(entry) === `${line}\n` ? entry : null;
  } catch {
    // No JSON, no text that UTF-8 can hold, or deeper than anybody writes.
    return null;
  }
}

function isWritten(entry: Entry | null): boolean {
  return (
    typeof entry === 'object' &&
    typeof entry?.kind === 'string' &&
    typeof entry.data === 'object' &&
    entry.data !== null
  );
}
