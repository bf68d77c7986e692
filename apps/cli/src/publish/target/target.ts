import { existsSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { mkdir, open, readdir, readFile, rename, rm, rmdir, stat, utimes } from 'node:fs/promises';
import path from 'node:path';
import { ManifestRoot, ROOT_PATH } from '@candor/site';
import { claimDirectory } from '@candor/store';
import { Refused } from '../../env.ts';
import { cannotWrite } from '../problems.ts';
import { sha256 } from '../sha256.ts';

/** What we keep in a copy for ourselves: no host shows it. */
export const OWN_FOLDER = '.candor-publish';

/** A copy of what is published, and nobody else's to write while we do. */
export interface Target {
  readonly directory: string;
  /** The root of what it shows; null before the first copy is whole. */
  readonly root: () => Promise<ManifestRoot | null>;
  /** The SHA-256 of a file; null when there is none. */
  readonly hashAt: (file: string) => Promise<string | null>;
  /** Lays a file ready without showing it. `changedAt` is told to readers' caches; it never falls behind the file's last. */
  readonly stage: (file: string, bytes: Buffer, changedAt: number) => Promise<void>;
  /** Shows a file that lies ready. */
  readonly show: (file: string) => Promise<void>;
  /** Lays a file ready, on the disk, and shows it at once. */
  readonly put: (file: string, bytes: string | Buffer, changedAt: number) => Promise<void>;
  /** Removes a file, and folders that are empty then. */
  readonly remove: (file: string) => Promise<void>;
  /** Every file there is but our own. */
  readonly list: () => Promise<string[]>;
  /** Forgets what was known of it: somebody may have changed it. */
  readonly forget: () => void;
  readonly release: () => Promise<void>;
}

/**
 * Takes a directory for a copy: a new one, an empty one, or one that holds a copy already. Throws `Refused` for every other,
 * for one that another `candor publish` is writing, and for one that cannot be written.
 */
export async function openTarget(directory: string): Promise<Target> {
  if (!isOurs(directory))
    throw new Refused(
      `${directory} is not empty, and what lies there is no copy of a Candor page: nothing was written. Name a new directory.`,
    );
  const own = path.join(directory, OWN_FOLDER);
  const staged = path.join(own, 'staged');
  const claim = claimIn(directory, own);
  await rm(staged, { recursive: true, force: true }).catch((error) => fail(error));
  const at = (file: string) => path.join(directory, file);
  const known = new Map<string, string | null>();

  function fail(error: unknown): never {
    throw cannotWrite(directory, error);
  }

  async function stage(file: string, bytes: string | Buffer, changedAt: number, sync = false): Promise<void> {
    const temporary = path.join(staged, file);
    await mkdir(path.dirname(temporary), { recursive: true });
    const handle = await open(temporary, 'w', 0o644);
    try {
      await handle.writeFile(bytes);
      if (sync) await handle.sync();
    } finally {
      await handle.close();
    }
    // Many hosts make an entity tag of this and the size: two files in one second must not look alike.
    const before = await stat(at(file)).catch(() => null);
    const seconds = Math.max(changedAt, before ? Math.floor(before.mtimeMs / 1000) + 1 : 0);
    await utimes(temporary, seconds, seconds);
  }

  async function show(file: string): Promise<void> {
    known.delete(file);
    await mkdir(path.dirname(at(file)), { recursive: true });
    await rename(path.join(staged, file), at(file));
  }

  return {
    directory,
    async root() {
      const text = await readFile(at(ROOT_PATH), 'utf8').catch(() => null);
      return text === null ? null : (readRoot(text) ?? otherRelease(directory));
    },
    async hashAt(file) {
      if (!known.has(file)) known.set(file, await readFile(at(file)).then(sha256, () => null));
      return known.get(file) ?? null;
    },
    stage: (file, bytes, changedAt) => stage(file, bytes, changedAt).catch(fail),
    show: (file) => show(file).catch(fail),
    put: (file, bytes, changedAt) =>
      stage(file, bytes, changedAt, true)
        .then(() => show(file))
        .catch(fail),
    async remove(file) {
      known.delete(file);
      await rm(at(file), { force: true }).catch(fail);
      for (let folder = path.dirname(file); folder !== '.'; folder = path.dirname(folder))
        if (
          !(await rmdir(at(folder)).then(
            () => true,
            () => false,
          ))
        )
          break;
    },
    async list() {
      const found = await readdir(directory, { recursive: true, withFileTypes: true }).catch(fail);
      return found
        .filter((it) => !it.isDirectory())
        .map((it) => path.relative(directory, path.join(it.parentPath, it.name)).replaceAll(path.sep, '/'))
        .filter((file) => !file.startsWith(`${OWN_FOLDER}/`));
    },
    forget: () => known.clear(),
    async release() {
      await rm(staged, { recursive: true, force: true }).catch(() => {});
      claim.release();
    },
  };
}

function isOurs(directory: string): boolean {
  const found = statSync(directory, { throwIfNoEntry: false });
  if (!found) return true;
  if (!found.isDirectory()) throw new Refused(`${directory} is a file.`);
  return (
    readdirSync(directory).length === 0 ||
    existsSync(path.join(directory, OWN_FOLDER)) ||
    existsSync(path.join(directory, ROOT_PATH))
  );
}

function claimIn(directory: string, own: string) {
  try {
    mkdirSync(directory, { recursive: true });
    const claim = claimDirectory(own);
    if (claim) return claim;
  } catch (error) {
    throw cannotWrite(directory, error);
  }
  throw new Refused(`Another candor publish is writing to ${directory}.`);
}

function otherRelease(directory: string): never {
  throw new Refused(
    `${directory} holds a page that another release of Candor wrote: this one cannot read its manifest.`,
  );
}

function readRoot(text: string): ManifestRoot | null {
  try {
    return ManifestRoot.parse(JSON.parse(text));
  } catch {
    return null;
  }
}
