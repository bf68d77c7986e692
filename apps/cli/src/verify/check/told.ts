import { RECORD_HEAD_PATH, RecordHead } from '@candor/record';
import { HEARTBEAT_PATH, Heartbeat, ManifestRoot, ROOT_PATH } from '@candor/site';
import type { Note } from '../finding.ts';
import type { Source } from '../source/source.ts';
import { CouldNotLook, MOST_BYTES } from '../source/source.ts';
import type { Document } from './document.ts';
import { readDocument } from './document.ts';

/** The files by which what is published speaks for itself; null for one that is missing or cannot be read. */
export interface Told {
  readonly root: Document<ManifestRoot> | null;
  readonly head: Document<RecordHead> | null;
  readonly heartbeat: Document<Heartbeat> | null;
}

/**
 * Reads them; what is wrong with one is noted. The heartbeat comes first and may be missing: a copy of the files has
 * none. Throws `CouldNotLook` where there is no Candor page, or one whose record is not published.
 */
export async function readTold(source: Source, note: Note): Promise<Told> {
  const isThere = await source.read(HEARTBEAT_PATH, 1);
  const wanted = { path: HEARTBEAT_PATH, schema: Heartbeat, most: 4_096 };
  const heartbeat = isThere && (await readDocument(source, wanted, note));
  if (!isThere && (await source.absence(HEARTBEAT_PATH)) === 'is no file')
    note({ path: HEARTBEAT_PATH, problem: 'is no file' });
  const notes: Parameters<Note>[0][] = [];
  const root = await readDocument(source, { path: ROOT_PATH, schema: ManifestRoot, most: MOST_BYTES }, (it) =>
    notes.push(it),
  );
  const head = await readDocument(source, { path: RECORD_HEAD_PATH, schema: RecordHead, most: MOST_BYTES }, (it) =>
    notes.push(it),
  );
  if (!root && !head)
    throw new CouldNotLook(`${source.name} is no Candor page: it has no ${ROOT_PATH} that can be read.`);
  if (root && !head && root.value.key === undefined)
    throw new CouldNotLook(
      `${source.name} was published by Candor ${versionOf(root.value)}, which publishes no record that can be checked.`,
    );
  for (const it of notes) note(it);
  return { root, head, heartbeat };
}

/** The version of Candor that a release's name begins with. */
export function versionOf({ release }: Pick<ManifestRoot, 'release'>): string {
  return release.split(' ', 1)[0] ?? release;
}
