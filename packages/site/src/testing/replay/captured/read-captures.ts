import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { z } from 'zod';

/** Where the captured answers lie; undefined where there are none. */
export const CAPTURES = process.env.CANDOR_TEST_CAPTURES;

/** A captured file: its name, and what stands in it. */
export interface Capture<Content> {
  readonly name: string;
  readonly content: Content;
}

/** The captured JSON files that a pattern matches, by name. Throws where there is none. */
export function readAnswers<Schema extends z.ZodType>(pattern: string, schema: Schema): Capture<z.infer<Schema>>[] {
  return readTexts(pattern).map(({ name, content }) => ({ name, content: schema.parse(JSON.parse(content)) }));
}

/** The captured files that a pattern matches, by name. Throws where there is none. */
export function readTexts(pattern: string): Capture<string>[] {
  const folder = path.join(CAPTURES ?? '', 'statuspage');
  const names = globSync(pattern, { cwd: folder }).sort();
  if (names.length === 0) throw new Error(`No capture matches ${pattern}.`);
  return names.map((name) => ({ name, content: readFileSync(path.join(folder, name), 'utf8') }));
}
