import type { FeatureStatus } from '@candor/features';
import { worstOf } from '@candor/features';
import type { FeatureId, Instant } from '@candor/log';
import { millisecondsOf } from '@candor/log';
import type { Source, ToldName, UpdateRow } from './rows/row.ts';

/** A stretch of time during which an incident says that a feature had one status; `to` is null while it lasts. */
export interface StatusInterval {
  readonly status: Exclude<FeatureStatus, 'operational'>;
  readonly from: Instant;
  readonly to: Instant | null;
  readonly began: Source;
  readonly ended: Source | null;
}

/**
 * For how long a feature was affected, over all its intervals. `invalid`: it was said to be operational again from
 * before it was affected, so the time cannot be counted.
 */
export type Affected =
  | { readonly state: 'known'; readonly milliseconds: number }
  | { readonly state: 'ongoing'; readonly since: Instant }
  | { readonly state: 'invalid' };

/** What an incident says of one feature, over time, under the last name readers were told. */
export interface FeatureHistory extends ToldName {
  readonly featureId: FeatureId;
  readonly worst: FeatureStatus;
  readonly intervals: readonly StatusInterval[];
  readonly affected: Affected;
  /** Every update that said something of it, in the order of the log. */
  readonly sources: readonly Source[];
}

/**
 * The history of every feature that the updates (in the order of the log) touched, in the order of first mention.
 *
 * By the time it happened, each word holds from then on and replaces what earlier words said of later times; so the
 * last status is always the one readers see.
 */
export function featureHistories(updates: readonly UpdateRow[]): FeatureHistory[] {
  const turns = new Map<FeatureId, Turn[]>();
  for (const update of updates)
    for (const { featureId, to: status, product, feature } of update.changes) {
      const turn = { at: update.happenedAt, status, source: update.source, name: { product, feature } };
      turns.set(featureId, [...(turns.get(featureId) ?? []), turn]);
    }
  return [...turns].map(([featureId, told]) => historyOf(featureId, told));
}

interface Turn {
  readonly at: Instant;
  readonly status: FeatureStatus;
  readonly source: Source;
  readonly name: ToldName;
}

function historyOf(featureId: FeatureId, told: readonly Turn[]): FeatureHistory {
  let standing: Turn[] = [];
  let contradicted = false;
  for (const turn of told) {
    const since = affectedSince(standing);
    if (turn.status === 'operational' && since !== undefined && turn.at < since) contradicted = true;
    standing = [...standing.filter((earlier) => earlier.at <= turn.at), turn];
  }
  const intervals = intervalsOf(standing);
  const name = told.at(-1)?.name ?? { product: '', feature: featureId };
  return {
    featureId,
    ...name,
    worst: worstOf(told.map((turn) => turn.status)),
    intervals,
    affected: affectedFor(intervals, contradicted),
    sources: told.map((turn) => turn.source),
  };
}

/** When the affected stretch began that lasts at the end of the turns. */
function affectedSince(turns: readonly Turn[]): Instant | undefined {
  return turns[turns.findLastIndex((turn) => turn.status === 'operational') + 1]?.at;
}

function intervalsOf(turns: readonly Turn[]): StatusInterval[] {
  return turns.flatMap(({ at: from, status, source: began }, position) => {
    if (status === 'operational') return [];
    const next = turns[position + 1];
    return [{ status, from, to: next?.at ?? null, began, ended: next?.source ?? null }];
  });
}

function affectedFor(intervals: readonly StatusInterval[], contradicted: boolean): Affected {
  const last = intervals.at(-1);
  if (last?.to === null) {
    const since = intervals.findLast((it, position) => intervals[position - 1]?.to !== it.from) ?? last;
    return { state: 'ongoing', since: since.from };
  }
  if (contradicted || last === undefined) return { state: 'invalid' };
  const milliseconds = intervals.reduce(
    (sum, { from, to }) => sum + (to === null ? 0 : millisecondsOf(to) - millisecondsOf(from)),
    0,
  );
  return { state: 'known', milliseconds };
}
