import type { Entry, EntryOf, Head } from '@candor/record';
import { GENESIS, recordFilesOf } from '@candor/record';
import type { ManifestRoot } from '@candor/site/published';
import { Trouble } from '../trouble.ts';
import { covers, newlyGoneOver } from './root-order.ts';
import { headAtEnd, walkRecord } from './walk-record.ts';

/** A root whose record is to be checked, against what is held. */
export interface RecordQuestion {
  readonly root: ManifestRoot;
  readonly held: ManifestRoot | null;
  /** The bytes of a file as the root lists it. */
  readonly read: (path: string) => Promise<Buffer>;
  /** Whether a file of the record is another one than what is held. */
  readonly isChanged: (path: string) => boolean;
}

/** What was seen on the way through the record. */
interface Seen {
  end: Head;
  atHeld: string | null;
  told: string | null;
  continuations: EntryOf<'continued'>[];
}

/**
 * Checks that the record of a root is whole, ends with its head, tells of the key that signed it, and goes on from the head
 * that is held; or says in an entry that it goes on over it. What is held was checked before, so of it only what changed is
 * read again. Throws `Trouble`.
 */
export async function checkRecord(question: RecordQuestion): Promise<void> {
  const { root, held } = question;
  const goingOn = held && (await walkChanged(question, held));
  const seen = goingOn?.atHeld === held?.head && goingOn ? goingOn : await walkAll(question);
  if (seen.end.index !== root.index || seen.end.hash !== root.head)
    throw new Trouble(
      'broken-record',
      `The origin's record ends with another entry ${seen.end.index} than its root says.`,
    );
  if (held && seen.atHeld !== held.head && !isContinuedOver(seen, held))
    throw new Trouble(
      'other-record',
      `The origin's record does not go on from entry ${held.index} as this mirror has it.`,
    );
  if (seen.told !== root.key)
    throw new Trouble('key', `The origin signs with the key ${root.key}, its record tells of ${seen.told ?? 'none'}.`);
}

/** Reads from the first file that changed; null where it does not fit what is before it. */
async function walkChanged(question: RecordQuestion, held: ManifestRoot): Promise<Seen | null> {
  const { root, read, isChanged } = question;
  const files = recordFilesOf(root.index);
  const first = files.findIndex(({ path }) => isChanged(path));
  const kept = first === -1 ? files : files.slice(0, first);
  const newestKept = kept.at(-1);
  const before = newestKept ? await headAtEnd(newestKept.path, read) : GENESIS;
  const seen = begin(before, held.key ?? null);
  if (before.index === held.index) seen.atHeld = before.hash;
  const rest = first === -1 ? [] : files.slice(first);
  try {
    seen.end = await walkRecord({ files: rest, before, read }, (entry) => note(seen, entry, held));
    return seen;
  } catch (error) {
    if (error instanceof Trouble && error.kind === 'broken-record') return null;
    throw error;
  }
}

async function walkAll({ root, held, read }: RecordQuestion): Promise<Seen> {
  const seen = begin(GENESIS, null);
  const stretch = { files: recordFilesOf(root.index), before: GENESIS, read };
  seen.end = await walkRecord(stretch, (entry) => note(seen, entry, held));
  return seen;
}

function begin(end: Head, told: string | null): Seen {
  return { end, atHeld: null, told, continuations: [] };
}

function note(seen: Seen, entry: Entry, held: ManifestRoot | null): void {
  if (entry.index === held?.index) seen.atHeld = entry.hash;
  if (entry.kind === 'signing-key') seen.told = entry.data.keyId;
  if (entry.kind === 'continued') seen.continuations.push(entry);
}

function isContinuedOver({ continuations }: Seen, held: ManifestRoot): boolean {
  const told = continuations.map(({ data: { published, from } }) => ({ ...published, from: from?.index ?? null }));
  return newlyGoneOver(told, held).some((it) => covers(it, held));
}
