import type { Commitment } from '@candor/incidents';
import { isMissed } from '@candor/incidents';
import type { SiteModel } from '../site-model.ts';
import type { ToldCommitment } from './told-commitment.ts';
import { newestOfCommitment } from './told-commitment.ts';

/** How a commitment stands: in the order in which lists count them. `missed`: its day passed, and it is still open. */
export const STANDINGS = ['missed', 'open', 'kept', 'dropped'] as const;
export type Standing = (typeof STANDINGS)[number];

export function standingOf(commitment: Commitment): Standing {
  return isMissed(commitment) ? 'missed' : commitment.state;
}

/** How many of some commitments stand how; only those that there are, in the order of `STANDINGS`. */
export function countStandings(commitments: readonly ToldCommitment[]): { standing: Standing; count: number }[] {
  return STANDINGS.map((standing) => ({
    standing,
    count: commitments.filter(({ state }) => standingOf(state) === standing).length,
  })).filter(({ count }) => count > 0);
}

/** Every commitment that readers were told of, in the order of their incidents and of making. */
export function allCommitments({ commitments }: SiteModel): ToldCommitment[] {
  return [...commitments.values()].flat();
}

/** Those that are open, the overdue ones first, then by the day that they are due by. */
export function openFirst(commitments: readonly ToldCommitment[]): ToldCommitment[] {
  return commitments.filter(({ state }) => state.state === 'open').sort(byUrgency);
}

/** Those that were done or dropped, what was told last first. */
export function endedLatest(commitments: readonly ToldCommitment[]): ToldCommitment[] {
  return commitments
    .filter(({ state }) => state.state !== 'open')
    .sort((one, other) => newestOfCommitment(other).index - newestOfCommitment(one).index);
}

/** All of them: what is open first, what ended behind it. */
export function inOrder(commitments: readonly ToldCommitment[]): ToldCommitment[] {
  return [...openFirst(commitments), ...endedLatest(commitments)];
}

function byUrgency(one: ToldCommitment, other: ToldCommitment): number {
  const [a, b] = [one.state, other.state];
  if (isMissed(a) !== isMissed(b)) return isMissed(a) ? -1 : 1;
  if (a.due !== b.due) return a.due < b.due ? -1 : 1;
  return one.moments[0].index - other.moments[0].index;
}
