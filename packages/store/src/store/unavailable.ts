import { DomainError } from '@candor/log';

const MESSAGES = {
  'database-busy': 'The database is busy. Nothing was changed; please try again.',
  'database-unreachable':
    'The database cannot be reached. Please try again: what was saved already is not saved twice.',
  'database-full': 'The database cannot write, its disk is full or broken. Nothing was changed.',
};

export type UnavailableCode = keyof typeof MESSAGES;

/** The refusal for a database that cannot answer now. The cause is for the log, not for whoever asked. */
export function unavailable(code: UnavailableCode, cause: unknown): DomainError {
  const error = new DomainError({ kind: 'unavailable', code, message: MESSAGES[code] });
  error.cause = cause;
  return error;
}

/** Runs something on a database; an error that `codeOf` knows becomes the refusal it stands for. */
export async function refusing<T>(
  codeOf: (error: unknown) => UnavailableCode | null,
  run: () => Promise<T>,
): Promise<T> {
  try {
    return await run();
  } catch (error) {
    const code = codeOf(error);
    throw code === null ? error : unavailable(code, error);
  }
}
