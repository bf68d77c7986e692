import type { PastClaim, TimeInUse } from './feature-history.ts';

/**
 * Claims without the times in which their feature was archived: there it has no status. What was claimed before ends, and
 * goes on if the feature is used again meanwhile; what was claimed of such a time alone stays as a mark without length.
 */
export function whileInUse(claims: readonly PastClaim[], inUse: readonly TimeInUse[]): readonly PastClaim[] {
  return archivedTimes(inUse).reduce<readonly PastClaim[]>(
    (pieces, time) => pieces.flatMap((piece) => without(time, piece)),
    claims,
  );
}

function without({ from, until }: TimeInUse, claim: PastClaim): PastClaim[] {
  if (claim.until <= from || (until !== null && claim.from >= until)) return [claim];
  const before = { ...claim, until: claim.from > from ? claim.from : from };
  return until === null || claim.until <= until ? [before] : [before, { ...claim, from: until }];
}

/** The times between those in use; the last one goes on while `until` is null. */
function archivedTimes(inUse: readonly TimeInUse[]): TimeInUse[] {
  return inUse.flatMap(({ until }, place) =>
    until === null ? [] : [{ from: until, until: inUse[place + 1]?.from ?? null }],
  );
}
