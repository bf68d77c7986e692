import type { Catalogue } from '@candor/features';
import { EMPTY_CATALOGUE } from '@candor/features';
import type { Links } from '@candor/incidents';
import { FIRST_POSTMORTEM_TERM, NO_LINKS } from '@candor/incidents';
import type { FeatureId, IncidentId, Instant, MaintenanceId, Text } from '@candor/log';
import type { Continuation, Head, Language, Looks, PageSettings, ToldKey } from '@candor/record';
import { FIRST_LANGUAGES, FIRST_LOOKS, GENESIS } from '@candor/record';
import type { ToldCommitment } from './commitments/told-commitment.ts';
import type { FeatureHistory } from './feature-history/feature-history.ts';
import type { ToldIncident } from './told-incident.ts';
import type { ToldMaintenance } from './told-maintenance.ts';
import type { ToldPostmortem } from './told-postmortem.ts';
import type { ToldRedaction } from './told-redaction.ts';

/**
 * What readers were told, folded from the record: all that any page, feed or JSON file is rendered from.
 *
 * It is folded in place by `applyEntry` and never written otherwise.
 */
export interface SiteModel {
  head: Head;
  /** When the first entry was recorded; null before it. */
  beganAt: Instant | null;
  /** When the newest entry was recorded; null before the first. */
  recordedAt: Instant | null;
  page: PageSettings | null;
  looks: Looks;
  /** What the page is written in: its first language at the root, the others below their tags. */
  languages: readonly Language[];
  /** Who runs the page, in Markdown; null while nobody said so. */
  imprint: Text | null;
  /** The newest entry that changed it. */
  imprintHead: Head;
  /**
   * The newest entry that changed what stands on every page: settings, looks, languages, that there is an imprint, the
   * first maintenance, postmortem or commitment, a redaction.
   */
  pageHead: Head;
  /** Whether a maintenance was ever told: every page leads to them from then on. */
  hasMaintenance: boolean;
  /** Where the record goes on after entries were lost, oldest first. */
  readonly continuations: ToldContinuation[];
  catalogue: Catalogue;
  /** The newest entry that changed what there is, its names or its order. */
  catalogueHead: Head;
  /** What each feature is called in addresses, from when it was first told on. */
  readonly slugs: Map<FeatureId, string>;
  /** The keys that sign what is published, in the order in which they were told; the last one signs now. */
  readonly signingKeys: ToldKey[];
  /** In the order in which they were declared. An incident is shown from its first update on. */
  readonly incidents: Map<IncidentId, ToldIncident>;
  /** In the order in which they were announced. A maintenance is shown from its first update on. */
  readonly maintenances: Map<MaintenanceId, ToldMaintenance>;
  /** What readers were told of each feature over time. */
  readonly histories: Map<FeatureId, FeatureHistory>;
  /** By incident, in the order in which they were published first. Once there is one, every page leads to them. */
  readonly postmortems: Map<IncidentId, ToldPostmortem>;
  /** By the incident that they were made after. Once there is one, every page leads to them. */
  readonly commitments: Map<IncidentId, readonly ToldCommitment[]>;
  /** The newest entry that changed what stands on the page of the record. */
  recordPageHead: Head;
  /** Within how many working days a postmortem is promised from now on; null where none is. */
  postmortemTerm: number | null;
  /** The links between incidents that readers know of. */
  links: Links;
  /** Which texts were destroyed, by their hashes. */
  readonly redactions: Map<string, ToldRedaction>;
  /** The incident that each entry told of, in the order of the record: for what is kept up about all of them (`keptUp`). */
  readonly told: ToldIncident[];
  /** The newest entries as open pages need to hear of them, oldest first, at most 100. */
  readonly recent: Change[];
}

/** The entry that says that others are missing, and when it was recorded. */
export interface ToldContinuation extends Continuation, Head {
  readonly recordedAt: Instant;
}

/** One entry and the pages it changed (and the icon), `*` for very many: what open pages are told. */
export interface Change {
  readonly index: number;
  readonly hash: string;
  readonly kind: string;
  readonly paths: readonly string[];
}

/** A site of which nothing was told yet. */
export function emptySite(): SiteModel {
  return {
    head: GENESIS,
    beganAt: null,
    recordedAt: null,
    page: null,
    looks: FIRST_LOOKS,
    languages: FIRST_LANGUAGES,
    imprint: null,
    imprintHead: GENESIS,
    pageHead: GENESIS,
    hasMaintenance: false,
    continuations: [],
    signingKeys: [],
    catalogue: EMPTY_CATALOGUE,
    catalogueHead: GENESIS,
    slugs: new Map(),
    incidents: new Map(),
    maintenances: new Map(),
    histories: new Map(),
    postmortems: new Map(),
    commitments: new Map(),
    recordPageHead: GENESIS,
    postmortemTerm: FIRST_POSTMORTEM_TERM,
    links: NO_LINKS,
    redactions: new Map(),
    told: [],
    recent: [],
  };
}
