import type { HeartbeatWatch } from './disk/heartbeat.ts';
import type { Mirror } from './mirror/mirror.ts';

/** How far what is served can be trusted to be new. */
export interface Freshness {
  /** Whole seconds since the source of what is served was last heard; null when it never was. */
  readonly age: () => number | null;
  /** Whether that is longer ago than the setting allows, or never was. */
  readonly isStale: () => boolean;
  /** Why, in a sentence, where this is a mirror that cannot follow its origin; else null. */
  readonly problem: () => string | null;
}

/** What freshness is told by. */
export interface FreshnessParts {
  readonly heartbeat: HeartbeatWatch;
  /** Null where the published files are the api's own. */
  readonly mirror: Mirror | null;
  /** In seconds. */
  readonly staleAfter: number;
}

/** Where an origin has no heartbeat, as a copy at a host of plain files, its age counts from when it was followed last. */
export function openFreshness({ heartbeat, mirror, staleAfter }: FreshnessParts): Freshness {
  const age = () => heartbeat.age() ?? mirror?.sinceFollowed() ?? null;
  return {
    age,
    isStale: () => (age() ?? Number.POSITIVE_INFINITY) > staleAfter,
    problem: () => mirror?.trouble()?.message ?? null,
  };
}
