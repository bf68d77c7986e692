import type { z } from 'zod';

/** Variables as a process is given them. */
export type Variables = Readonly<Record<string, string | undefined>>;

/** One or more settings cannot be used; the message names each, with what is wrong, in one line. */
export class BadSetting extends Error {
  constructor(message: string) {
    super(`Bad setting. ${message}`);
    this.name = 'BadSetting';
  }
}

/** The variables that say something: an empty one counts as not set. */
export function presentOf(environment: Variables): Record<string, string> {
  return Object.fromEntries(Object.entries(environment).flatMap(([name, value]) => (value ? [[name, value]] : [])));
}

/** Reads settings by a schema whose keys are the variables' names. Throws `BadSetting`. */
export function readEnvironment<Schema extends z.ZodObject>(schema: Schema, environment: Variables): z.output<Schema> {
  const parsed = schema.safeParse(presentOf(environment));
  if (parsed.success) return parsed.data;
  throw new BadSetting(parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; '));
}
