/**
 * What may keep a mirror from following its origin: nobody answers (`unreachable`), too slowly (`slow`), from somewhere else
 * (`moved`), with an error (`refused`), with what cannot be read (`garbage`) or does not fit its hash (`unfit`); it is signed
 * by another key, or not at all (`key`), is older than what is held (`older`), is of another record (`other-record`), or of
 * one that breaks (`broken-record`); this machine's own disk is full or fails (`disk`); or the mirror has a `fault`.
 */
export type TroubleKind =
  | 'unreachable'
  | 'slow'
  | 'moved'
  | 'refused'
  | 'garbage'
  | 'unfit'
  | 'key'
  | 'older'
  | 'other-record'
  | 'broken-record'
  | 'disk'
  | 'fault';

/** Why the mirror goes on with the copy that it has: a sentence that anybody may read, so no address stands in it. */
export class Trouble extends Error {
  readonly kind: TroubleKind;

  constructor(kind: TroubleKind, message: string, options?: ErrorOptions) {
    super(message, options);
    this.kind = kind;
  }
}

const OF_THE_DISK = /^(?:ENOSPC|EDQUOT|EROFS|EACCES|EPERM|EIO|EMFILE|ENFILE|ENOTDIR|EISDIR|EXDEV|ENOENT)$/;

/** The same for anything that was thrown. */
export function troubleOf(error: unknown): Trouble {
  if (error instanceof Trouble) return error;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (!OF_THE_DISK.test(code))
    return new Trouble('fault', 'This mirror has a fault of its own; its log says more.', { cause: error });
  const what = code === 'ENOSPC' || code === 'EDQUOT' ? 'is full' : 'cannot be written';
  return new Trouble('disk', `The disk of this mirror ${what} (${code}).`, { cause: error });
}
