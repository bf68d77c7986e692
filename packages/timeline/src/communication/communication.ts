import type { Instant } from '@candor/log';
import { millisecondsOf } from '@candor/log';
import type { CorrectionRow, Row, Source, UpdateRow, WithdrawalRow } from '../rows/row.ts';
import { medianOf } from '../spread/median.ts';
import type { PromisedPostmortem } from './postmortem-promise.ts';
import { promisedPostmortemsOf } from './postmortem-promise.ts';
import type { PromisedUpdate } from './promises.ts';
import { promisesOf } from './promises.ts';

/** The time between two public updates, by when they were recorded, during which the incident was open. */
export interface Silence {
  readonly milliseconds: number;
  readonly from: { readonly at: Instant; readonly source: Source };
  readonly to: { readonly at: Instant; readonly source: Source };
}

/** How an incident was told; how soon it was first told is the duration `to_first_word`. */
export interface Communication {
  /** How many updates there were, those included that were corrected or withdrawn since: a correction is no update. */
  readonly updates: number;
  /** The longest time without a word; null when there were not two updates to lie between, or all was told at once. */
  readonly longestSilence: Silence | null;
  /** The median time between updates in milliseconds; null as above. */
  readonly usualSilence: number | null;
  readonly promises: readonly PromisedUpdate[];
  /** What was corrected and withdrawn, in the order of the log. */
  readonly corrections: readonly CorrectionRow[];
  readonly withdrawals: readonly WithdrawalRow[];
  /** Every promise of its postmortem, in the order in which they were made. */
  readonly postmortems: readonly PromisedPostmortem[];
}

/** Reads how an incident was told from its rows, given in the order of the log. */
export function communicationOf(rows: readonly Row[]): Communication {
  const updates = rows.filter((row) => row.kind === 'update');
  const toldAfterwards = rows.some((row) => row.kind === 'declared' && row.backfilled);
  const silences = toldAfterwards ? [] : silencesBetween(updates);
  return {
    updates: updates.length,
    longestSilence: silences.reduce<Silence | null>(
      (longest, silence) => (longest && longest.milliseconds >= silence.milliseconds ? longest : silence),
      null,
    ),
    usualSilence: medianOf(silences.map((silence) => silence.milliseconds)),
    promises: promisesOf(rows),
    corrections: rows.filter((row) => row.kind === 'correction'),
    withdrawals: rows.filter((row) => row.kind === 'withdrawal'),
    postmortems: promisedPostmortemsOf(rows),
  };
}

function silencesBetween(updates: readonly UpdateRow[]): Silence[] {
  return updates.flatMap((update, position) => {
    const next = updates[position + 1];
    if (!next || update.status === 'resolved') return [];
    const milliseconds = millisecondsOf(next.recordedAt) - millisecondsOf(update.recordedAt);
    return [{ milliseconds, from: wordAt(update), to: wordAt(next) }];
  });
}

function wordAt({ recordedAt: at, source }: UpdateRow): Silence['from'] {
  return { at, source };
}
