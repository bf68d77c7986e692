import { call } from './call.ts';

/** Where the writers find the api now; rejects when the one that was started is gone. */
export type FindApi = () => Promise<{ readonly url: string }>;

/** What a writer did. */
export interface Written {
  readonly incidentId: string;
  /** Every text that it was told is saved. */
  readonly acknowledged: string[];
  /** How often it had to send one again. */
  retries: number;
  /** How many were saved by a try whose answer was lost. */
  unheard: number;
}

export interface Writing {
  readonly findApi: FindApi;
  readonly headers: Record<string, string>;
  readonly isOver: () => boolean;
  readonly onSaved: () => void;
  /** A random pause between two updates. */
  readonly rest: () => Promise<void>;
}

/**
 * Posts update after update to an incident, each with a command id of its own that it keeps until it is answered,
 * however often the api dies under it. Throws when it is refused.
 */
export async function write(name: string, incidentId: string, writing: Writing): Promise<Written> {
  const written: Written = { incidentId, acknowledged: [], retries: 0, unheard: 0 };
  for (let count = 1; !writing.isOver(); count += 1) {
    const text = `Update ${count} of writer ${name}.`;
    const input = { commandId: `${name}-${count}-${crypto.randomUUID()}`, incidentId, status: 'identified', text };
    let sentAt = new Date();
    let recordedAt = await save(input, writing);
    while (recordedAt === null) {
      written.retries += 1;
      sentAt = new Date();
      recordedAt = await save(input, writing);
    }
    if (recordedAt < sentAt.toISOString()) written.unheard += 1;
    written.acknowledged.push(text);
    writing.onSaved();
    await writing.rest();
  }
  return written;
}

/** Sends an update once; answers with when it was saved, or null when no answer came. */
async function save(input: object, { findApi, headers }: Writing): Promise<string | null> {
  const api = await findApi().catch(() => null);
  if (!api) {
    // The next one is started in another turn.
    await new Promise(setImmediate);
    return null;
  }
  const answer = await call(api.url, 'incidents.publishUpdate', { input, headers }).catch(() => null);
  if (answer === null || answer.status === 503) return null;
  if (answer.status === 200) return (answer.data as { recordedAt: string }).recordedAt;
  throw new Error(`Refused with ${answer.status}: ${answer.error?.message}`);
}

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
