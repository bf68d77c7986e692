import { setImmediate as breathe } from 'node:timers/promises';
import type { Entry, Head, RecordFile } from '@candor/record';
import { createRecordCheck, readRecordLine } from '@candor/record';
import { Trouble } from '../trouble.ts';

/** Hashing an entry takes a fraction of a millisecond: readers are answered in between. */
const AT_ONCE = 16;

/** A stretch of the record that is to be read: files in order, and the head before the first of them. */
export interface Stretch {
  readonly files: readonly RecordFile[];
  readonly before: Head;
  readonly read: (path: string) => Promise<Buffer>;
}

/** Reads a stretch of the record and checks each entry. Answers the head at its end. Throws `Trouble` where it breaks. */
export async function walkRecord({ files, before, read }: Stretch, onEntry: (entry: Entry) => void): Promise<Head> {
  const check = createRecordCheck(before);
  for (const { path, from, to } of files) {
    const lines = (await read(path)).toString().split('\n');
    if (lines.pop() !== '' || lines.length !== to - from + 1) throw broken(from, 'its file has not as many');
    for (const [place, line] of lines.entries()) {
      const entry = readRecordLine(line);
      const problem = entry ? check.next(entry) : 'line';
      if (!entry || problem) throw broken(from + place, `wrong: ${problem}`);
      onEntry(entry);
      if (place % AT_ONCE === 0) await breathe();
    }
  }
  return check.head();
}

/** The head that a file of the record ends with; whole and right, as it was checked before. */
export async function headAtEnd(path: string, read: Stretch['read']): Promise<Head> {
  const last = (await read(path)).toString().trimEnd().split('\n').at(-1) ?? '';
  const entry = readRecordLine(last);
  if (!entry) throw new Trouble('unfit', `${path} on this mirror is damaged.`);
  return { index: entry.index, hash: entry.hash };
}

function broken(index: number, what: string): Trouble {
  return new Trouble('broken-record', `The origin's record breaks at entry ${index} (${what}).`);
}
