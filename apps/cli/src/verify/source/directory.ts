import { open, readdir } from 'node:fs/promises';
import path from 'node:path';
import type { Source } from './source.ts';
import { CouldNotLook } from './source.ts';

/** A published directory, as it lies on this machine. */
export function openDirectory(directory: string): Source {
  async function read(file: string, most: number): Promise<Buffer | null> {
    const handle = await open(path.join(directory, file)).catch((error) => nullWhenMissing(error, file));
    if (!handle) return null;
    try {
      const { size } = await handle.stat();
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(Math.min(most, size)), { position: 0 });
      return buffer.subarray(0, bytesRead);
    } catch (error) {
      throw new CouldNotLook(`${file} in ${directory} cannot be read (${codeOf(error)}).`);
    } finally {
      await handle.close();
    }
  }

  function nullWhenMissing(error: unknown, file: string): null {
    if (['ENOENT', 'ENOTDIR'].includes(codeOf(error))) return null;
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
    readForm: (file, form, most) => read(`${file}.${form}`, most),
    keepsForms: true,
    list,
    close: () => {},
  };
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
