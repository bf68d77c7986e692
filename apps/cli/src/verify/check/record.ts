import type { Entry, EntryOf, Problem, RecordFile, ToldKey } from '@candor/record';
import { createRecordCheck, readRecordLine } from '@candor/record';
import type { Note } from '../finding.ts';
import type { Source } from '../source/source.ts';
import { MOST_BYTES, TOO_LONG } from '../source/source.ts';
import { openErasures } from './erasures.ts';

const WRONG: Record<Problem, string> = {
  index: 'has not the number that comes next',
  previous: 'does not follow the entry before it: `previous` is not its hash',
  time: 'was not recorded after the entry before it, or at no time that there is',
  text: 'holds a text that does not fit its hash',
  commitment: 'says something else than what it committed to',
  hash: 'does not fit its own hash',
};

/** Reads the record file by file. */
export interface RecordReading {
  /** Reads the next file and passes on its entries; false, and noted, where the record breaks: nothing comes after. */
  readonly next: (file: RecordFile, most: number) => Promise<boolean>;
  /** After the last file: notes texts that were destroyed without a word, and those that were said to be and stand. */
  readonly end: () => void;
  /** The newest entry that was read and is right; null before the first. */
  readonly newest: () => Entry | null;
  /** The keys that it tells of, oldest first. */
  readonly keys: readonly ToldKey[];
  /** The entries by which it goes on after a loss. */
  readonly continuations: readonly EntryOf<'continued'>[];
}

/** Begins to read the record from its first entry. One file at a time is in memory, of 500 entries at most. */
export function openRecordReading(source: Source, note: Note, onEntry: (entry: Entry) => void): RecordReading {
  const check = createRecordCheck();
  const keys: ToldKey[] = [];
  const continuations: EntryOf<'continued'>[] = [];
  const erasures = openErasures();
  let newest: Entry | null = null;

  function take(entry: Entry): Problem | null {
    const problem = check.next(entry);
    if (problem) return problem;
    newest = entry;
    if (entry.kind === 'signing-key') keys.push({ ...entry.data, index: entry.index });
    if (entry.kind === 'continued') continuations.push(entry);
    erasures.take(entry);
    onEntry(entry);
    return null;
  }

  function lineProblem(line: string): string | null {
    const entry = readRecordLine(line);
    if (!entry) return 'is not written as an entry is';
    const problem = take(entry);
    return problem && WRONG[problem];
  }

  async function next({ path, from, to }: RecordFile, most: number): Promise<boolean> {
    const bytes = await source.read(path, most);
    const text = bytes && bytes.length <= MOST_BYTES ? textOf(bytes) : null;
    if (text === null) {
      note({
        path,
        problem: !bytes ? await source.absence(path) : bytes.length > MOST_BYTES ? TOO_LONG : 'is no text',
      });
      return false;
    }
    const lines = text.split('\n');
    // What stands behind the last line feed is a line that was cut off, or nothing.
    const rest = lines.pop();
    for (const [place, line] of lines.entries()) {
      const problem = from + place > to ? 'is more than the head speaks of' : lineProblem(line);
      if (problem === null) continue;
      note({ path, line: place + 1, index: from + place, problem });
      return false;
    }
    const [found, expected] = [lines.length, to - from + 1];
    if (found === expected && rest === '') return true;
    const problem = rest === '' ? 'is missing' : found < expected ? 'is cut off' : 'is more than the head speaks of';
    note({ path, line: found + 1, index: from + found, problem });
    return false;
  }

  return { next, end: () => erasures.check(newest?.index ?? 0, note), newest: () => newest, keys, continuations };
}

function textOf(bytes: Buffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}
