import type { LogEvent } from '@candor/record';

/** Makes data of one schema into data of the next. */
type Upcaster = (data: object) => object;

/**
 * How the data of each type of event came to its present shape: the schemas are numbered from 1, and each upcaster
 * leads to the next. An event's shape never changes otherwise; `golden-events.test.ts` notices when it does. What readers
 * were told must come out of an upcaster as it went in, or the entry no longer matches what the chain commits to.
 */
const UPCASTERS: Readonly<Record<LogEvent['type'], readonly Upcaster[]>> = {
  PageSettingsChanged: [],
  PageLooksChanged: [],
  PageLanguagesChanged: [],
  ImprintChanged: [],
  PostmortemTermSet: [],
  WritingHelpSet: [],
  RecordContinued: [],
  SigningKeyTold: [],
  ProductAdded: [],
  ProductRenamed: [],
  ProductArchived: [],
  FeatureAdded: [],
  FeatureRenamed: [],
  FeatureArchived: [],
  CatalogueOrdered: [],
  StandingStatusSet: [],
  AlternativeSet: [],
  IncidentDeclared: [],
  UpdatePublished: [],
  UpdateCorrected: [],
  UpdateWithdrawn: [],
  UpdateEditedAtSource: [],
  ImpactOverridden: [],
  PromiseRanOut: [],
  PromiseWithdrawn: [],
  IncidentsLinked: [],
  IncidentsUnlinked: [],
  TemplateAdded: [],
  TemplateChanged: [],
  TemplateArchived: [],
  SeveritySet: [],
  NoteAdded: [],
  MilestoneMarked: [],
  PostmortemDraftSaved: [],
  PostmortemWritten: [],
  ActionItemAdded: [],
  ActionItemChanged: [],
  ActionItemDone: [],
  ActionItemDropped: [],
  ActionItemReopened: [],
  PostmortemReviewAsked: [],
  PostmortemApproved: [],
  PostmortemChangesAsked: [],
  PostmortemApprovalsSet: [],
  CommitmentMade: [],
  CommitmentMoved: [],
  CommitmentKept: [],
  CommitmentDropped: [],
  CommitmentRanOut: [],
  PostmortemPublished: [],
  PostmortemPromised: [],
  PostmortemDeclined: [],
  PostmortemRanOut: [],
  MaintenanceScheduled: [],
  MaintenanceUpdatePublished: [],
  MaintenanceUpdateCorrected: [],
  MaintenanceUpdateWithdrawn: [],
  MaintenancePlanChanged: [],
  MaintenanceOverdue: [],
  SeriesStarted: [],
  SeriesChanged: [],
  SeriesEnded: [],
  WindowReached: [],
  TextRedacted: [],
};

/** Every type of event there is. */
export const EVENT_TYPES = Object.keys(UPCASTERS) as readonly LogEvent['type'][];

/** The schema in which events of a type are written now. Throws on a type that does not exist. */
export function schemaOf(type: LogEvent['type']): number {
  return upcastersOf(type).length + 1;
}

/** Brings data to the present schema. Throws when the type or the schema is none that this release knows. */
export function upcast(type: string, schema: number, data: object): LogEvent {
  const current = applyUpcasters(upcastersOf(type), schema, data);
  if (current === null) throw new Error(`This release of Candor does not know schema ${schema} of ${type}.`);
  return { type, data: current } as LogEvent;
}

/** Data of a schema as the last upcaster leaves it; null when they know no such schema. */
export function applyUpcasters(upcasters: readonly Upcaster[], schema: number, data: object): object | null {
  if (!Number.isInteger(schema) || schema < 1 || schema > upcasters.length + 1) return null;
  return upcasters.slice(schema - 1).reduce((older, upcaster) => upcaster(older), data);
}

function upcastersOf(type: string): readonly Upcaster[] {
  if (!Object.hasOwn(UPCASTERS, type)) throw new Error(`This release of Candor does not know events of type ${type}.`);
  return UPCASTERS[type as LogEvent['type']];
}
