export {
  AddNote,
  BackfillIncident,
  DeclareIncident,
  type IncidentCommand,
  MarkMilestone,
  Message,
  OverrideImpact,
  PublishUpdate,
  RunOutPromise,
  SetSeverity,
} from './command/commands.ts';
export { decideIncident } from './command/decide.ts';
export type { DecidingIncident } from './command/deciding.ts';
export {
  type FeatureChange,
  type IncidentEvent,
  incidentOfStream,
  incidentStream,
  type PublishedUpdate,
} from './incident/events.ts';
export { evolveIncident, type FoldedIncidentEvent } from './incident/evolve.ts';
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
  type ActionItem,
  EMPTY_DRAFT,
  type PostmortemDraft,
  type PostmortemEvent,
  postmortemStream,
  SavePostmortemDraft,
  WRITTEN_SECTIONS,
  type WrittenPostmortem,
  WrittenSection,
} from './postmortem/draft.ts';
export { decidePostmortem, evolvePostmortem } from './postmortem/save.ts';
export { applyChanges, type Claims } from './update/claims.ts';
export { isKept, keptUntil, type OpenPromise, PROMISE_GRACE_MS } from './update/promise.ts';
