import type { FeatureStatus } from '@candor/features';
import type { IncidentId, Instant, MaintenanceId } from '@candor/log';
import type { Head } from '@candor/record';
import { GENESIS } from '@candor/record';

/** Who says something of a feature: an incident, a maintenance, or its standing status. */
export type Sayer =
  | { readonly kind: 'incident'; readonly id: IncidentId }
  | { readonly kind: 'maintenance'; readonly id: MaintenanceId }
  | { readonly kind: 'standing'; readonly id: 'standing' };

/** A status, never `operational`, that one sayer gave a feature from a moment on. */
export interface OpenClaim {
  readonly sayer: Sayer;
  readonly status: Exclude<FeatureStatus, 'operational'>;
  readonly from: Instant;
}

/** An `OpenClaim` that came to its end. It ends where it began when all of it was told otherwise later. */
export interface PastClaim extends OpenClaim {
  readonly until: Instant;
}

/** A time in which a feature was in use, as readers were told; it goes on while `until` is null. */
export interface TimeInUse {
  readonly from: Instant;
  readonly until: Instant | null;
}

/** What readers were told of one feature over time, and all that touched it. */
export interface FeatureHistory {
  /** What is claimed now, by the sayer's id: an incident or maintenance that is over claims nothing. */
  readonly open: Map<Sayer['id'], OpenClaim>;
  /** What was claimed, in the order of its ends. */
  readonly past: PastClaim[];
  /** When it was in use, oldest first: it is told of once it is added, and archived in between. */
  readonly inUse: TimeInUse[];
  /** The incidents that ever named it, in the order in which they first did. */
  readonly incidents: Set<IncidentId>;
  /** The maintenances that were ever planned on it or named it, in the order in which they first did. */
  readonly maintenances: Set<MaintenanceId>;
  /** The newest entry about it, or about an incident or maintenance that named it: what its page shows. */
  newest: Head;
  /** When that was recorded; null before it. */
  newestAt: Instant | null;
  /** When an update last said something of it; null before it. */
  saidAt: Instant | null;
  /** The entry that last said what to use instead, or took that back; null before the first. */
  alternativeSaid: Head | null;
}

export function newHistory(): FeatureHistory {
  return {
    open: new Map(),
    past: [],
    inUse: [],
    incidents: new Set(),
    maintenances: new Set(),
    newest: GENESIS,
    newestAt: null,
    saidAt: null,
    alternativeSaid: null,
  };
}

/** What one sayer says of a feature from a moment on. */
export interface Saying {
  readonly sayer: Sayer;
  readonly status: FeatureStatus;
  readonly from: Instant;
}

/**
 * Folds one saying into a history, in place. It counts from when it happened: what the same sayer had said of that time
 * and after it is cut short there, and what had only begun after it stays as a mark without length.
 */
export function say({ open, past }: FeatureHistory, { sayer, status, from }: Saying): void {
  const cut: PastClaim[] = [];
  for (let place = past.length - 1; place >= 0 && endOf(past, place) > from; place -= 1)
    if (past[place]?.sayer.id === sayer.id) cut.push(...past.splice(place, 1));
  const before = open.get(sayer.id);
  open.delete(sayer.id);
  for (const claim of before ? [...cut, before] : cut)
    insert(past, { ...claim, until: claim.from > from ? claim.from : from });
  if (status !== 'operational') open.set(sayer.id, { sayer, status, from });
}

function insert(past: PastClaim[], claim: PastClaim): void {
  let place = past.length;
  while (place > 0 && endOf(past, place - 1) > claim.until) place -= 1;
  past.splice(place, 0, claim);
}

function endOf(past: readonly PastClaim[], place: number): string {
  return past[place]?.until ?? '';
}
