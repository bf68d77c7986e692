import { lstat, open, readdir, realpath } from 'node:fs/promises';
import path from 'node:path';
import type { Source } from './source.ts';
import { CouldNotLook } from './source.ts';

/** A published directory, as it lies on this machine. */
export function openDirectory(directory: string): Source {
  async function read(file: string, most: number): Promise<Buffer | null> {
    if ((await find(file)) !== 'is there') return null;
    const handle = await open(path.join(directory, file)).catch((error) => couldNotRead(error, file));
    try {
      const { size } = await handle.stat();
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(Math.min(most, size)), { position: 0 });
      return buffer.subarray(0, bytesRead);
    } catch (error) {
      return couldNotRead(error, file);
    } finally {
      await handle.close();
    }
  }

  /** Candor writes plain files: a link may lead anywhere, and a pipe never ends. */
  async function find(file: string): Promise<'is there' | 'is missing' | 'is no file'> {
    const place = path.join(directory, file);
    try {
      if (!(await lstat(place)).isFile()) return 'is no file';
      const isInside = (await realpath(place)) === path.join(await realpath(directory), file);
      return isInside ? 'is there' : 'is no file';
    } catch (error) {
      return ['ENOENT', 'ENOTDIR'].includes(codeOf(error)) ? 'is missing' : couldNotRead(error, file);
    }
  }

  async function absence(file: string): Promise<'is missing' | 'is no file'> {
    const found = await find(file);
    return found === 'is no file' ? found : 'is missing';
  }

  function couldNotRead(error: unknown, file: string): never {
    throw new CouldNotLook(`${file} in ${directory} cannot be read (${codeOf(error)}).`);
  }

  async function list(): Promise<string[]> {
    const found = await readdir(directory, { recursive: true, withFileTypes: true });
    return found
      .filter((it) => !it.isDirectory())
      .map((it) => path.relative(directory, path.join(it.parentPath, it.name)).replaceAll(path.sep, '/'));
  }

  return {
    name: directory,
    read,
    absence,
    readForm: (file, form, most) => read(`${file}.${form}`, most),
    keepsForms: true,
    list,
    close: () => {},
  };
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
