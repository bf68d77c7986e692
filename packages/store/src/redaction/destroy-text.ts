import type { TextRedacted } from '@candor/record';
import { canonicalJson, textsIn, withoutText } from '@candor/record';
import { forgetInput, forgetInputsWithoutEvents } from '../commands/kept-command.ts';
import { refreshStream } from '../read-tables/refresh.ts';
import type { Tx } from '../store/store.ts';
import { QUERIES } from '../store/store.ts';
import { redactAudit } from './redact-audit.ts';

/**
 * Destroys texts wherever the database has them: in their events, in the read tables, in the audit, and as part of what
 * the hashes of commands were taken over. For the transaction that has appended the events which say so, and after them.
 *
 * What the database's files hold besides the rows is for `rewriteFiles`, once the transaction is committed.
 */
export async function destroyTexts(tx: Tx, texts: readonly Pick<TextRedacted, 'sequence' | 'hash'>[]): Promise<void> {
  const sequence = await newest(tx);
  await tx[QUERIES].insertInto('erasure').values({ sequence }).execute();
  const streams = new Set<string>();
  for (const text of texts) streams.add(await destroyText(tx, text));
  for (const stream of streams) await refreshStream(tx, stream);
  await forgetInputsWithoutEvents(tx);
}

/** Answers the stream it stood in. */
async function destroyText(tx: Tx, { sequence, hash }: Pick<TextRedacted, 'sequence' | 'hash'>): Promise<string> {
  const { stream, command_id, ...event } = await tx[QUERIES]
    .selectFrom('event')
    .select(['stream', 'command_id', 'data'])
    .where('sequence', '=', sequence)
    .executeTakeFirstOrThrow();
  const data = JSON.parse(event.data);
  const words = textsIn(data).find(({ text }) => text.hash === hash)?.text.text;
  if (words == null) throw new Error(`Event ${sequence} holds no text ${hash} that could be destroyed.`);
  // The only update there ever is of an event; the database refuses any other.
  await tx[QUERIES]
    .updateTable('event')
    .set({ data: canonicalJson(withoutText(data, hash)) })
    .where('sequence', '=', sequence)
    .execute();
  await forgetInput(tx, command_id);
  await redactAudit(tx, { stream, words });
  return stream;
}

async function newest(tx: Tx): Promise<number> {
  const { sequence } = await tx[QUERIES]
    .selectFrom('event')
    .select(({ fn }) => fn.max('sequence').as('sequence'))
    .executeTakeFirstOrThrow();
  return sequence;
}
