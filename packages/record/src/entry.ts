import type { CatalogueEvent } from '@candor/features';
import type {
  IncidentEvent,
  IncidentLink,
  MaintenanceEvent,
  PostmortemEvent,
  PublishedPostmortem,
} from '@candor/incidents';
import type { ActorRole, IncidentId, Instant, MaintenanceId } from '@candor/log';
import type { PageEvent } from './page/settings.ts';
import type { TextRedacted } from './redaction/events.ts';

type IncidentData<Type extends IncidentEvent['type']> = (IncidentEvent & { type: Type })['data'] & {
  readonly incidentId: IncidentId;
};

type PageData<Type extends PageEvent['type']> = (PageEvent & { type: Type })['data'];
type MaintenanceData<Type extends MaintenanceEvent['type']> = Omit<
  (MaintenanceEvent & { type: Type })['data'],
  'seriesId'
> & { readonly maintenanceId: MaintenanceId };

type PostmortemData<Type extends PostmortemEvent['type']> = (PostmortemEvent & { type: Type })['data'] & {
  readonly incidentId: IncidentId;
};

type CatalogueData<Type extends CatalogueEvent['type']> = (CatalogueEvent & { type: Type })['data'];

/** What each kind of public entry says. Every one also says when it happened and in which role it was said. */
export interface PublicData {
  readonly page: PageData<'PageSettingsChanged'>;
  readonly looks: PageData<'PageLooksChanged'>;
  readonly languages: PageData<'PageLanguagesChanged'>;
  readonly imprint: PageData<'ImprintChanged'>;
  readonly 'postmortem-term': PageData<'PostmortemTermSet'>;
  readonly continued: PageData<'RecordContinued'>;
  readonly 'signing-key': PageData<'SigningKeyTold'>;
  readonly 'product-added': CatalogueData<'ProductAdded'>;
  readonly 'product-renamed': CatalogueData<'ProductRenamed'>;
  readonly 'product-archived': CatalogueData<'ProductArchived'>;
  readonly 'feature-added': CatalogueData<'FeatureAdded'>;
  readonly 'feature-renamed': CatalogueData<'FeatureRenamed'>;
  readonly 'feature-archived': CatalogueData<'FeatureArchived'>;
  readonly 'catalogue-ordered': CatalogueData<'CatalogueOrdered'>;
  readonly 'standing-status': CatalogueData<'StandingStatusSet'>;
  readonly alternative: CatalogueData<'AlternativeSet'>;
  readonly incident: IncidentData<'IncidentDeclared'>;
  readonly update: IncidentData<'UpdatePublished'>;
  readonly correction: IncidentData<'UpdateCorrected'>;
  readonly withdrawal: IncidentData<'UpdateWithdrawn'>;
  readonly 'edited-at-source': IncidentData<'UpdateEditedAtSource'>;
  readonly impact: IncidentData<'ImpactOverridden'>;
  readonly 'promise-late': IncidentData<'PromiseRanOut'>;
  readonly 'promise-withdrawn': IncidentData<'PromiseWithdrawn'>;
  readonly maintenance: MaintenanceData<'MaintenanceScheduled'>;
  readonly 'maintenance-update': MaintenanceData<'MaintenanceUpdatePublished'>;
  readonly 'maintenance-correction': MaintenanceData<'MaintenanceUpdateCorrected'>;
  readonly 'maintenance-withdrawal': MaintenanceData<'MaintenanceUpdateWithdrawn'>;
  readonly 'maintenance-plan': MaintenanceData<'MaintenancePlanChanged'>;
  readonly 'maintenance-overdue': MaintenanceData<'MaintenanceOverdue'>;
  readonly link: Omit<IncidentLink, 'public'>;
  readonly unlink: Omit<IncidentLink, 'public'>;
  readonly redaction: Omit<TextRedacted, 'sequence' | 'index'> & { readonly index: number };
  readonly 'postmortem-promised': PostmortemData<'PostmortemPromised'>;
  readonly 'postmortem-declined': PostmortemData<'PostmortemDeclined'>;
  readonly 'postmortem-late': PostmortemData<'PostmortemRanOut'>;
  readonly commitment: PostmortemData<'CommitmentMade'>;
  readonly 'commitment-moved': PostmortemData<'CommitmentMoved'>;
  readonly 'commitment-kept': PostmortemData<'CommitmentKept'>;
  readonly 'commitment-dropped': PostmortemData<'CommitmentDropped'>;
  readonly 'commitment-late': PostmortemData<'CommitmentRanOut'>;
  readonly postmortem: Omit<PublishedPostmortem, 'sections'> & { readonly incidentId: IncidentId };
}

export type EntryKind = keyof PublicData;

/** What every entry says besides the data of its kind. */
export interface Said {
  readonly happenedAt: Instant;
  readonly by: ActorRole;
}

/** The public part of one event, before it has its place in the record. */
export type PublicBody = {
  [Kind in EntryKind]: { readonly kind: Kind; readonly data: PublicData[Kind] & Said };
}[EntryKind];

/** A place in the chain: the number of an entry and its hash. */
export interface Head {
  readonly index: number;
  readonly hash: string;
}

/** Where the chain begins: the head before the first entry. */
export const GENESIS: Head = { index: 0, hash: '0'.repeat(64) };

/** What the chain adds to a public body. `index` counts from 1 without holes; hashes are lower-case hex SHA-256. */
export interface Link {
  readonly index: number;
  readonly previous: string;
  readonly recordedAt: Instant;
  readonly commitment: string;
  readonly hash: string;
}

/** One public entry of the record: all that readers can see comes from these. */
export type Entry = PublicBody & Link;

/** An entry of one kind. */
export type EntryOf<Kind extends EntryKind> = Entry & { readonly kind: Kind };
