import type { Reader, Tx } from '../store/store.ts';
import { QUERIES } from '../store/store.ts';
import type { CommandTable } from '../tables.ts';

/** A command that was accepted: who gave it, the hash of what it asked, and what it was answered, as JSON. */
export interface KeptCommand {
  readonly id: string;
  readonly actor: string;
  readonly inputHash: string;
  readonly answer: string;
  readonly recordedAt: string;
}

/** Stands for the hash of an input of which a text was redacted: with the hash, a guess of the words could be confirmed. */
export const REDACTED_INPUT = 'redacted';

export async function findCommand(reader: Reader, id: string): Promise<KeptCommand | undefined> {
  const row = await reader[QUERIES].selectFrom('command').selectAll().where('id', '=', id).executeTakeFirst();
  return row && commandOf(row);
}

export async function keepCommand(tx: Tx, command: KeptCommand): Promise<void> {
  const { id, actor, inputHash, answer, recordedAt } = command;
  const row = { id, actor, input_hash: inputHash, answer, recorded_at: recordedAt };
  await tx[QUERIES].insertInto('command').values(row).execute();
}

/** Forgets what a command asked. Sent again it is refused, since nobody can say any more whether it is the same. */
export async function forgetInput(tx: Tx, id: string): Promise<void> {
  await tx[QUERIES].updateTable('command').set({ input_hash: REDACTED_INPUT }).where('id', '=', id).execute();
}

/** Forgets what the commands asked that appended nothing: no event tells which words were in them. */
export async function forgetInputsWithoutEvents(tx: Tx): Promise<void> {
  const appending = tx[QUERIES].selectFrom('event').select('command_id');
  await tx[QUERIES]
    .updateTable('command')
    .set({ input_hash: REDACTED_INPUT })
    .where('id', 'not in', appending)
    .execute();
}

function commandOf(row: CommandTable): KeptCommand {
  const { id, actor, input_hash, answer, recorded_at } = row;
  return { id, actor, inputHash: input_hash, answer, recordedAt: recorded_at };
}
