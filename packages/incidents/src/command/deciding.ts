import type { Catalogue } from '@candor/features';
import type { Deciding } from '@candor/log';

/** What deciding on an incident may know besides its own state. */
export interface DecidingIncident extends Deciding {
  readonly catalogue: Catalogue;
}
