import type { MarkedMilestone } from '@candor/incidents';
import type { Instant } from '@candor/log';
import type { Row, Source, UpdateRow } from './rows/row.ts';

/** The milestones of an incident, in the order in which they usually come. */
export const MILESTONES = [
  'impact_started',
  'detected',
  'acknowledged',
  'first_public_update',
  'mitigated',
  'resolved',
] as const;
export type Milestone = (typeof MILESTONES)[number];

/** A point in time that matters: marked by an operator or derived from updates, and where it is written. */
export interface Moment {
  readonly at: Instant;
  readonly origin: 'marked' | 'derived';
  readonly source: Source;
}

/** Each milestone, or null when nothing says when it was. */
export type Milestones = Readonly<Record<Milestone, Moment | null>>;

/**
 * Reads the milestones off the rows, given in the order of the log. A marking counts until it is replaced or taken
 * back; the start of the impact falls back to the earliest time at which an update said that a feature was affected.
 */
export function milestonesOf(rows: readonly Row[]): Milestones {
  const updates = rows.filter((row) => row.kind === 'update');
  return {
    impact_started: marked(rows, 'impact_started') ?? firstClaim(updates),
    detected: marked(rows, 'detected'),
    acknowledged: marked(rows, 'acknowledged'),
    first_public_update: firstWord(updates),
    mitigated: marked(rows, 'mitigated'),
    resolved: lastResolution(updates),
  };
}

function marked(rows: readonly Row[], milestone: MarkedMilestone): Moment | null {
  const row = rows.find((it) => it.kind === 'milestone' && it.milestone === milestone && it.stands);
  if (row?.kind !== 'milestone' || row.at === null) return null;
  return { at: row.at, origin: 'marked', source: row.source };
}

function firstClaim(updates: readonly UpdateRow[]): Moment | null {
  let first: UpdateRow | undefined;
  for (const update of updates) {
    const claims = update.changes.some((change) => change.to !== 'operational');
    if (claims && (first === undefined || update.happenedAt < first.happenedAt)) first = update;
  }
  return first ? happened(first) : null;
}

function firstWord([first]: readonly UpdateRow[]): Moment | null {
  return first ? { at: first.recordedAt, origin: 'derived', source: first.source } : null;
}

/** The update that resolved the incident for the last time; a further word after it does not move the moment. */
function lastResolution(updates: readonly UpdateRow[]): Moment | null {
  const lastOpen = updates.findLastIndex((update) => update.status !== 'resolved');
  const resolving = updates[lastOpen + 1];
  return resolving ? happened(resolving) : null;
}

function happened(update: UpdateRow): Moment {
  return { at: update.happenedAt, origin: 'derived', source: update.source };
}
