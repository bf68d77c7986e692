import type { Entry } from '@candor/record';
import { recordFilesOf, textsIn } from '@candor/record';
import type { Note } from '../finding.ts';

/** Holds the texts that are gone against the entries that say which were destroyed; those come later than the texts. */
export interface Erasures {
  readonly take: (entry: Entry) => void;
  /** Notes what does not fit, once every entry of a record of so many was taken. */
  readonly check: (count: number, note: Note) => void;
}

/** Begins with no entry taken. */
export function openErasures(): Erasures {
  /** Each text that is gone, and each that was said to be: its entry and hash, to the entry that a finding names. */
  const gone = new Map<string, number>();
  const told = new Map<string, number>();
  /** The first entry of which that was said of a hash: later ones may have left the text as it was, which is gone. */
  const first = new Map<string, number>();

  function take({ index, kind, data }: Entry): void {
    for (const { text } of textsIn(data)) if (text.text === null) gone.set(`${index}:${text.hash}`, index);
    if (kind !== 'redaction') return;
    told.set(`${data.index}:${data.hash}`, index);
    first.set(data.hash, Math.min(data.index, first.get(data.hash) ?? data.index));
  }

  function isTold(text: string, index: number): boolean {
    return (first.get(text.slice(text.indexOf(':') + 1)) ?? Number.POSITIVE_INFINITY) <= index;
  }

  function check(count: number, note: Note): void {
    const files = recordFilesOf(count);
    function noteAt(index: number, problem: string): void {
      const file = files.find((it) => index <= it.to);
      if (file) note({ path: file.path, line: index - file.from + 1, index, problem });
    }
    for (const [text, index] of gone)
      if (!isTold(text, index)) noteAt(index, 'lacks a text, and no entry says that it was destroyed');
    for (const [text, index] of told)
      if (!gone.has(text)) noteAt(index, 'says that a text was destroyed that stands, or never was there');
  }

  return { take, check };
}
