import { statSync } from 'node:fs';
import path from 'node:path';
import { openPress } from '@candor/press';
import { KeyId } from '@candor/record';
import { readRelease } from '../backup/release.ts';
import { Refused } from '../env.ts';
import { showProgress } from '../terminal/progress.ts';
import { verifyDatabase } from './database.ts';
import type { Question } from './examine.ts';
import { parseKeptHead } from './kept-head.ts';
import { verifyPublished } from './published.ts';
import { openDirectory } from './source/directory.ts';
import { openSite } from './source/site.ts';
import type { Source } from './source/source.ts';
import { CouldNotLook } from './source/source.ts';
import type { Look } from './tell/look.ts';
import { lookOf } from './tell/look.ts';
import { sentencesFor } from './tell/sentences.ts';

/** What `candor verify` is asked besides what to look at. */
export interface VerifyOptions {
  /** Heads that somebody kept. */
  readonly head: readonly string[];
  /** The name of the key that must have signed. */
  readonly key?: string;
  readonly json?: boolean;
}

/**
 * `candor verify [WHAT]`: of a directory or an address, what is published; of a file, or of nothing, the database. The exit
 * code is 0 when all is whole, 1 when it is not, 2 when nothing can be said.
 */
export async function verify(what: string | undefined, options: VerifyOptions): Promise<void> {
  try {
    const source = what === undefined ? null : sourceOf(what);
    if (source) await verifySource(source, options);
    else if (options.head.length > 0 || options.key !== undefined || options.json)
      throw new CouldNotLook('--head, --key and --json go with what is published: name its address or directory.');
    else await verifyDatabase(what);
  } catch (error) {
    if (!(error instanceof CouldNotLook)) throw error;
    process.stderr.write(`candor: ${error.message}\n`);
    process.exitCode = 2;
  }
}

/** Where what is published is read from; null for a file, which is a database. */
function sourceOf(what: string): Source | null {
  if (/^https?:\/\//i.test(what)) {
    if (!URL.canParse(what)) throw new CouldNotLook(`${what} is no address.`);
    return openSite(new URL(what));
  }
  return statSync(what, { throwIfNoEntry: false })?.isDirectory() ? openDirectory(path.resolve(what)) : null;
}

async function verifySource(source: Source, options: VerifyOptions): Promise<void> {
  const progress = { record: showProgress('Reading the record'), files: showProgress('Reading files') };
  const question = questionOf(options, (phase, done) => progress[phase].at(done));
  const end = () => {
    progress.record.end();
    progress.files.end();
    source.close();
  };
  const press = await openPress(readRelease(), { error: () => {} });
  const examined = await verifyPublished(source, press, question).finally(end);
  tell(lookOf(source, question.heads, examined), options);
}

function tell(look: Look, { json = false }: VerifyOptions): void {
  process.stdout.write(json ? `${JSON.stringify(look, null, 2)}\n` : `${sentencesFor(look).join('\n')}\n`);
  process.exitCode = look.isWhole ? 0 : 1;
}

function questionOf({ head, key }: VerifyOptions, onProgress: Question['onProgress']): Question {
  try {
    if (key !== undefined && !KeyId.safeParse(key).success)
      throw new Refused(`${key} is no name of a key: it has 43 characters.`);
    return { heads: head.map(parseKeptHead), key: key ?? null, onProgress };
  } catch (error) {
    throw error instanceof Refused ? new CouldNotLook(error.message) : error;
  }
}
