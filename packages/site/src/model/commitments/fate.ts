import type { Commitment } from '@candor/incidents';
import type { SiteModel } from '../site-model.ts';
import { allCommitments } from './standing.ts';
import type { ToldCommitment } from './told-commitment.ts';

/**
 * What became of a commitment, by which it is counted.
 *
 * `kept`: done, and no day was told later than the first; `moved`: done, after it was moved to a later day in time; `late`: a
 * day passed without it, whatever came later; `dropped`: dropped before its day; `open`: none of these so far.
 */
export const COMMITMENT_FATES = ['kept', 'moved', 'late', 'dropped', 'open'] as const;
export type CommitmentFate = (typeof COMMITMENT_FATES)[number];

export function commitmentFate({ state, due, slips, missed }: Commitment): CommitmentFate {
  if (missed.length > 0) return 'late';
  if (state !== 'kept') return state;
  const first = slips[0]?.from ?? due;
  return slips.some(({ to }) => to > first) ? 'moved' : 'kept';
}

/** How many commitments had which fate. `counted`: those that say something of whether days are kept. */
export type CommitmentRate = Readonly<Record<CommitmentFate | 'counted', number>>;

/** Counts commitments by their fate. */
export function commitmentRate(commitments: readonly ToldCommitment[]): CommitmentRate {
  const count = (fate: CommitmentFate) => commitments.filter(({ state }) => commitmentFate(state) === fate).length;
  const [kept, moved, late] = [count('kept'), count('moved'), count('late')];
  return { kept, moved, late, dropped: count('dropped'), open: count('open'), counted: kept + moved + late };
}

/** A year, as YYYY, and what was first told to be done by a day in it. */
export interface CommittedYear {
  readonly year: string;
  readonly commitments: readonly ToldCommitment[];
}

/** All commitments by the year of the day that was told first, the newest year first. */
export function committedYears(model: SiteModel): CommittedYear[] {
  const years = Map.groupBy(allCommitments(model), ({ state }) => firstYearOf(state));
  return [...years]
    .map(([year, commitments]) => ({ year, commitments }))
    .sort((one, other) => (one.year < other.year ? 1 : -1));
}

/** The year of the day that was told first: no later day takes a commitment out of it. */
export function firstYearOf({ due, slips }: Commitment): string {
  return (slips[0]?.from ?? due).slice(0, 'YYYY'.length);
}
