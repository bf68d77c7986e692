import type { Entry, EntryOf, RecordFile, ToldKey } from '@candor/record';
import { ENTRIES_PER_FILE, RECORD_HEAD_PATH, recordFilesOf } from '@candor/record';
import { HEARTBEAT_PATH, ROOT_PATH } from '@candor/site';
import type { Note } from '../finding.ts';
import type { KeptHead } from '../kept-head.ts';
import { isHeadOf } from '../kept-head.ts';
import type { Source } from '../source/source.ts';
import { MOST_BYTES } from '../source/source.ts';
import type { Listed } from './listed.ts';
import { openRecordReading } from './record.ts';
import type { Told } from './told.ts';

const MOST_ENTRIES = 10_000_000;

/** What is asked of the whole record. */
export interface RecordQuestion extends Told {
  readonly listed: ReadonlyMap<string, Listed>;
  readonly kept: readonly KeptHead[];
  readonly onEntry: (entry: Entry) => void;
  readonly onProgress: (done: number) => void;
}

/** What was read of the record. */
export interface RecordRead {
  /** The newest entry that could be read and is right. */
  readonly newest: Entry | null;
  /** Whether every entry could. */
  readonly isWhole: boolean;
  readonly keys: readonly ToldKey[];
  /** The entries by which it goes on after a loss. */
  readonly continuations: readonly EntryOf<'continued'>[];
  /** For each head that was kept, its number on the record; null where it is not on it. */
  readonly keptAt: readonly (number | null)[];
}

/** Reads the record from its first entry to the head that is published, and checks that all agree on how far it goes. */
export async function readWholeRecord(source: Source, question: RecordQuestion, note: Note): Promise<RecordRead> {
  const { root, listed, kept, onEntry, onProgress } = question;
  const keptAt: (number | null)[] = kept.map(() => null);
  const hashes: { root?: string } = {};
  const reading = openRecordReading(source, note, (entry) => {
    if (entry.index === root?.value.index) hashes.root = entry.hash;
    for (const [place, it] of kept.entries()) if (isHeadOf(entry, it)) keptAt[place] ??= entry.index;
    onEntry(entry);
  });
  const files = filesToRead(question, note);
  let isWhole = files.length > 0;
  for (const file of files) {
    isWhole &&= await reading.next(file, mostOf(listed.get(file.path)));
    onProgress(file.to / (files.at(-1)?.to ?? 1));
    if (!isWhole) break;
  }
  if (isWhole) reading.end();
  const newest = reading.newest();
  if (isWhole && newest) checkEnds(question, { newest, atRoot: hashes.root }, note);
  const { keys, continuations } = reading;
  return { newest, isWhole, keys, continuations, keptAt };
}

/** The files of the record, as its head lists them; as its length says where they are not those. */
function filesToRead({ head, root }: Told, note: Note): RecordFile[] {
  const path = RECORD_HEAD_PATH;
  const { index, files } = head?.value ?? { index: root?.value.index ?? 0, files: null };
  const isLongAs = files === null ? index <= MOST_ENTRIES : files.length === Math.ceil(index / ENTRIES_PER_FILE);
  const due = isLongAs ? recordFilesOf(index) : [];
  const isListed = files === null || (isLongAs && due.every((it, place) => it.path === files[place]));
  if (!isListed) note({ path, problem: 'lists other files than a record of that length has' });
  return due;
}

/** Whether head, root and heartbeat speak of the record that was read. */
function checkEnds(
  { head, root, heartbeat }: Told,
  { newest, atRoot }: { readonly newest: Entry; readonly atRoot: string | undefined },
  note: Note,
): void {
  if (head && (head.value.hash !== newest.hash || head.value.recordedAt !== newest.recordedAt))
    note({ path: RECORD_HEAD_PATH, problem: `speaks of another entry ${newest.index} than the record` });
  if (root && root.value.index !== newest.index)
    note({ path: ROOT_PATH, problem: `goes to entry ${root.value.index}, the record to ${newest.index}` });
  else if (root && root.value.head !== atRoot)
    note({ path: ROOT_PATH, problem: `speaks of another entry ${newest.index} than the record` });
  // It was read first: a record that ends before it was cut off, or put back.
  if (heartbeat && heartbeat.value.index > newest.index)
    note({
      path: HEARTBEAT_PATH,
      problem: `knows of ${heartbeat.value.index} entries, the record ends at ${newest.index}`,
    });
}

function mostOf(listed: Listed | undefined): number {
  return Math.min(listed?.size ?? MOST_BYTES, MOST_BYTES) + 1;
}
