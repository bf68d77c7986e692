import { metFate } from '@candor/incidents';
import type { Instant } from '@candor/log';
import { millisecondsOf } from '@candor/log';
import type { Row, Source, UpdateRow } from '../rows/row.ts';

/**
 * What became of a promised update.
 *
 * `kept`: the next update came in time (two minutes late still count); `resolved`: it came in time and resolved the
 * incident; `withdrawn`: it was taken back before its time; `late`: it came later, by `milliseconds` after it was due; `unmet`: it ran out and nothing came so far;
 * `due`: nothing came yet and nothing tells that it ran out.
 */
export type Fate =
  | { readonly state: 'kept' | 'resolved'; readonly at: Instant; readonly source: Source }
  | { readonly state: 'late'; readonly at: Instant; readonly source: Source; readonly milliseconds: number }
  | { readonly state: 'withdrawn'; readonly at: Instant; readonly source: Source }
  | { readonly state: 'unmet'; readonly source: Source }
  | { readonly state: 'due' };

/** An update that readers were promised. */
export interface PromisedUpdate {
  readonly due: Instant;
  /** The update that promised it. */
  readonly source: Source;
  readonly fate: Fate;
}

/** Every promise of an incident with its fate, from its rows in the order of the log. */
export function promisesOf(rows: readonly Row[]): PromisedUpdate[] {
  return rows.flatMap((row, position) => {
    if (row.kind !== 'update' || row.nextUpdateBy === null) return [];
    const due = row.nextUpdateBy;
    return [{ due, source: row.source, fate: fateOf(due, rows.slice(position + 1)) }];
  });
}

function fateOf(due: Instant, later: readonly Row[]): Fate {
  const next = later.find((row) => row.kind === 'update' || row.kind === 'promise-withdrawn');
  if (next?.kind === 'promise-withdrawn') return { state: 'withdrawn', at: next.recordedAt, source: next.source };
  if (next) return metBy(due, next);
  const ranOut = later.find((row) => row.kind === 'promise-late' && row.due === due);
  return ranOut ? { state: 'unmet', source: ranOut.source } : { state: 'due' };
}

function metBy(due: Instant, { recordedAt: at, source, status }: UpdateRow): Fate {
  const state = metFate(due, { recordedAt: at, resolves: status === 'resolved' });
  if (state === 'late') return { state, at, source, milliseconds: millisecondsOf(at) - millisecondsOf(due) };
  return { state, at, source };
}
