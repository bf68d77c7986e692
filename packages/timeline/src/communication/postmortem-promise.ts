import { promisedPostmortems } from '@candor/incidents';
import type { Instant } from '@candor/log';
import { millisecondsOf } from '@candor/log';
import type { Row, Source } from '../rows/row.ts';

/**
 * What became of a promised postmortem, as `promisedPostmortems` of the incidents decides.
 *
 * `kept`: it was published in time (two minutes late still count); `late`: it was published later, by `milliseconds` after
 * it was due; `declined`: it was said in time that there will be none; `late-declined`: that was said only later; `unmet`:
 * it ran out and none came so far; `moved`: another promise took its place after the incident was open again; `due`: none
 * came yet and nothing tells that it ran out.
 */
export type PostmortemFate =
  | { readonly state: 'kept' | 'declined' | 'late-declined'; readonly at: Instant; readonly source: Source }
  | { readonly state: 'late'; readonly at: Instant; readonly source: Source; readonly milliseconds: number }
  | { readonly state: 'unmet' | 'moved'; readonly source: Source }
  | { readonly state: 'due' };

/** A postmortem that readers were promised. */
export interface PromisedPostmortem {
  readonly due: Instant;
  /** The promise. */
  readonly source: Source;
  readonly fate: PostmortemFate;
}

/** All promises of a postmortem, in the order in which they were made; from rows in the order of the log. */
export function promisedPostmortemsOf(rows: readonly Row[]): PromisedPostmortem[] {
  return promisedPostmortems(rows).map((promise) => ({
    due: promise.due,
    source: promise.made.source,
    fate: fateOf(promise),
  }));
}

function fateOf({ due, fate, end, newest }: ReturnType<typeof promisedPostmortems<Row>>[number]): PostmortemFate {
  const { source, recordedAt: at } = end ?? newest;
  switch (fate) {
    case 'due':
      return { state: 'due' };
    case 'moved':
      return { state: 'moved', source };
    case 'kept':
      return { state: 'kept', at, source };
    case 'withdrawn':
      return { state: 'declined', at, source };
    case 'late':
      if (end === null) return { state: 'unmet', source };
      if (end.kind === 'postmortem-declined') return { state: 'late-declined', at, source };
      return { state: 'late', at, source, milliseconds: millisecondsOf(at) - millisecondsOf(due) };
  }
}
