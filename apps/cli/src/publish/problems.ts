import { Refused } from '../env.ts';

/** A file of what is published is missing, or is not what the manifest lists: a publish is under way, or was cut off. */
export class NotWhole extends Error {
  readonly path: string;

  constructor(path: string) {
    super(`${path} is not what the manifest lists`);
    this.path = path;
  }
}

/** Somebody asked to stop in the middle of a copy. */
export class Stopped extends Error {}

/** A failure of the file system to read what is published, said in one line. */
export function cannotRead(file: string, error: unknown): Refused {
  return new Refused(`${file} cannot be read (${codeOf(error)}).`);
}

/** A failure of the file system to write a copy, said in one line. */
export function cannotWrite(directory: string, error: unknown): Refused {
  const code = codeOf(error);
  const why = code === 'ENOSPC' || code === 'EDQUOT' ? 'has no room left' : 'cannot be written';
  return new Refused(`${directory} ${why} (${code}).`);
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
