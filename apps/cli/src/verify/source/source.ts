import { Refused } from '../../env.ts';

/** A compressed form of a published file. */
export type Form = 'br' | 'gz';

/** The longest file that is read, so that nobody makes us run out of memory by listing one of any length. */
export const MOST_BYTES = 64 * 1024 * 1024;
export const TOO_LONG = 'is longer than 64 MB: more than is read here';

/** Where what is published is read from. */
export interface Source {
  /** What people call it: an address or a directory. */
  readonly name: string;
  /** The first `most` bytes of a file; null when there is none. Throws `CouldNotLook`. */
  readonly read: (path: string, most: number) => Promise<Buffer | null>;
  /** Why nothing could be read under the name of a file: there is nothing, or something else than a plain file. */
  readonly absence: (path: string) => Promise<'is missing' | 'is no file'>;
  /** The first `most` bytes of a compressed form of a file; null when it has none. Throws `CouldNotLook`. */
  readonly readForm: (path: string, form: Form, most: number) => Promise<Buffer | null>;
  /** Whether each form is a file: else a host may leave one out, or make it anew. */
  readonly keepsForms: boolean;
  /** Every file there is; null where nobody can list them. */
  readonly list: () => Promise<string[] | null>;
  readonly close: () => void;
}

/** What is published could not be read, so that nothing can be said about it; in one sentence. */
export class CouldNotLook extends Refused {}
