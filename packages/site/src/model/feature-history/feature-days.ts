import type { FeatureStatus } from '@candor/features';
import { FEATURE_STATUSES, worstOf } from '@candor/features';
import type { Instant } from '@candor/log';
import { millisecondsOf } from '@candor/log';
import { daysBefore } from '../../html/words/calendar.ts';
import { dayStart } from '../../time/day-start.ts';
import type { FeatureHistory, PastClaim, Sayer } from './feature-history.ts';
import { whileInUse } from './while-in-use.ts';

/** How a feature was at a moment: its status, or why it had none. */
export type FeatureState = FeatureStatus | 'untold' | 'archived';

/** From best to worst; a time without a status is better than any, so that a day is named after what was said of it. */
export const FEATURE_STATES: readonly FeatureState[] = ['untold', 'archived', ...FEATURE_STATUSES];

/** A day of a feature. */
export interface FeatureDay {
  /** In the page's zone, as YYYY-MM-DD. */
  readonly day: string;
  /** The worst state of the day, however short. */
  readonly worst: FeatureState;
  /** How long it was in each state, in milliseconds, the worst first; what was all told otherwise later has 0. */
  readonly lengths: readonly { readonly state: FeatureState; readonly milliseconds: number }[];
  /** On the last day alone: the state that goes on, and since when in that day. `lengths` has nothing of it. */
  readonly goesOn: { readonly state: FeatureState; readonly since: Instant } | null;
  /** The incidents and maintenances that claimed something of it, in the order in which their claims end. */
  readonly sayers: readonly Sayer[];
}

/** The days up to `last` (YYYY-MM-DD, today), so many of them, in a zone given in IANA's words; oldest first. */
export interface Days {
  readonly last: string;
  readonly count: number;
  readonly timeZone: string;
}

/** The last days of a feature: what was said of it, laid over when it happened. The last day is not over. */
export function featureDays(history: FeatureHistory, { last, count, timeZone }: Days): FeatureDay[] {
  const named = Array.from({ length: count }, (_, place) => daysBefore(last, count - 1 - place));
  const starts = [...named, daysBefore(last, -1)].map((day) => dayStart(timeZone, day));
  const claims = whileInUse(claimsSince(history, starts[0] as Instant, starts[count] as Instant), history.inUse);
  return named.map((day, place) => {
    const span = { from: starts[place] as Instant, until: starts[place + 1] as Instant };
    return dayOf(history, claims, { day, isLast: place === count - 1, ...span });
  });
}

/** What was claimed at some time of a span; what still is goes on past its end. */
function claimsSince({ past, open }: FeatureHistory, from: Instant, until: Instant): PastClaim[] {
  const claims: PastClaim[] = [];
  for (let place = past.length - 1; place >= 0; place -= 1) {
    const claim = past[place];
    if (!claim || claim.until < from) break;
    claims.push(claim);
  }
  return [...claims.reverse(), ...[...open.values()].map((it) => ({ ...it, until }))];
}

interface Span {
  readonly from: Instant;
  readonly until: Instant;
}

function dayOf(
  history: FeatureHistory,
  all: readonly PastClaim[],
  { day, isLast, from, until }: Span & { readonly day: string; readonly isLast: boolean },
): FeatureDay {
  const claims = all.filter((claim) => claim.from < until && (claim.until > from || claim.from >= from));
  const runs = runsOf(history, claims, { from, until });
  const goesOn = isLast ? (runs.pop() ?? null) : null;
  const lengths = new Map<FeatureState, number>(claims.filter(isTakenBack).map(({ status }) => [status, 0]));
  for (const { state, since, until: end } of runs)
    lengths.set(state, (lengths.get(state) ?? 0) + millisecondsOf(end) - millisecondsOf(since));
  const worst = worstState([...lengths.keys(), ...(goesOn ? [goesOn.state] : [])]);
  return {
    day,
    worst,
    lengths: [...lengths]
      .filter(([state, milliseconds]) => milliseconds > 0 || state === worst)
      .map(([state, milliseconds]) => ({ state, milliseconds }))
      .sort((one, other) => FEATURE_STATES.indexOf(other.state) - FEATURE_STATES.indexOf(one.state)),
    goesOn: goesOn && { state: goesOn.state, since: goesOn.since },
    sayers: [...new Map(claims.map(({ sayer }) => [sayer.id, sayer])).values()],
  };
}

/** What was told otherwise of all its time, and yet was told. A standing status says nothing of any other time. */
function isTakenBack({ sayer, from, until }: PastClaim): boolean {
  return from === until && sayer.kind !== 'standing';
}

interface Run {
  readonly state: FeatureState;
  readonly since: Instant;
  readonly until: Instant;
}

/** A span in its states, one after the other. */
function runsOf(history: FeatureHistory, claims: readonly PastClaim[], { from, until }: Span): Run[] {
  const moments = [...claims, ...history.inUse].flatMap((it) => [it.from, it.until ?? until]);
  const cuts = [...new Set([from, ...moments.filter((it) => it > from && it < until), until])].sort();
  const runs: Run[] = [];
  for (const [place, start] of cuts.slice(0, -1).entries()) {
    const end = cuts[place + 1] as Instant;
    const state = stateAt(history, claims, start);
    const last = runs.at(-1);
    if (last?.state === state) runs[runs.length - 1] = { ...last, until: end };
    else runs.push({ state, since: start, until: end });
  }
  return runs;
}

/** A claim counts also of a time before the feature was in use: it was told. Its standing status counts while it is. */
function stateAt({ inUse }: FeatureHistory, claims: readonly PastClaim[], at: Instant): FeatureState {
  const holds = (it: { readonly from: Instant; readonly until: Instant | null }) =>
    it.from <= at && (it.until === null || it.until > at);
  const isInUse = inUse.some(holds);
  const said = claims.filter((claim) => holds(claim) && (isInUse || claim.sayer.kind !== 'standing'));
  if (isInUse || said.length > 0) return worstOf(said.map(({ status }) => status));
  return inUse.some(({ from }) => from <= at) ? 'archived' : 'untold';
}

function worstState(states: Iterable<FeatureState>): FeatureState {
  let worst = 0;
  for (const state of states) worst = Math.max(worst, FEATURE_STATES.indexOf(state));
  return FEATURE_STATES[worst] as FeatureState;
}
