import type { Head } from '@candor/record';
import { GENESIS } from '@candor/record';
import { logSize } from '../log/load.ts';
import type { Reader } from '../store/store.ts';
import { QUERIES } from '../store/store.ts';
import type { LogProblem } from './check-log.ts';
import { createLogCheck } from './check-log.ts';
import { selectLog } from './entries.ts';

const PAGE = 1_000;

/** The answer to whether the log is whole: the record's head, or the first event at which it breaks, and how. */
export type LogVerdict =
  | { readonly ok: true; readonly head: Head }
  | { readonly ok: false; readonly sequence: number; readonly problem: LogProblem };

/**
 * Checks the log and the record against each other: numbers without holes, time that never runs backwards, every event
 * told as the entry it must be, every entry chained to the one before and true to its event.
 *
 * `newest` limits it to so many of the newest events, which are then trusted to follow what is before them.
 */
export async function verifyStore(
  reader: Reader,
  { newest = Number.POSITIVE_INFINITY }: { newest?: number } = {},
): Promise<LogVerdict> {
  let sequence = Math.max(0, (await logSize(reader)) - newest);
  const check = createLogCheck({ sequence, head: await headUpTo(reader, sequence) });
  for (;;) {
    const rows = await selectLog(reader)
      .where('event.sequence', '>', sequence)
      .orderBy('event.sequence')
      .limit(PAGE)
      .execute();
    for (const row of rows) {
      const problem = check.next(row);
      if (problem !== null) return { ok: false, sequence: row.sequence, problem };
      sequence = row.sequence;
    }
    if (rows.length < PAGE) return { ok: true, head: check.head() };
  }
}

async function headUpTo(reader: Reader, sequence: number): Promise<Head> {
  const head = await reader[QUERIES]
    .selectFrom('entry')
    .select(['index', 'hash'])
    .where('sequence', '<=', sequence)
    .orderBy('index', 'desc')
    .limit(1)
    .executeTakeFirst();
  return head ?? GENESIS;
}
