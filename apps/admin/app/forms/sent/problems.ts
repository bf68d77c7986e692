import type { z } from 'zod';

/** Something that must be mended before a form can be taken; `field` is null when it concerns the whole of it. */
export interface Problem {
  readonly field: string | null;
  readonly message: string;
}

/** What was typed cannot be taken as it is. */
export class Invalid extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map((problem) => problem.message).join(' '));
    this.name = 'Invalid';
    this.problems = problems;
  }
}

/** A command's input as its schema takes it. Throws `Invalid` with each problem beside its field. */
export function parsed<Schema extends z.ZodType>(
  schema: Schema,
  candidate: z.input<Schema> | Record<string, unknown>,
  fieldOf: (path: readonly PropertyKey[]) => string | null = dotted,
): z.output<Schema> {
  const result = schema.safeParse(candidate);
  if (result.success) return result.data;
  throw new Invalid(result.error.issues.map(({ path, message }) => ({ field: fieldOf(path), message })));
}

/** Tries several parts of a form and throws one `Invalid` with the problems of all of them. */
export async function all<Parts extends Record<string, () => unknown>>(
  parts: Parts,
): Promise<{ [Name in keyof Parts]: Awaited<ReturnType<Parts[Name]>> }> {
  const problems: Problem[] = [];
  const results: Record<string, unknown> = {};
  for (const [name, part] of Object.entries(parts)) {
    try {
      results[name] = await part();
    } catch (error) {
      if (!(error instanceof Invalid)) throw error;
      problems.push(...error.problems);
    }
  }
  if (problems.length > 0) throw new Invalid(problems);
  return results as { [Name in keyof Parts]: Awaited<ReturnType<Parts[Name]>> };
}

function dotted(path: readonly PropertyKey[]): string | null {
  return path.length > 0 ? path.join('.') : null;
}
