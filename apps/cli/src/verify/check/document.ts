import { canonicalJson } from '@candor/record';
import type { z } from 'zod';
import type { Note } from '../finding.ts';
import type { Source } from '../source/source.ts';

/** A JSON file that was read: what it says, as it was parsed with all its members, and its bytes. */
export interface Document<Value> {
  readonly value: Value;
  readonly raw: object;
  readonly bytes: Buffer;
}

/** Which file is read, of which form, and how long it may be. */
export interface Wanted<Value> {
  readonly path: string;
  readonly schema: z.ZodType<Value>;
  readonly most: number;
}

/** Reads a JSON file; null, and noted, when it is missing or is not of its form. */
export async function readDocument<Value>(
  source: Source,
  { path, schema, most }: Wanted<Value>,
  note: Note,
): Promise<Document<Value> | null> {
  const bytes = await source.read(path, most);
  if (!bytes) {
    note({ path, problem: await source.absence(path) });
    return null;
  }
  const raw = parse(bytes);
  const read = schema.safeParse(raw);
  if (read.success && typeof raw === 'object' && raw !== null) return { value: read.data, raw, bytes };
  note({ path, problem: 'is not of the form that it has' });
  return null;
}

/** Whether a file is written in the one way there is: its RFC 8785 JSON and a line feed. */
export function isCanonical({ raw, bytes }: Document<unknown>): boolean {
  try {
    return bytes.equals(Buffer.from(`${canonicalJson(raw)}\n`));
  } catch {
    return false;
  }
}

function parse(bytes: Buffer): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return null;
  }
}
