import { promisify } from 'node:util';
import { brotliDecompress, gunzip } from 'node:zlib';
import { hashOf } from '@candor/site';
import type { Note } from '../finding.ts';
import type { Form, Source } from '../source/source.ts';
import { MOST_BYTES, TOO_LONG } from '../source/source.ts';
import type { Listed } from './listed.ts';

const AT_ONCE = 8;
const FORMS = ['br', 'gz'] as const;
const UNPACK = { br: promisify(brotliDecompress), gz: promisify(gunzip) };

/** What files are checked by. */
export interface FileCheck {
  readonly listed: ReadonlyMap<string, Listed>;
  /** The SHA-256 of what the record makes of a path; null when that is not known. */
  readonly rendered: (path: string) => string | null;
  readonly onProgress: (done: number) => void;
}

/** How many files and compressed forms were read. */
export interface Counted {
  readonly files: number;
  readonly forms: number;
}

/** Reads every listed file and its compressed forms and notes those that are not what they must be. */
export async function checkFiles(source: Source, check: FileCheck, note: Note): Promise<Counted> {
  const { listed, rendered, onProgress } = check;
  const entries = listed.entries();
  let [files, forms] = [0, 0];

  async function work(): Promise<void> {
    for (const [path, it] of entries) {
      const problem = await fileProblem(path, it);
      if (problem) note({ path, problem });
      if (it.size <= MOST_BYTES) for (const form of FORMS) await checkForm(path, it, form);
      files += 1;
      onProgress(files / listed.size);
    }
  }

  async function fileProblem(path: string, { hash, size }: Listed): Promise<string | null> {
    if (size > MOST_BYTES) return TOO_LONG;
    const bytes = await source.read(path, size + 1);
    if (!bytes) return source.absence(path);
    if (hashOf(bytes) !== hash) return 'is not what the manifest lists: it was changed';
    const made = rendered(path);
    return made === null || made === hash ? null : 'is not what the record makes of it';
  }

  async function checkForm(path: string, it: Listed, form: Form): Promise<void> {
    // Compressed it is hardly ever longer; a host that packs anew may do it worse.
    const bytes = await source.readForm(path, form, it.size * 2 + 1_024);
    if (bytes) forms += 1;
    const file = `${path}.${form}`;
    const absence = () => (source.keepsForms ? source.absence(file) : null);
    const problem = await (bytes ? formProblem(bytes, it, form) : absence());
    if (problem) note({ path: file, problem });
  }

  async function formProblem(bytes: Buffer, it: Listed, form: Form): Promise<string | null> {
    const { hash, size, [form]: own } = it;
    if (own !== undefined && source.keepsForms && hashOf(bytes) !== own)
      return 'is not what the manifest lists: it was changed';
    // Also one that is listed: who has the key could list a form that holds other words than its file.
    const unpacked = await UNPACK[form](bytes, { maxOutputLength: size + 1 }).catch(() => null);
    return unpacked && hashOf(unpacked) === hash ? null : 'does not hold the bytes of the file';
  }

  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return { files, forms };
}
