import type { Press } from '@candor/press';
import type { Entry } from '@candor/record';
import { ROOT_PATH } from '@candor/site';
import type { Counted } from './check/files.ts';
import { checkFiles } from './check/files.ts';
import { checkKeys } from './check/keys.ts';
import type { Listed } from './check/listed.ts';
import { readListed } from './check/listed.ts';
import { checkListed, openRendering } from './check/rendering.ts';
import { strangersIn } from './check/strangers.ts';
import type { Told } from './check/told.ts';
import { readTold } from './check/told.ts';
import type { RecordRead } from './check/whole-record.ts';
import { readWholeRecord } from './check/whole-record.ts';
import { checkWitnesses } from './check/witnesses.ts';
import type { Finding, Note } from './finding.ts';
import type { KeptHead } from './kept-head.ts';
import type { Source } from './source/source.ts';

/** What somebody asks of what is published. */
export interface Question {
  /** The heads that they kept. */
  readonly heads: readonly KeptHead[];
  /** The name of the key that must have signed; null for whichever the record tells of. */
  readonly key: string | null;
  readonly onProgress: (what: 'record' | 'files', done: number) => void;
}

/** What was found out. */
export interface Examined extends Told {
  readonly findings: readonly Finding[];
  readonly record: RecordRead;
  /** Whether files were rendered anew from the record; else they were held against the manifest alone. */
  readonly isRendered: boolean;
  /** The release that looked. */
  readonly release: string;
  readonly counted: Counted;
  /** Files that the manifest does not list, where they can be listed. */
  readonly strangers: readonly string[];
}

/** Looks at all that is published, once. Throws `CouldNotLook`. */
export async function examine(source: Source, press: Press, question: Question): Promise<Examined> {
  const findings: Finding[] = [];
  const note: Note = (finding) => void findings.push(finding);
  const told = await readTold(source, note);
  const root = told.root?.value ?? null;
  const listed = root ? await readListed(source, root, note) : new Map<string, Listed>();
  const isSettled = root?.release === press.release && root.renewing === undefined;
  let rendering = isSettled ? openRendering(press, root, told.head?.value ?? null) : null;
  function onEntry(entry: Entry): void {
    try {
      rendering?.take(entry);
    } catch (error) {
      note({ path: 'record', problem: `says in entry ${entry.index} what no page can tell (${error})` });
      rendering = null;
    }
  }
  const onProgress = (done: number) => question.onProgress('record', done);
  const record = await readWholeRecord(source, { ...told, listed, kept: question.heads, onEntry, onProgress }, note);
  checkWitnesses(told, record, question, note);
  // Of a broken record nobody knows what it must look like.
  const rendered = record.isWhole ? rendering : null;
  if (rendered && root) checkListed(listed, rendered, note);
  rendered?.checkRoot(ROOT_PATH, note);
  if (!rendered && record.isWhole) await checkKeys(source, record.keys, note);
  const counted = await checkFiles(
    source,
    {
      listed,
      rendered: (path) => rendered?.hashAt(path) ?? null,
      onProgress: (done) => question.onProgress('files', done),
    },
    note,
  );
  const strangers = root ? await strangersIn(source, { paths: listed.keys(), shards: Object.keys(root.shards) }) : [];
  return { ...told, findings, record, release: press.release, isRendered: rendered !== null, counted, strangers };
}
