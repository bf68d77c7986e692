export {
  AddNote,
  BackfillIncident,
  CorrectUpdate,
  DeclareIncident,
  type IncidentCommand,
  MarkMilestone,
  Message,
  OverrideImpact,
  PublishUpdate,
  RunOutPromise,
  SetSeverity,
  WithdrawPromise,
  WithdrawUpdate,
} from './command/commands.ts';
export { decideIncident } from './command/decide.ts';
export type { DecidingIncident } from './command/deciding.ts';
export {
  type FeatureChange,
  type IncidentEvent,
  incidentOfStream,
  incidentStream,
  type PublishedCorrection,
  type PublishedUpdate,
  type PublishedWithdrawal,
} from './incident/events.ts';
export { evolveIncident, type FoldedIncidentEvent, incidentOf } from './incident/evolve.ts';
export { IMPACTS, Impact, impactOf } from './incident/impact.ts';
export { type Incident, impactOfIncident, isOpen, titleOf } from './incident/incident.ts';
export {
  INCIDENT_STATUSES,
  IncidentStatus,
  MARKED_MILESTONES,
  MarkedMilestone,
  SEVERITIES,
  Severity,
} from './incident/status.ts';
export {
  type DecidingLinks,
  decideLinks,
  type LinkCommand,
  LinkIncidents,
  UnlinkIncidents,
} from './links/decide.ts';
export { type IncidentLink, LINKS_STREAM, type LinkEvent, RELATIONS, Relation } from './links/events.ts';
export {
  evolveLinks,
  type Links,
  linksOf,
  NO_LINKS,
  type SeenLink,
  type SeenRelation,
  seenFrom,
} from './links/links.ts';
export { linkSentence, RELATION_WORDS } from './links/words.ts';
export {
  ChangeMaintenancePlan,
  CorrectMaintenanceUpdate,
  FollowMaintenancePlan,
  type MaintenanceCommand,
  PublishMaintenanceUpdate,
  ScheduleMaintenance,
  WithdrawMaintenanceUpdate,
} from './maintenance/commands.ts';
export { decideMaintenance } from './maintenance/decide.ts';
export { type DueOfMaintenance, dueOfMaintenance, OVERDUE_GRACE_MS, PlannedMoment } from './maintenance/due.ts';
export {
  type MaintenanceEvent,
  maintenanceOfStream,
  maintenanceStream,
  type OverdueMaintenance,
  type PublishedMaintenanceUpdate,
} from './maintenance/events.ts';
export { evolveMaintenance, type FoldedMaintenanceEvent } from './maintenance/evolve.ts';
export { isOver, isRunning, type Maintenance } from './maintenance/maintenance.ts';
export type { MaintenancePlan } from './maintenance/plan.ts';
export {
  ChangeSeries,
  EndSeries,
  ReachWindow,
  type SeriesCommand,
  StartSeries,
} from './maintenance/series/commands.ts';
export { decideSeries } from './maintenance/series/decide.ts';
export { type SeriesEvent, type SeriesPlan, seriesOfStream, seriesStream } from './maintenance/series/events.ts';
export { Recurrence } from './maintenance/series/rule.ts';
export {
  type DueWindow,
  dueWindow,
  endOf,
  evolveSeries,
  nextWindows,
  type Series,
} from './maintenance/series/series.ts';
export { MAINTENANCE_STATUSES, MaintenanceStatus, NEXT_STATUSES } from './maintenance/status.ts';
export {
  ACTION_KINDS,
  ACTION_STATES,
  type ActionItem,
  ActionItemFields,
  ActionKind,
  type ActionState,
  Day,
  PRIORITIES,
  Priority,
} from './postmortem/action-items/action-item.ts';
export {
  type ActionItemCommand,
  AddActionItem,
  ChangeActionItem,
  DropActionItem,
  FinishActionItem,
  ReopenActionItem,
} from './postmortem/action-items/commands.ts';
export { decideActionItem } from './postmortem/action-items/decide.ts';
export type { ActionItemEvent } from './postmortem/action-items/events.ts';
export {
  type CommitmentCommand,
  DropCommitment,
  KeepCommitment,
  MakeCommitment,
  MoveCommitment,
  RunOutCommitment,
} from './postmortem/commitments/commands.ts';
export {
  type Commitment,
  type CommitmentEvent,
  evolveCommitment,
  isMissed,
  type Slip,
} from './postmortem/commitments/commitment.ts';
export { type DecidingCommitment, decideCommitment } from './postmortem/commitments/decide.ts';
export {
  EMPTY_DRAFT,
  MOST_OWN_SECTIONS,
  type OwnSection,
  type PostmortemDraft,
  type PostmortemEvent,
  postmortemOfStream,
  postmortemStream,
  SavePostmortemDraft,
  type WrittenPostmortem,
  type WrittenWords,
} from './postmortem/draft.ts';
export { evolvePostmortem, postmortemOf } from './postmortem/evolve.ts';
export {
  type PostmortemFate,
  type PromisedPostmortem,
  promisedPostmortems,
  type ToldOfPostmortem,
} from './postmortem/fates.ts';
export {
  type DecidingPromise,
  DeclinePostmortem,
  decidePostmortemPromise,
  declinePostmortem,
  RunOutPostmortem,
  runOutPostmortem,
} from './postmortem/promise.ts';
export {
  type DecidingPublication,
  decidePublication,
  isWritten,
  LONGEST_POSTMORTEM,
  type PublicPostmortem,
  PublishPostmortem,
  publicationProblem,
} from './postmortem/publish.ts';
export {
  ApprovePostmortem,
  AskForChanges,
  AskForReview,
  approvalsOf,
  type DecidingReview,
  decideReview,
  postmortemStatus,
  type ReviewCommand,
  type ReviewEvent,
  type Reviewed,
} from './postmortem/review/review.ts';
export type { PublishedPostmortem, Revision } from './postmortem/revision.ts';
export { decidePostmortem } from './postmortem/save.ts';
export {
  FIRST_PUBLISHED,
  PUBLISHABLE_SECTIONS,
  PublishableSection,
  publishedSections,
  WRITTEN_SECTIONS,
  WrittenSection,
} from './postmortem/sections.ts';
export { decideTakeOver, type TakenOver } from './postmortem/take-over.ts';
export { FIRST_POSTMORTEM_TERM, workingDaysAfter } from './postmortem/term.ts';
export {
  AddTemplate,
  ArchiveTemplate,
  ChangeTemplate,
  type TemplateCommand,
} from './templates/commands.ts';
export { decideTemplates } from './templates/decide.ts';
export { type FilledWords, fillWords, type Words } from './templates/fill.ts';
export { STARTER_TEMPLATES } from './templates/starters.ts';
export {
  evolveTemplates,
  NO_TEMPLATES,
  TEMPLATES_STREAM,
  type Template,
  type TemplateEvent,
  type Templates,
} from './templates/templates.ts';
export {
  TEMPLATE_USES,
  TemplateUse,
  VARIABLES,
  VARIABLES_OF,
  type VariableName,
  type VariableValues,
} from './templates/variables.ts';
export { applyChanges, type Claims } from './update/claims.ts';
export { CORRECTION_SORTS, CORRECTION_WORDS, Correction, CorrectionSort, Withdrawal } from './update/correct.ts';
export { isKept, keptUntil, type MetFate, metFate, type OpenPromise, PROMISE_GRACE_MS } from './update/promise.ts';
export { type MadePromise, promiseIn, promisePresets, usualPreset } from './update/promise-in.ts';
export type { Wording, Wordings } from './update/wording.ts';
