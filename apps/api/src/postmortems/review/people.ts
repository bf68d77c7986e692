import type { Reader } from '@candor/store';
import { listApiKeys, listOperators } from '@candor/store';
import { z } from 'zod';

/** Who did something, as they are called now; the name is null where the account is gone. */
export const Person = z.object({ kind: z.enum(['operator', 'key']).nullable(), name: z.string().nullable() });
export type Person = z.infer<typeof Person>;

/** Tells the opaque ids of the log by the names of the accounts and keys that there are now. */
export async function loadPeople(reader: Reader): Promise<(id: string | null) => Person> {
  const people = new Map<string | null, Person>();
  for (const { id, name } of await listApiKeys(reader)) people.set(id, { kind: 'key', name });
  for (const { id, name } of await listOperators(reader)) people.set(id, { kind: 'operator', name });
  return (id) => people.get(id) ?? { kind: null, name: null };
}
