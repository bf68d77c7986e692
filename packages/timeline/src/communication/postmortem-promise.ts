import { isKept } from '@candor/incidents';
import type { Instant } from '@candor/log';
import { millisecondsOf } from '@candor/log';
import type { Row, Source } from '../rows/row.ts';

/**
 * What became of a promised postmortem.
 *
 * `kept`: it was published in time (two minutes late still count); `late`: it was published later, by `milliseconds` after
 * it was due; `declined`: it was said that there will be none; `unmet`: it ran out and none came so far; `due`: none came
 * yet and nothing tells that it ran out.
 */
export type PostmortemFate =
  | { readonly state: 'kept' | 'declined'; readonly at: Instant; readonly source: Source }
  | { readonly state: 'late'; readonly at: Instant; readonly source: Source; readonly milliseconds: number }
  | { readonly state: 'unmet'; readonly source: Source }
  | { readonly state: 'due' };

/** A postmortem that readers were promised. */
export interface PromisedPostmortem {
  readonly due: Instant;
  /** The promise. */
  readonly source: Source;
  readonly fate: PostmortemFate;
}

/** The promise of a postmortem that was made last, which takes the place of those before; from rows in the order of the log. */
export function promisedPostmortemOf(rows: readonly Row[]): PromisedPostmortem | null {
  const place = rows.findLastIndex((row) => row.kind === 'postmortem-promised');
  const promise = rows[place];
  if (promise?.kind !== 'postmortem-promised') return null;
  return { due: promise.due, source: promise.source, fate: fateOf(promise.due, rows.slice(place + 1)) };
}

function fateOf(due: Instant, later: readonly Row[]): PostmortemFate {
  const end = later.find((row) => row.kind === 'postmortem' || row.kind === 'postmortem-declined');
  if (!end) {
    const ranOut = later.find((row) => row.kind === 'postmortem-late');
    return ranOut ? { state: 'unmet', source: ranOut.source } : { state: 'due' };
  }
  const { recordedAt: at, source } = end;
  if (end.kind === 'postmortem-declined') return { state: 'declined', at, source };
  if (isKept(due, at)) return { state: 'kept', at, source };
  return { state: 'late', at, source, milliseconds: millisecondsOf(at) - millisecondsOf(due) };
}
