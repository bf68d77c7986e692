export { applyChanges, type Claims } from './claims.ts';
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
} from './commands.ts';
export { decideIncident } from './decide.ts';
export type { DecidingIncident } from './deciding.ts';
export {
  type FeatureChange,
  type IncidentEvent,
  incidentOfStream,
  incidentStream,
  type PublishedUpdate,
} from './events.ts';
export { evolveIncident, type FoldedIncidentEvent } from './evolve.ts';
export { IMPACTS, Impact, impactOf } from './impact.ts';
export { type Incident, impactOfIncident, isOpen, titleOf } from './incident.ts';
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
export { isKept, keptUntil, type OpenPromise, PROMISE_GRACE_MS } from './promise.ts';
export {
  INCIDENT_STATUSES,
  IncidentStatus,
  MARKED_MILESTONES,
  MarkedMilestone,
  SEVERITIES,
  Severity,
} from './status.ts';
